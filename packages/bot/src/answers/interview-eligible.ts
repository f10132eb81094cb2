import {
  explain,
  isEligibleForInterview,
  isFactName,
  nextSitting,
  type FactName,
  type Facts,
  type Result,
} from '@ntce/core';
import { topicChoices } from '../conversation/topic-choices.js';
import { passesIn } from '../guide/passes-of-answer.js';
import { interviewWording } from '../wording/interview.js';
import { registrationWording } from '../wording/registration.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { saidBases } from './bases-with-places.js';
import { passesInWords } from './passes-in-words.js';
import { sayVerdict } from './score-passed.js';
import { judgedScoresIn, sayVerdicts } from './score-verdicts.js';

const ALL_PASSED = /都过|全过|全部过|都合格|都通过|全部合格|[两三2-3](?:科|门)(?:都|全)?(?:过|合格)|all passed|passed (?:all|both|every)/;
const PASSED = /过|合格|通过|\bpass(?:ed)?\b/;
const NOT_ALL = /[差剩][一1两2](?:科|门)|还差|没全过|(?:科|门|个)(?:还)?没(?:有)?(?:过|通过|合格)|挂了|not passed|failed (?:one|a)|(?:one|a) paper (?:left|missing|short)/;

type Known = Facts & { readonly on: string };

/** The facts with what this message adds: all papers passed in a sitting, and a basis with its place. */
const knownFacts = (context: AnswerContext): Known => {
  const { facts, entities, text } = context;
  const { category, subject, province, basis, basisProvince, student, on } = facts;
  const next = nextSitting({ on, stage: 'interview' });
  const round = next.status === 'decided' ? next.value.sitting : undefined;
  const { pairs, targets } = saidBases(text);
  const [pair] = pairs;
  const passedIn = ALL_PASSED.test(text) ? (entities.sittings[0] ?? facts.lastWrittenSitting) : undefined;
  const told = passesInWords(text, { category, subject, on });
  const all = passedIn === undefined ? [] : passesIn(passedIn, facts);
  const [sitting, another] = entities.sittings;
  const isTold = sitting !== undefined && another === undefined && PASSED.test(text) && !NOT_ALL.test(text);
  const named = isTold ? entities.papers.map((paper) => ({ paper, sitting })) : [];
  return {
    category,
    subject,
    passes: [told, named, all].find((passes) => passes.length > 0) ?? facts.passes,
    province: pair === undefined ? province : (targets[0] ?? pair.place),
    basis: basis ?? pair?.basis,
    basisProvince: basisProvince ?? pair?.place,
    student: student ?? (pair?.basis === 'school' ? true : undefined),
    sitting: passedIn === undefined && told.length + named.length === 0 ? (facts.sitting ?? round) : round,
    on,
  };
};

const firstMissing = (result: Result<boolean>): FactName | undefined => {
  const missing: readonly string[] = result.status === 'needs-facts' ? result.missing : [];
  return missing.find((fact): fact is FactName => isFactName(fact) && fact !== 'sitting');
};

const sayScores = (context: AnswerContext): Answered => {
  const { facts, entities, locale, text } = context;
  const scores = judgedScoresIn(context);
  if (scores.length > 1) return sayVerdicts(scores, locale);
  if (entities.scores.length === 1 && facts.reportScore !== undefined) return sayVerdict(facts.reportScore, locale);
  return { text: NOT_ALL.test(text) ? interviewWording[locale].missing : '', results: [] };
};

/** Whether one may register for the interview. */
export const interviewEligible: Answer = {
  topic: 'interview.eligible',
  answer: (context) => {
    const { locale, facts } = context;
    const say = registrationWording[locale];
    const scores = sayScores(context);
    const known = knownFacts(context);
    const result = isEligibleForInterview(known);
    const results = [...scores.results, result];
    const stepByStep = { label: say.stepByStep, topic: 'interview.how' } as const;
    const assumed = known.sitting === undefined || known.sitting === facts.sitting ? {} : { assumed: { sitting: known.sitting } };
    if (result.status !== 'needs-facts' && scores.text === '') {
      const { why } = explain(result, locale);
      const lines = result.status === 'decided' ? [result.value ? say.eligible : say.notEligible, ...why] : why;
      const helps = topicChoices(['written.when', 'interview.area'], 2, locale);
      const isTrue = result.status === 'decided' && result.value;
      return { text: lines.join('\n'), results, choices: isTrue ? [stepByStep] : helps, ...assumed };
    }
    const ask = scores.text === '' ? firstMissing(result) : undefined;
    return {
      text: [scores.text, say.eligibleGeneral].filter(Boolean).join('\n'),
      results,
      ...(ask === undefined ? {} : { ask }),
      choices: [stepByStep],
    };
  },
};
