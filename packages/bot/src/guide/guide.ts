import {
  accountForInterview,
  isFactName,
  registrationSteps,
  wordings,
  type FactName,
  type Facts,
  type Locale,
  type RegistrationStep,
  type Stage,
  type StepItem,
} from '@ntce/core';
import type { Incoming } from '../conversation/answer-topics.js';
import { choicesForFact } from '../conversation/choices-for-fact.js';
import type { Choice } from '../conversation/choice.js';
import { plainReply } from '../conversation/plain-reply.js';
import type { Reply } from '../conversation/reply.js';
import { sayFact } from '../conversation/say-facts.js';
import type { ChatState, GuideState } from '../conversation/state.js';
import type { Topic } from '../understanding/topic.js';
import { guideWording } from '../wording/guide.js';
import { questions } from '../wording/questions.js';
import { calendarFile, datesAhead } from './calendar-file.js';
import { currentStep, missingIn } from './current-step.js';
import { guideFacts, roundOf } from './guide-facts.js';
import { checkStep } from './step-check.js';

interface Outcome { readonly state: ChatState; readonly replies: readonly Reply[] }

const TOPIC_OF: Readonly<Record<Stage, Topic>> = { interview: 'interview.how', written: 'written.how' };

/** Whether a topic is the guide's. */
export const isGuideTopic = (topic: Topic): boolean => topic === 'interview.how';

const stepsOf = (stage: Stage, facts: Facts): readonly RegistrationStep[] => {
  const { province, sitting } = facts;
  const result = registrationSteps({ stage, province, sitting });
  return result.status === 'decided' ? result.value.steps : [];
};

const isStepItem = (need: RegistrationStep['needs'][number]): need is StepItem => !isFactName(need);

const auditLine = (step: RegistrationStep, locale: Locale): string => {
  const say = guideWording[locale];
  return step.province === undefined ? say.auditUnknown : say.auditMode[step.province.audit];
};

const accountLine = (
  { sitting, lastWrittenSitting, province, writtenProvince }: Facts,
  locale: Locale,
): readonly string[] => {
  const account = accountForInterview({ sitting, lastWrittenSitting, province, writtenProvince });
  if (account.status !== 'decided') return [];
  const say = guideWording[locale];
  return [account.value.registerAgain ? say.newAccount : say.sameAccount];
};

const describe = (step: RegistrationStep, facts: Facts, stage: Stage, locale: Locale): readonly string[] => {
  const say = guideWording[locale];
  const items = step.needs.filter(isStepItem).map((item) => say.items[item]);
  const isAfterLogIn = stage === 'interview' && step.code === 'fill-in-information';
  return [
    ...(isAfterLogIn ? accountLine(facts, locale) : []),
    say.doThis[step.code],
    ...(items.length === 0 ? [] : [say.takes(items)]),
    ...(step.code === 'audit' && facts.province !== undefined ? [auditLine(step, locale)] : []),
  ];
};

const doneChoice = ({ locale }: Incoming): Choice => ({
  label: guideWording[locale].done,
  topic: 'flow.control',
  value: 'next',
});

/** The button that takes the guide up again after another question. */
export const resumeChoice = ({ stage }: GuideState, locale: Locale): Choice => ({
  label: guideWording[locale].resume,
  topic: TOPIC_OF[stage],
});

const questionFor = (fact: FactName, facts: Facts, { on, locale }: Incoming): { readonly text: string; readonly choices: readonly Choice[] } => {
  const say = guideWording[locale];
  const choices = choicesForFact(fact, facts, on, locale);
  if (fact !== 'passes') return { text: questions[locale][fact].ask, choices };
  return {
    text: questions[locale].passes.ask,
    choices: [
      ...choices.map((choice) => ({ ...choice, label: say.allPassed(choice.label) })),
      { label: say.notAllPassed, fact: 'passes', value: false },
    ],
  };
};

const stepReply = (
  step: RegistrationStep,
  heading: string,
  facts: Facts,
  incoming: Incoming,
  stage: Stage,
): Reply => {
  const [fact] = missingIn(step, facts);
  const lines = [heading, ...describe(step, facts, stage, incoming.locale)];
  if (fact === undefined) {
    return plainReply(lines.join('\n'), [doneChoice(incoming)]);
  }
  const question = questionFor(fact, facts, incoming);
  return { ...plainReply([...lines, question.text].join('\n'), question.choices), asks: fact };
};

