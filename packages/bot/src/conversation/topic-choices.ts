import type { Locale } from '@ntce/core';
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
