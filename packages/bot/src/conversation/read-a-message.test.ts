import { describe, expect, it } from 'vitest';
import { NO_ENTITIES } from '../understanding/entities/entities.js';
import { languageOf } from './language.js';
import { nearTopic, ofExam } from './near-topics.js';
import { scoreKindIn } from './score-kind.js';
import { topicOfBareScores, topicOfPass } from './score-message.js';
import { topicOfStated } from './stated-topic.js';
import { newChat } from './state.js';
import { isFollowUp, weighTopics } from './weigh-topics.js';

const scores = [{ value: 69, kind: null }] as const;

describe('the language of a message', () => {
  it.each([
    ['hi', 'zh-CN', 'en'],
    ['ok', 'zh-CN', 'zh-CN'],
    ['no', 'en', 'en'],
    ['201A', 'zh-CN', 'zh-CN'],
    ['/me', 'zh-CN', 'zh-CN'],
    ['ok 知道了', 'en', 'zh-CN'],
  ] as const)('%s after %s is %s', (message, before, after) => {
    expect(languageOf(message, before)).toBe(after);
  });
});

describe('the kind of a score', () => {
  it.each([
    ['报告分', 'reportScore'],
    ['官网上显示的', 'reportScore'],
    ["it's the report score,", 'reportScore'],
    ['卷面的', 'rawScore'],
    ['自己估的', 'rawScore'],
    ['my own count', 'rawScore'],
    ['网上查到的那个', 'reportScore'],
    ['查分网站上写的', 'reportScore'],
    ['报告上', 'reportScore'],
    ['the one on the site', 'reportScore'],
    ['卷子上的', 'rawScore'],
    ['from the answer key', 'rawScore'],
    ['对的', undefined],
    ['查分', undefined],
    ['网上报名', undefined],
    ['报告分怎么算', undefined],
    ['71', undefined],
  ])('%s', (text, kind) => {
    expect(scoreKindIn(text)).toBe(kind);
  });
});

describe('scores said with little else', () => {
  const said = { ...NO_ENTITIES, scores };

  it('ask whether they pass, or go on converting', () => {
    expect(topicOfBareScores(newChat(), 'outofscope', said)).toBe('score.passed');
    expect(topicOfBareScores({ ...newChat(), topic: 'score.convert' }, 'flow.slot', said)).toBe('score.convert');
  });

  it('leave a topic of their words, and other facts, alone', () => {
    expect(topicOfBareScores(newChat(), 'review.scope', said)).toBeUndefined();
    expect(topicOfBareScores(newChat(), 'outofscope', { ...said, provinces: ['42'] })).toBeUndefined();
    expect(topicOfBareScores(newChat(), 'outofscope', NO_ENTITIES)).toBeUndefined();
  });

  it('with the question whether they pass are answered so', () => {
    expect(topicOfPass('score.convert', '卷面88过了吧', said)).toBe('score.passed');
    expect(topicOfPass('score.convert', '卷面88换算多少', said)).toBeUndefined();
    expect(topicOfPass('review.how', '69过了吧', said)).toBeUndefined();
  });
});

describe('what else tells the topic', () => {
  it('puts the written exam back where only the interview is named', () => {
    const topics = [
      { topic: 'written.subjects', probability: 0.5 },
      { topic: 'interview.subject', probability: 0.4 },
    ] as const;
    expect(weighTopics(topics, '面试科目', { ...NO_ENTITIES, stages: ['interview'] })[0]?.topic).toBe('interview.subject');
    expect(weighTopics(topics, '科目', NO_ENTITIES)[0]?.topic).toBe('written.subjects');
  });

  it.each(['那18上呢', 'what about Hubei', 'and junior?', '陕西呢'])('%s carries the topic over', (text) => {
    expect(isFollowUp(text)).toBe(true);
  });

  it.each(['and how long is it valid', '湖北怎么复核', 'what is the fee'])('%s does not', (text) => {
    expect(isFollowUp(text)).toBe(false);
  });

  it('turns a date to the exam that is named or talked of', () => {
    expect(ofExam('written.when', 'interview')).toBe('interview.when');
    expect(ofExam('written.eligible', 'interview')).toBe('written.eligible');
    expect(ofExam('review.how', 'interview')).toBe('review.how');
    const state = { ...newChat(), facts: { stage: { value: 'interview', origin: 'said' } } } as const;
    expect(nearTopic(state, 'when', [{ topic: 'help', probability: 0.4 }])).toBe('interview.when');
  });

  it('goes on with what is talked of, but not with declining', () => {
    const topics = [
      { topic: 'written.when', probability: 0.4 },
      { topic: 'review.deadline', probability: 0.3 },
    ] as const;
    expect(nearTopic({ ...newChat(), topic: 'review.deadline' }, '几号截止', topics)).toBe('review.deadline');
    expect(nearTopic({ ...newChat(), topic: 'outofscope' }, '几号', [{ topic: 'outofscope', probability: 0.5 }])).toBeUndefined();
    expect(nearTopic(newChat(), '几号截止', topics)).toBeUndefined();
  });

  it('knows the question by what is stated', () => {
    const told = { ...NO_ENTITIES, sittings: ['2023H2'], positions: [3] } as const;
    expect(topicOfStated([], '科三23下过的 能报面试吗', told)).toBe('interview.eligible');
    expect(topicOfStated([], '能报面试吗', NO_ENTITIES)).toBeUndefined();
    const two = { ...NO_ENTITIES, subjects: ['physics', 'mathematics'], stages: ['interview'] } as const;
    expect(topicOfStated([{ topic: 'interview.subject', probability: 0.4 }], '物理面数学', two)).toBe('interview.subject');
  });
});