/** Facts that can still be changed when a choice is impossible. */
const CHANGEABLE: readonly FactName[] = ['province', 'basis', 'basisProvince', 'category', 'subject', 'student'];

const impossibleReply = (
  reasons: readonly string[],
  heading: string,
  facts: Facts,
  { locale }: Incoming,
): Reply => {
  const say = guideWording[locale];
  const changeable = CHANGEABLE.filter((fact) => facts[fact] !== undefined);
  const choices = changeable.map((fact) => ({
    label: say.changeIt(wordings[locale].names.facts[fact]),
    topic: 'flow.control' as const,
    fact,
  }));
  const lines = [heading, say.impossible, ...reasons.map((reason) => `· ${reason}`)];
  return plainReply(lines.join('\n'), choices);
};

const summaryReply = (state: ChatState, stage: Stage, incoming: Incoming): Reply => {
  const { locale, on } = incoming;
  const say = guideWording[locale];
  const { names } = wordings[locale];
  const facts = guideFacts(state, stage, on);
  const told = (Object.keys(state.facts) as FactName[]).filter((fact) => fact !== 'stage');
  const shown = told.flatMap((fact) => {
    const known = state.facts[fact];
    return known === undefined ? [] : [`· ${sayFact(fact, known.value, locale)}`];
  });
  const things = datesAhead(facts, on, stage, locale);
  const dates = things.map(({ from, to, title }) => `· ${title} ${names.range(from, to)}`);
  const text = [say.summary, ...shown, ...dates, say.calendarOffered].join('\n');
  return { ...plainReply(text), document: calendarFile(things, on) };
};

/** Where the guide stands with the facts known, and what it says there. */
const show = (state: ChatState, guide: GuideState, incoming: Incoming, before: readonly string[]): Outcome => {
  const { locale, on } = incoming;
  const { stage } = guide;
  const facts = guideFacts(state, stage, on);
  const steps = stepsOf(stage, facts);
  const topic = TOPIC_OF[stage];
  const say = guideWording[locale];
  const failing = steps.findIndex((step) => checkStep(step, facts, locale).impossible.length > 0);
  const failed = steps[failing];
  const current = currentStep(steps, guide, facts);
  if (failed !== undefined && (current === undefined || failing + 1 <= current.number)) {
    const heading = say.progress(failing + 1, steps.length, wordings[locale].names.steps[failed.code]);
    const { impossible, results } = checkStep(failed, facts, locale);
    const reply = impossibleReply(impossible, heading, facts, incoming);
    return { state: { ...state, guide, topic, asked: null }, replies: [{ ...reply, result: results[0] ?? null }] };
  }
  if (current === undefined) {
    return { state: { ...state, guide: null, topic, asked: null }, replies: [summaryReply(state, stage, incoming)] };
  }
  const heading = say.progress(current.number, steps.length, wordings[locale].names.steps[current.step.code]);
  const reply = stepReply(current.step, [...before, heading].join('\n'), facts, incoming, stage);
  const asked = reply.asks === null ? null : { fact: reply.asks, topic };
  return { state: { ...state, guide, topic, asked, misses: 0 }, replies: [reply] };
};

/** Starts the guide, or takes it up again. */
export const startGuide = (state: ChatState, stage: Stage, incoming: Incoming): Outcome => {
  const isSame = state.guide?.stage === stage;
  const done = state.guide !== null && isSame ? state.guide.done : [];
  const guide: GuideState = { stage, done, paused: false };
  const round = roundOf(state, stage, incoming.on);
  const { names } = wordings[incoming.locale];
  const intro = round === undefined ? '' : guideWording[incoming.locale].intro[stage](names.sitting(round));
  return show(state, guide, incoming, isSame || intro === '' ? [] : [intro]);
};

/** Goes on with the guide: with what the state now knows, and with the step marked as done or skipped. */
export const continueGuide = (
  state: ChatState,
  incoming: Incoming,
  action: 'answer' | 'done' | 'skip' = 'answer',
): Outcome => {
  const { guide } = state;
  if (guide === null) return startGuide(state, 'interview', incoming);
  const facts = guideFacts(state, guide.stage, incoming.on);
  if (action === 'answer') return show(state, guide, incoming, []);
  const current = currentStep(stepsOf(guide.stage, facts), guide, facts);
  const done = current === undefined ? guide.done : [...guide.done, current.step.code];
  return show(state, { ...guide, done }, incoming, []);
};
