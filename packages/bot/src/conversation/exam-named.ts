import type { Stage } from '@ntce/core';
import type { Topic } from '../understanding/topic.js';
import type { ChatState } from './state.js';

/** A message that turns what is talked of to the other exam, and says nothing else: 那面试呢, and the written exam? */
const TURNS =
  /^(?:那么?|然后)?(?:面试|笔试)(?:的)?(?:呢|啊呢|怎么样)[?？]*$|^那么?(?:面试|笔试)(?:的)?[?？]*$|^(?:(?:and|or|but) )?(?:(?:what|how) about |for )?(?:the )?(?:interview|written(?: exam| test)?)(?: then)?\?*$/;
const WITH_WORD = /呢|那|怎么样|^(?:and|or|but|what|how|for)\b/;

/** The topics that the other exam has in place of those of this one. */
const OF_OTHER: Readonly<Record<Stage, Readonly<Partial<Record<Topic, Topic>>>>> = {
  interview: {
    'written.when': 'interview.when',
    'written.how': 'interview.how',
    'written.eligible': 'interview.eligible',
    'written.subjects': 'interview.content',
    'score.failed.next': 'interview.retry',
  },
  written: {
    'interview.when': 'written.when',
    'interview.how': 'written.how',
    'interview.eligible': 'written.eligible',
    'interview.content': 'written.subjects',
    'interview.subject': 'written.subjects',
    'interview.category': 'written.subjects',
    'interview.retry': 'score.failed.next',
  },
};

/** Topics that hold of either exam, and answer for the one that is named. */
const OF_BOTH =
  /^(?:score\.(?:query|passline)|review\.(?:how|deadline|scope)|validity\.period|interview\.(?:fee|account|admit|area|audit))$/;

/** Whether a normalized text turns what is talked of to an exam, and says nothing else. */
export const turnsToExam = (text: string): boolean => TURNS.test(text) && WITH_WORD.test(text);

/** What is talked of, of the exam that it is turned to; `undefined` where that exam has nothing like it. */
export const topicOfExamNamed = ({ topic }: ChatState, stages: readonly Stage[]): Topic | undefined => {
  const [stage] = stages;
  if (topic === null || stage === undefined) return undefined;
  if (OF_BOTH.test(topic) || topic.startsWith(`${stage}.`)) return topic;
  return OF_OTHER[stage][topic];
};
