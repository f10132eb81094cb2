import type { Locale, Stage } from '@ntce/core';
import type { Topic } from '../understanding/topic.js';
import { conversationWording } from '../wording/conversation.js';
import type { Choice } from './choice.js';

/** Topics that are no answer to “which of these do you mean”. */
const NOT_OFFERED: readonly Topic[] = [
  'outofscope',
  'flow.slot',
  'flow.control',
  'sensitive',
  'smalltalk.greet',
  'smalltalk.thanks',
];

/** What the menu offers. */
export const MENU: readonly Topic[] = [
  'score.query',
  'score.passed',
  'review.deadline',
  'validity.deadline',
  'interview.how',
  'interview.when',
  'written.when',
];

const MENU_OF: Readonly<Record<Stage, readonly Topic[]>> = {
  interview: ['interview.when', 'interview.how', 'interview.eligible', 'interview.area', 'interview.fee'],
  written: ['written.when', 'written.how', 'written.subjects', 'score.query', 'written.eligible'],
};

/** The menu, or that of the interview or the written exam alone. */
export const menuOf = (stage: Stage | undefined): readonly Topic[] => (stage === undefined ? MENU : MENU_OF[stage]);

/** Buttons for topics, the most probable first. */
export const topicChoices = (
  topics: readonly Topic[],
  most: number,
  locale: Locale,
): readonly Choice[] =>
  topics
    .filter((topic) => !NOT_OFFERED.includes(topic))
    .slice(0, most)
    .map((topic) => ({ label: conversationWording[locale].topics[topic], topic }));
