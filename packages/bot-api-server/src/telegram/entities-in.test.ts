import { expect, test } from 'vitest';
import { entitiesIn } from './entities-in.js';

test.each<[string, readonly (readonly [string, number, number])[]]>([
  ['/start', [['bot_command', 0, 6]]],
  ['/start@ntce_test_bot zh', [['bot_command', 0, 20]]],
  ['问 @ntce_test_bot 和 /help', [['mention', 2, 14], ['bot_command', 19, 5]]],
  ['2024/25 a@example.org 和/或', []],
  ['😀 /a', [['bot_command', 3, 2]]],
])('marks in %s', (text, marks) => {
  expect(entitiesIn(text).map(({ type, offset, length }) => [type, offset, length])).toEqual(marks);
});
