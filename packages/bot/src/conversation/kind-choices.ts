import type { Locale } from '@ntce/core';
import type { Topic } from '../understanding/topic.js';
import { conversationWording } from '../wording/conversation.js';
import type { Choice } from './choice.js';

/** The buttons for whether a bare number is a report or a raw score. */
export const kindChoices = (score: number, locale: Locale, topic: Topic = 'score.passed'): readonly Choice[] => {
  const say = conversationWording[locale];
  return [
    { label: say.reportScore, topic, fact: 'reportScore', value: score },
    { label: say.rawScore, topic, fact: 'rawScore', value: score },
  ];
};
