import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeModel } from '../src/understanding/model-file.js';
import { readScript } from './conversation-script.js';
import { playScript } from './play-script.js';
import { faultsOf } from './reply-faults.js';
import { plainReply } from '../src/conversation/plain-reply.js';

const HEAD = 'day 2017-12-12\nlocale zh-CN\n';
const model = decodeModel(readFileSync(new URL('../model/understanding.bin', import.meta.url)));

describe('a conversation script', () => {
  it('is read with its days, words, buttons and expectations', () => {
    const { moves } = readScript('a.txt', `${HEAD}# note\n> 您好\\u202E\noffers a | b\n[a]\nsays x\nday 2017-12-13\nrepeat 3 啊\nomits y`);
    expect(moves.map(({ day, does, words }) => [day, does, words])).toEqual([
      ['2017-12-12', 'says', '您好\u202E'],
      ['2017-12-12', 'presses', 'a'],
      ['2017-12-13', 'says', '啊啊啊'],
    ]);
    expect(moves[0]?.expectations).toEqual([{ line: 5, kind: 'offers', fragments: ['a', 'b'] }]);
  });

  it.each([
    ['day 2017-13-01', 'a.txt:1: expected a day as YYYY-MM-DD, came "2017-13-01"'],
    ['locale fr', 'a.txt:1: expected one of zh-CN, en, came "fr"'],
    ['> hi', 'a.txt:1: expected "day" and "locale" before the first move, came "> hi"'],
    [`${HEAD}says x`, 'a.txt:3: expected a move before what is expected of it, came "says x"'],
    [`${HEAD}> a\nsay x`, 'a.txt:4: expected "> words"'],
    [`${HEAD}> a`, 'a.txt:1: expected at least one "says"'],
    [HEAD, 'a.txt:1: expected a script with at least one move'],
  ])('%j is refused', (source, message) => {
    expect(() => readScript('a.txt', source)).toThrow(message);
  });

  it('tells by file and line what did not come', () => {
    const failures = playScript(model, readScript('a.txt', `${HEAD}> 90分\nsays 一百\noffers only 报告分\nomits 90\n[没有的]`));
    expect(failures.map((failure) => failure.split('\n')[0])).toEqual([
      'a.txt:4: expected says 一百',
      'a.txt:5: expected offers only 报告分',
      'a.txt:6: expected omits 90',
      'a.txt:7: expected a button [没有的]',
    ]);
  });
});

describe('the faults of a reply', () => {
  it.each([
    ['zh-CN', '成绩undefined'],
    ['zh-CN', '成绩 {score}'],
    ['zh-CN', '可以,好'],
    ['zh-CN', '可以(好)'],
    ['zh-CN', ''],
    ['zh-CN', '可以。\n\n好'],
    ['zh-CN', '好'.repeat(4096)],
    ['en', '可以'],
    ['en', 'Yes，no'],
    ['en', 'Yes <b>no</b>'],
  ] as const)('%s %j', (locale, text) => {
    expect(faultsOf(plainReply(text), locale)).not.toEqual([]);
  });

  it('are none in plain sentences with a source', () => {
    expect(faultsOf(plainReply('合格。报告分 71 ≥ 70，多 1 分。\n依据：a.md, b (c)', [{ label: '好' }]), 'zh-CN')).toEqual([]);
    expect(faultsOf(plainReply('Passed: 71.\nSource: 公告'), 'en')).toEqual([]);
    expect(faultsOf(plainReply('好', [{ label: ' ' }]), 'zh-CN')).toHaveLength(1);
  });
});
