import { expect, it } from 'vitest';
import { yesIn } from './yes-in.js';

const ROWS: readonly (readonly [text: string, yes: boolean | null])[] = [
  ['是', true],
  ['是的。', true],
  ['对!', true],
  ['嗯嗯', true],
  ['有', true],
  ['可以', true],
  ['yes', true],
  ['ok', true],
  ['都过了', true],
  ['不是', false],
  ['没有', false],
  ['还没', false],
  ['不行', false],
  ['no', false],
  ['not yet', false],
  ['是不是就可以了', null],
  ['有居住证', null],
  ['no idea what to do', null],
  ['', null],
];

it.each(ROWS)('yes in: %s', (text, yes) => expect(yesIn(text)).toBe(yes));
