import { shiftSitting } from '../../calendar/sitting.js';
import type { FactName, Facts } from '../../facts/facts.js';
import { subjectsOf } from '../../papers/index.js';
import { RULE_FACTS } from '../../rule-facts.js';
import { rules } from '../../rules.js';
import { CATEGORIES } from '../../rulebook/category.js';
import { passOutstanding } from './papers-to-pass.js';
import type { PredicateName } from './predicate-name.js';
import type { Question } from './question.js';
import { registrationOf, roundsFrom } from '../rounds-ahead.js';

/** One way to change facts: every way it can come out. */
type Way = (facts: Facts, question: Question) => readonly Facts[];

const takes = (rule: PredicateName, fact: FactName): boolean =>
  (RULE_FACTS[rule] as readonly FactName[]).includes(fact);

/** Whether a predicate answers true. */
export const isTrue = (rule: PredicateName, facts: Facts): boolean => {
  const result = rules[rule](facts);
  return result.status === 'decided' && result.value;
};

const otherCategory: Way = (facts) =>
  facts.category === undefined
    ? []
    : CATEGORIES.filter((category) => category !== facts.category).map((category) => ({ ...facts, category }));

/** A subject that was never named is chosen only along with another category. */
const otherSubject: Way = (facts, { asked }) => {
  const { category, subject } = facts;
  if (category === undefined) return [];
  if (subject === undefined && category === asked.category) return [];
  return subjectsOf(category)
    .filter((other) => other !== subject)
    .map((other) => ({ ...facts, subject: other }));
};

const provinceOfBasis: Way = (facts) => {
  const { province, basisProvince } = facts;
  if (province === undefined || basisProvince === undefined || province === basisProvince) return [];
  return [{ ...facts, province: basisProvince }];
};

const residencePermit: Way = (facts) =>
  facts.basis === undefined || facts.basis === 'residence-permit' ? [] : [{ ...facts, basis: 'residence-permit' }];

const residencePermitHere: Way = (facts) => {
  const { province, basis, basisProvince } = facts;
  if (basis === undefined || province === undefined) return [];
  if (basisProvince === undefined || basisProvince === province) return [];
  return [{ ...facts, basis: 'residence-permit', basisProvince: province }];
};

const laterRound: Way = ({ sitting, ...facts }, { rule, roundsOpen }) => {
  if (sitting === undefined) return [];
  const rounds = takes(rule, 'on') ? roundsOpen('interview') : roundsFrom(shiftSitting(sitting, 1));
  return rounds.filter((round) => round !== sitting).map((round) => ({ ...facts, sitting: round }));
};

/** Neither papers nor a later day open an area. */
const isAreaOpen = (rule: PredicateName, facts: Facts): boolean =>
  rule !== 'interview.eligible' || isTrue('interview.area', facts);

const passPapers: Way = (facts, { rule, roundsOpen }) => {
  if (facts.on === undefined || !isAreaOpen(rule, facts)) return [];
  for (const written of roundsOpen('written')) {
    const passed = passOutstanding(facts, written);
    if (passed === undefined) continue;
    const { passes, sitting, on } = passed;
    const after: Facts = {
      ...facts,
      passes,
      ...(takes(rule, 'sitting') && facts.sitting !== undefined ? { sitting } : {}),
      ...(takes(rule, 'on') ? { on } : {}),
    };
    if (isTrue(rule, after)) return [after];
  }
  return [];
};

/** Who asks for an interview can wait until its registration ends, and no longer. */
const isInTime = (rule: PredicateName, facts: Facts, day: string): boolean => {
  if (rule !== 'interview.eligible' || facts.sitting === undefined) return true;
  const registration = registrationOf(facts, facts.sitting);
  return registration !== undefined && day <= registration.to;
};

const wait: Way = (facts, { rule, daysAfter }) => {
  if (facts.on === undefined || isTrue(rule, facts) || !isAreaOpen(rule, facts)) return [];
  const later = daysAfter(facts, facts.on)
    .filter((day) => isInTime(rule, facts, day))
    .map((on): Facts => ({ ...facts, on }))
    .find((after) => isTrue(rule, after));
  return later === undefined ? [] : [later];
};

/** The ways to change facts, in the order in which they are taken together. */
export const WAYS = {
  category: otherCategory,
  subject: otherSubject,
  province: provinceOfBasis,
  permit: residencePermit,
  'permit-here': residencePermitHere,
  round: laterRound,
  papers: passPapers,
  wait,
} as const satisfies Readonly<Record<string, Way>>;

/** The name of a way to change facts. */
export type WayName = keyof typeof WAYS;

/** Every way in which some ways, one after the other, can come out. */
export const takeWays = (ways: readonly WayName[], question: Question): readonly Facts[] =>
  ways.reduce<readonly Facts[]>(
    (outcomes, way) => outcomes.flatMap((facts) => WAYS[way](facts, question)),
    [question.asked],
  );
