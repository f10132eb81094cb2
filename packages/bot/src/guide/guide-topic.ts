import type { Locale, Stage } from '@ntce/core';
import type { Choice } from '../conversation/choice.js';
import type { GuideState } from '../conversation/state.js';
import type { Topic } from '../understanding/topic.js';
import { guideWording } from '../wording/guide.js';

/** The topic that the guide of a registration answers. */
export const GUIDE_TOPICS: Readonly<Record<Stage, Topic>> = { interview: 'interview.how', written: 'written.how' };

/** Whether a topic is the guide's: that of the interview starts it, that of the written exam goes on with its own. */
export const isGuideTopic = (topic: Topic, guide: GuideState | null): boolean =>
  topic === GUIDE_TOPICS.interview || (guide?.stage === 'written' && topic === GUIDE_TOPICS.written);

/** The registration that a topic of the guide is of. */
export const stageOf = (topic: Topic): Stage => (topic === GUIDE_TOPICS.written ? 'written' : 'interview');

/** The button that takes the guide up again after another question. */
export const resumeChoice = ({ stage }: GuideState, locale: Locale): Choice => ({
  label: guideWording[locale].resume,
  topic: GUIDE_TOPICS[stage],
});
