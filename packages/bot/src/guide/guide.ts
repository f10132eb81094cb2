import { isFactName, wordings, type FactName, type Locale, type Stage } from '@ntce/core';
import type { Incoming } from '../conversation/answer-topics.js';
import { forget, newFacts } from '../conversation/known-facts.js';
import { sayFact } from '../conversation/say-facts.js';
import type { ChatState, GuideAnswer, GuideState } from '../conversation/state.js';
import { guideWording } from '../wording/guide.js';
import { currentStep, missingIn } from './current-step.js';
import { guideFacts, roundOf } from './guide-facts.js';
import { guideSteps } from './guide-steps.js';
import { isAtEnd } from './is-at-end.js';
import { showGuide, type GuideOutcome } from './show-guide.js';

const SEPARATOR: Readonly<Record<Locale, string>> = { 'zh-CN': '、', en: ', ' };

const sayFacts = (state: ChatState, facts: readonly FactName[], locale: Locale): string =>
  facts
    .flatMap((fact) => {
      const known = state.facts[fact];
      return known === undefined || fact === 'stage' ? [] : [sayFact(fact, known.value, locale)];
    })
    .join(SEPARATOR[locale]);

/** The facts that the steps of the guide take, as far as they are known, in a line. */
const knownLine = (state: ChatState, stage: Stage, { locale, on }: Incoming): readonly string[] => {
  const steps = guideSteps(stage, guideFacts(state, stage, on));
  const wanted = new Set<FactName>(steps.flatMap(({ needs }) => needs.filter(isFactName)));
  const known = (Object.keys(state.facts) as FactName[]).filter((fact) => wanted.has(fact) && fact !== 'sitting');
  const said = sayFacts(state, known, locale);
  return said === '' ? [] : [guideWording[locale].known(said)];
};

/** Starts the guide, or takes it up again. */
export const startGuide = (state: ChatState, stage: Stage, incoming: Incoming): GuideOutcome => {
  const isUnderWay = state.guide?.stage === stage && !isAtEnd(state, state.guide, incoming.on);
  const before = isUnderWay ? state.guide : null;
  const guide: GuideState = { stage, done: before?.done ?? [], trail: before?.trail ?? [], paused: false };
  const round = roundOf(state, stage, incoming.on);
  const { names } = wordings[incoming.locale];
  const intro = round === undefined ? [] : [guideWording[incoming.locale].intro[stage](names.sitting(round))];
  return showGuide(state, guide, incoming, [...intro, ...knownLine(state, stage, incoming)]);
};

/** Goes on with the guide after an answer to it: what was learned is said, and can be taken back as one. */
export const answerGuide = (before: ChatState, after: ChatState, incoming: Incoming): GuideOutcome => {
  const { guide } = after;
  if (guide === null) return startGuide(after, 'interview', incoming);
  const learned = newFacts(before.facts, after.facts);
  const said = sayFacts(after, learned, incoming.locale);
  const trail = learned.length === 0 ? (guide.trail ?? []) : [...(guide.trail ?? []), learned];
  const say = guideWording[incoming.locale];
  const lines = [said === '' ? say.nothingNew : say.learned(said)];
  return showGuide(after, { ...guide, trail }, incoming, lines, learned);
};

/** Marks the step that the guide stands at as done or left out, and goes on; a question is to be answered first. */
export const passStep = (
  state: ChatState,
  guide: GuideState,
  incoming: Incoming,
  action: 'done' | 'skip',
): GuideOutcome => {
  const facts = guideFacts(state, guide.stage, incoming.on);
  const current = currentStep(guideSteps(guide.stage, facts), guide, facts);
  if (current === undefined) return showGuide(state, guide, incoming);
  const { step } = current;
  if (action === 'done' && missingIn(step, facts).length > 0) {
    return showGuide(state, guide, incoming, [guideWording[incoming.locale].answerFirst]);
  }
  const passed = { ...guide, done: [...guide.done, step.code], trail: [...(guide.trail ?? []), [step.code]] };
  return showGuide(state, passed, incoming);
};

const isPresent = (answer: GuideAnswer, { facts }: ChatState, { done }: GuideState): boolean =>
  answer.some((one) => (isFactName(one) ? facts[one] !== undefined : done.includes(one)));

/** Goes back by one answer in the guide; answers that were changed away since are passed over. */
export const goBackInGuide = (state: ChatState, guide: GuideState, incoming: Incoming): GuideOutcome => {
  const trail = (guide.trail ?? guide.done.map((code) => [code])).filter((answer) => isPresent(answer, state, guide));
  const last = trail.at(-1);
  if (last === undefined) return showGuide(state, guide, incoming, [guideWording[incoming.locale].isFirst]);
  const facts = forget(state.facts, last.filter(isFactName));
  const done = guide.done.filter((code) => !last.includes(code));
  return showGuide({ ...state, facts }, { ...guide, done, trail: trail.slice(0, -1) }, incoming);
};
