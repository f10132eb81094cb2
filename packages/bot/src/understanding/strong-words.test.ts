import { describe, expect, it } from 'vitest';
import { soften } from './strong-words.js';

describe('strong words', () => {
  it.each([
    ['傻逼机器人 到底几分过', '到底几分过'],
    ['你他妈倒是说啊 复核到哪天', '倒是说啊 复核到哪天'],
    ['烦死了 又没过 怎么办', '又没过 怎么办'],
    ['wtf just tell me if 70 passes', 'just tell me if 70 passes'],
    ['when the hell are results out', 'when are results out'],
  ])('%s keeps its question', (said, left) => {
    expect(soften(said)).toEqual({ text: left, isOnlyScolding: false });
  });

  it.each(['傻逼', '你这个废物', '垃圾机器人', '滚', 'you are useless', 'stupid bot!!', 'fuck off'])('%s only scolds', (said) => {
    expect(soften(said).isOnlyScolding).toBe(true);
  });

  it.each(['我妈问有效期几年', '怎么报名', '垃圾分类', 'how do i register'])('%s is left alone', (said) => {
    expect(soften(said)).toEqual({ text: said, isOnlyScolding: false });
  });
});
