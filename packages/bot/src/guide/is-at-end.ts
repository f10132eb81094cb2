import type { CalendarDate } from '@ntce/core';
import type { ChatState, GuideState } from '../conversation/state.js';
import { currentStep } from './current-step.js';
import { guideFacts } from './guide-facts.js';
import { guideSteps } from './guide-steps.js';

/** Whether every step of the guide is done: its summary was given, and it is kept only to go back by. */
export const isAtEnd = (state: ChatState, guide: GuideState, on: CalendarDate): boolean => {
  const facts = guideFacts(state, guide.stage, on);
  return currentStep(guideSteps(guide.stage, facts), guide, facts) === undefined;
};
