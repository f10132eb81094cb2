import { describe, expect, it } from 'vitest';
import { controlIn } from './control.js';

describe('leaving off', () => {
  it.each([
    '取消', '算了', '不用了取消吧', '算了不问了', '算了算了', '先不弄了吧 取消', '那就算了吧，谢谢', '好吧，不报了', '帮我取消', '我不想弄了',
    'never mind, stop', 'never mind, forget it', 'ok stop asking', 'no, cancel it please', 'just stop', 'maybe later, thanks',
  ])('%s', (text) => {
    expect(controlIn(text)).toBe('cancel');
  });

  it.each([
    '面试取消了吗', '取消报名能退费吗', '算了多少分', '不报了能退钱吗', '停考了吗', '好的', '谢谢', '不用', '结束时间是几号', '报名结束了吗',
    '不用了身份证行吗', 'can i cancel my registration', 'is the exam cancelled', 'stop the clock when', 'no', 'thanks', 'ok',
  ])('%s is none', (text) => {
    expect(controlIn(text)).toBeUndefined();
  });
});

describe('asking to explain', () => {
  it.each(['啊?', '啊', '什么意思', '这是啥意思?', '看不懂', '没太明白', '说人话', '简单点说', '能不能说简单点', '解释一下', 'huh?', 'what do you mean', "i don't understand", 'explain please', 'in plain english'])('%s', (text) => {
    expect(controlIn(text)).toBe('clarify');
  });

  it.each(['报告分什么意思', '合格是什么意思', '嗯', '什么时候', 'what', 'explain how scores convert', 'what does valid mean', '哦'])('%s is none', (text) => {
    expect(controlIn(text)).toBeUndefined();
  });
});
