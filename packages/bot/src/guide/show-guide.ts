import { wordings, type FactName } from '@ntce/core';
import type { Incoming } from '../conversation/answer-topics.js';
import type { Reply } from '../conversation/reply.js';
import type { ChatState, GuideState } from '../conversation/state.js';
import { guideWording } from '../wording/guide.js';
import { currentStep } from './current-step.js';
import { guideFacts } from './guide-facts.js';
import { guideSteps } from './guide-steps.js';
import { GUIDE_TOPICS } from './guide-topic.js';
import { checkStep } from './step-check.js';
import { impossibleReply, stepReply } from './step-reply.js';
import { summaryReply } from './summary-reply.js';

/** What a move in the guide leads to. */
export interface GuideOutcome {
  readonly state: ChatState;
  readonly replies: readonly Reply[];
}

/** Where the guide stands with the facts known: an impossible choice, the step to do, or the end; with lines before. */
export const showGuide = (
  state: ChatState,
  left: GuideState,
  incoming: Incoming,
  before: readonly string[] = [],
  learned: readonly FactName[] = [],
): GuideOutcome => {
  const guide: GuideState = { ...left, paused: false };
  const { locale, on } = incoming;
  const { stage } = guide;
  const facts = guideFacts(state, stage, on);
  const steps = guideSteps(stage, facts);
  const topic = GUIDE_TOPICS[stage];
  const say = guideWording[locale];
  const { names } = wordings[locale];
  const current = currentStep(steps, guide, facts);
  const reached = steps.slice(0, current?.number ?? steps.length);
  const failed = reached.filter((step) => checkStep(step, facts, locale).impossible.length > 0).at(-1);
  if (failed !== undefined) {
    const { impossible, results } = checkStep(failed, facts, locale);
    const heading = say.progress(steps.indexOf(failed) + 1, steps.length, names.steps[failed.code]);
    const reply = impossibleReply(impossible, [...before, heading], facts, incoming);
    return { state: { ...state, guide, topic, asked: null }, replies: [{ ...reply, result: results[0] ?? null }] };
  }
  if (current === undefined) {
    const reply = summaryReply(state, stage, incoming);
    const text = [...before, reply.text].join('\n');
    return { state: { ...state, guide, topic, asked: null, misses: 0 }, replies: [{ ...reply, text }] };
  }
  const heading = say.progress(current.number, steps.length, names.steps[current.step.code]);
  const reply = stepReply(current.step, [...before, heading], facts, incoming, stage, learned);
  const asked = reply.asks === null ? null : { fact: reply.asks, topic };
  return { state: { ...state, guide, topic, asked, misses: 0 }, replies: [reply] };
};
