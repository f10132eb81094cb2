import { expect, it } from 'vitest';
import { guard, type Sensitive } from './privacy-guard.js';

const CUT: readonly (readonly [message: string, text: string, ...found: readonly Sensitive[]])[] = [
  ['11010519491231002X', '', 'identity-number'],
  ['11010519491231002x 查一下我过没过', '查一下我过没过', 'identity-number'],
  ['身份证440106200102301234能查吗', '身份证 能查吗', 'identity-number'],
  ['110105 19491231 002X', '', 'identity-number'],
  ['1101-0519-4912-3100-2X', '', 'identity-number'],
  ['１１０１０５１９４９１２３１００２Ｘ', '', 'identity-number'],
  ['130503670401001', '', 'identity-number'],
  ['130503 670401 001', '', 'identity-number'],
  ['13800138000', '', 'phone-number'],
  ['+86 138 0013 8000', '', 'phone-number'],
  ['138-0013-8000 给我发', '给我发', 'phone-number'],
  ['１３８００１３８０００', '', 'phone-number'],
  ['手机10000000000查一下', '查一下', 'phone-number'],
  ['电话:12345678901', '', 'phone-number'],
  ['密码是abc123,怎么登不上', '怎么登不上', 'password'],
  ['密码:hello', '', 'password'],
  ['密码123456', '', 'password'],
  ['password=qwerty how do I log in', 'how do I log in', 'password'],
  ['my password is sunshine', 'my', 'password'],
  ['姓名：张三', '', 'name'],
  ['名字叫李小四', '', 'name'],
  ['我叫王小明想问面试怎么报', '想问面试怎么报', 'name'],
  ['我叫王明想问面试怎么报', '想问面试怎么报', 'name'],
  ['My name is Zhang Wei, can I register?', ', can I register?', 'name'],
  ['my name is bob and I passed', 'and I passed', 'name'],
  ['证件号440106200102301234手机10000000000查一下我过没过', '查一下我过没过', 'identity-number', 'phone-number'],
  ['我叫张三,身份证11010519491231002X,手机13800138000,71分过了吗', ', ,71分过了吗', 'identity-number', 'phone-number', 'name'],
];

const leftovers = /\d{4}|张三|[Zz]hang|sunshine|qwerty|abc123|hello/;

it.each(CUT)('cuts personal data out of: %s', (message, text, ...found) => {
  const guarded = guard(message);
  expect([...guarded.found].sort()).toEqual([...found].sort());
  expect(guarded.text).toContain(text.replace(/^[, ]+/, ''));
  expect(guarded.text).not.toMatch(leftovers);
});

const KEPT: readonly string[] = [
  '',
  '2017-12-12',
  '2017-12-12 2017-12-22',
  '2017年12月12日 到 2019年12月31日',
  '20171212',
  '71 / 68 / 90',
  '71 68 90 101 202 301',
  '101 102 201 202 301 302',
  '201A 202A',
  '2017下 2018上 2019下',
  '010-82345677打不通',
  '客服电话010-82345677打不通',
  '官方电话是12345吗',
  '电话400-810-8888',
  '密码忘了怎么办',
  '密码是什么',
  '密码是多少位',
  '密码为什么一直错',
  '密码 8-20',
  'my password is wrong',
  'password: how to reset',
  '姓名写错了怎么办',
  '姓名是生僻字',
  '名字是什么意思',
  '我叫不出来',
  'my name is wrong on the ticket',
  'username: help',
  '身份证 2017-12-12 办的',
  '身份证丢了还能考吗',
  '手机收不到验证码',
];

it.each(KEPT)('leaves as it came: %s', (message) => {
  expect(guard(message)).toEqual({ text: message, found: [] });
});
