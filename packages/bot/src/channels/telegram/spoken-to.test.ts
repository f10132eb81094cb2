import { describe, expect, it } from 'vitest';
import { spokenTo } from './spoken-to.js';

const BOT = { id: 7, username: 'ntce_bot' };
const FROM_BOT = { from: { id: 7 } };

describe('spokenTo', () => {
  it.each([
    ['88分过了吗', '88分过了吗'],
    ['/Help', '/help'],
    ['/help@NTCE_bot', '/help'],
    ['/start abc', '/start abc'],
    ['@ntce_bot 88分', '@ntce_bot 88分'],
  ])('in private, %s is said to the bot', (text, spoken) => {
    expect(spokenTo(text, true, undefined, BOT)).toBe(spoken);
  });

  it('a command for another bot is not for this one', () => {
    expect(spokenTo('/help@other_bot', true, undefined, BOT)).toBeUndefined();
    expect(spokenTo('/help@other_bot', false, undefined, BOT)).toBeUndefined();
  });

  it.each([
    ['88分过了吗', undefined, undefined],
    ['88分过了吗', FROM_BOT, '88分过了吗'],
    ['88分过了吗', { from: { id: 8 } }, undefined],
    ['88分过了吗', 'forged', undefined],
    ['@ntce_bot 88分过了吗', undefined, '88分过了吗'],
    ['请问@Ntce_Bot，88分', undefined, '请问 ，88分'],
    ['@ntce_bot2 88分过了吗', undefined, undefined],
    ['/help', undefined, '/help'],
  ])('in a group, "%s" in reply to %j', (text, repliedTo, spoken) => {
    expect(spokenTo(text, false, repliedTo, BOT)).toBe(spoken);
  });
});
