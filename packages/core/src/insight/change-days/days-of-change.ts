import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Facts } from '../../facts/facts.js';
import type { RULE_FACTS } from '../../rule-facts.js';
import type { RuleName } from '../../rule-name.js';
import { DAYS_REACHED } from '../days-reached.js';
import { nextSittingDays } from './next-sitting-days.js';
import { daysOfPasses, passDays } from './pass-days.js';
import { registrationDays } from './registration-days.js';
import { reviewDays } from './review-days.js';

/** The rules that take the day as a fact. */
export type RuleOfDay = {
  [R in RuleName]: 'on' extends (typeof RULE_FACTS)[R][number] ? R : never;
}[RuleName];

type DaysOfRule = (facts: Facts, on: CalendarDate) => readonly CalendarDate[];

/** For each rule that takes the day: every day on which its answer can become another; on no other day does it. */
const DAYS_OF_RULES: Readonly<Record<RuleOfDay, DaysOfRule>> = {
  'review.open': reviewDays,
  'validity.written-on': passDays,
  'sitting.next': nextSittingDays,
  'papers.outstanding': daysOfPasses,
  'interview.window': registrationDays,
  'interview.eligible': daysOfPasses,
};

const isRuleOfDay = (rule: RuleName): rule is RuleOfDay => Object.hasOwn(DAYS_OF_RULES, rule);

/** The days after a day on which the answer of a rule can become another, ascending; none for a rule without a day. */
export const daysOfChange = (rule: RuleName, facts: Facts, on: CalendarDate): readonly CalendarDate[] => {
  if (!isRuleOfDay(rule)) return [];
  const days = new Set(DAYS_OF_RULES[rule](facts, on));
  return [...days].filter((day) => day > on && day <= DAYS_REACHED.last).sort();
};
