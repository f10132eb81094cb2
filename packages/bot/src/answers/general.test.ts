import type { Locale } from '@ntce/core';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../understanding/topic.js';
import type { Answered } from './answer.js';
import { answersOnRegistration } from './registration-answers.js';
import { contextOf } from './test-context.js';

const answerTo = (topic: Topic, text: string, on: '2017-12-09' | '2017-12-13', locale: Locale = 'zh-CN'): Answered => {
  const answer = answersOnRegistration.find((one) => one.topic === topic);
  if (answer === undefined) throw new RangeError(`no answer to ${topic}`);
  return answer.answer(contextOf({ on, text, locale }));
};

describe('the answers on registration', () => {
  it('answer each topic once', () => {
    const topics = answersOnRegistration.map(({ topic }) => topic);
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics).toContain('interview.how');
  });
});

describe('a reminder', () => {
  it('gives the date of what is asked, and says that it cannot remind', () => {
    const results = answerTo('reminder.set', '12月11号晚上八点提醒我查分', '2017-12-09');
    expect(results.text).toMatch(/^这里还不能主动提醒您/);
    expect(results.text).toContain('成绩公布：2017年12月12日');
    expect(results.text).not.toContain('面试');
    const registration = answerTo('reminder.set', '面试报名开始那天提醒我', '2017-12-09');
    expect(registration.text).toContain('报名：2017年12月12日至15日');
    const review = answerTo('reminder.set', 'remind me of the review deadline', '2017-12-13', 'en');
    expect(review.text).toContain('18 December 2017');
    expect(review.choices?.map(({ topic }) => topic)).toEqual(['interview.how']);
  });

  it('of anything else is declined, resting on nothing', () => {
    const answered = answerTo('reminder.set', '晚上十点半喊我睡觉', '2017-12-09');
    expect(answered.text).toContain('不能设闹钟');
    expect(answered.results).toEqual([]);
  });
});

describe('beside the exam', () => {
  it('greets and helps with buttons', () => {
    expect(answerTo('smalltalk.greet', '您好', '2017-12-09').choices).not.toHaveLength(0);
    expect(answerTo('help', 'help', '2017-12-09', 'en').choices).not.toHaveLength(0);
    expect(answerTo('smalltalk.thanks', '谢谢', '2017-12-09').text).toContain('不客气');
  });

  it('declines what is not its own, and names a direction for Mandarin only', () => {
    expect(answerTo('outofscope', '普通话考试啥时候报名', '2017-12-09').text).toContain('语委');
    const other = answerTo('outofscope', '考研国家线几号出', '2017-12-09');
    expect(other.text).toContain('不归我管');
    expect(other.text).not.toMatch(/\d/);
    expect(other.results).toEqual([]);
  });

  it('gives no advice on studying', () => {
    expect(answerTo('study.advice', '教资好不好考', '2017-12-09').text).not.toMatch(/\d/);
  });
});
