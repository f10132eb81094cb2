import type { FactName, Facts, RegistrationStep, Stage } from '@ntce/core';
import type { Incoming } from '../conversation/answer-topics.js';
import type { Choice } from '../conversation/choice.js';
import { choicesForFact } from '../conversation/choices-for-fact.js';
import { plainReply } from '../conversation/plain-reply.js';
import type { Reply } from '../conversation/reply.js';
import { topicChoices } from '../conversation/topic-choices.js';
import { factLabels } from '../wording/fact-labels.js';
import { guideWording } from '../wording/guide.js';
import { questions } from '../wording/questions.js';
import { missingIn } from './current-step.js';
import { describeStep } from './describe-step.js';

const NO_PASSES: Readonly<Record<Stage, 'notAllPassed' | 'nonePassed'>> = {
  interview: 'notAllPassed',
  written: 'nonePassed',
};

/** The question for a fact, which the registration words in its own way where it is about the papers passed. */
const questionFor = (
  fact: FactName,
  facts: Facts,
  stage: Stage,
  { on, locale }: Incoming,
): { readonly text: string; readonly choices: readonly Choice[] } => {
  const say = guideWording[locale];
  const choices = choicesForFact(fact, facts, on, locale);
  if (fact !== 'passes') return { text: questions[locale][fact].ask, choices };
  return {
    text: stage === 'written' ? say.passedBefore : questions[locale].passes.ask,
    choices: [
      ...choices.map((choice) => ({ ...choice, label: say.allPassed(choice.label) })),
      { label: say[NO_PASSES[stage]], fact: 'passes', value: false },
    ],
  };
};

/** A step as a message: what to do, unless a fact of it was just given, and the fact that it still asks for or the button that it is done. */
export const stepReply = (
  step: RegistrationStep,
  before: readonly string[],
  facts: Facts,
  incoming: Incoming,
  stage: Stage,
  learned: readonly FactName[],
): Reply => {
  const { locale } = incoming;
  const [fact] = missingIn(step, facts);
  const isFurtherQuestion = learned.some((one) => step.needs.includes(one));
  // Nothing is to be confirmed before the passes are checked.
  const isCheckedFirst = step.code === 'confirm';
  const lines = fact !== undefined && (isFurtherQuestion || isCheckedFirst) ? before : [...before, ...describeStep(step, facts, stage, locale)];
  if (fact === undefined) {
    const done: Choice = { label: guideWording[locale].done, topic: 'flow.control', value: 'next' };
    return plainReply(lines.join('\n'), [done]);
  }
  const question = questionFor(fact, facts, stage, incoming);
  return { ...plainReply([...lines, question.text].join('\n'), question.choices), asks: fact };
};

/** Facts that can still be changed when a choice is impossible. */
const CHANGEABLE: readonly FactName[] = ['province', 'basis', 'basisProvince', 'category', 'subject', 'student', 'passes'];

/** What is impossible in a step: every reason, and the ways out of it. */
export const impossibleReply = (
  reasons: readonly string[],
  before: readonly string[],
  facts: Facts,
  { locale }: Incoming,
): Reply => {
  const say = guideWording[locale];
  const choices = CHANGEABLE.filter((fact) => facts[fact] !== undefined).map((fact) => ({
    label: say.changeIt(factLabels[locale][fact]),
    topic: 'flow.control' as const,
    fact,
  }));
  const isOfPapers = facts.passes !== undefined;
  const further = isOfPapers ? topicChoices(['written.when', 'validity.partial'], 2, locale) : [];
  const lines = [...before, say.impossible, ...reasons.map((reason) => `· ${reason}`)];
  return plainReply(lines.join('\n'), [...choices, ...further]);
};
