import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkDate } from '../facts/check-date.js';
import type { Facts } from '../facts/facts.js';
import type { Result } from '../result/result.js';
import type { RuleName } from '../rule-name.js';
import { rules, type RuleValues } from '../rules.js';
import { checkFacts } from './check-facts.js';
import { checkRule } from './check-rule.js';
import { daysOfChange } from './change-days/days-of-change.js';
import { isSameAnswer } from './is-same-answer.js';

/** The first day on which a rule answers otherwise. */
export interface NextChange<R extends RuleName> {
  /** The first day of the new answer. */
  readonly on: CalendarDate;
  /** The answer until the day before; its reasons say why. */
  readonly before: Result<RuleValues[R]>;
  /** The answer from that day; its reasons say why. */
  readonly after: Result<RuleValues[R]>;
}

/**
 * The first day after `on` on which a rule answers otherwise than on `on`, with both answers.
 *
 * `on` takes the place of the fact of that name. An answer is another one where its status differs or,
 * decided, its value; certainty, reasons and the list of missing facts do not count. `null`: the answer stays
 * the same on every later day through 2199-12-31, the last that a fact may name; so it does for every rule
 * that takes no day. It looks only at the days on which something of the facts begins or ends, and agrees
 * with asking on every day.
 *
 * @throws FactError where a fact is malformed or contradicts the exam, or no rule has that name
 * @example
 * nextChange('validity.written-on', { sitting: '2017H2' }, '2019-12-10').on // => '2020-01-01'
 * @example
 * nextChange('interview.window', { sitting: '2017H2', province: '14' }, '2017-12-01').after.value // => true
 * @example
 * nextChange('validity.written-on', { sitting: '2017H2' }, '2020-01-01') // => null
 */
export const nextChange = <R extends RuleName>(
  rule: R,
  facts: Facts,
  on: CalendarDate,
): NextChange<R> | null => {
  checkRule(rules, rule);
  checkFacts(facts);
  checkDate(on, 'on');
  const ask: (facts: Facts) => Result<RuleValues[R]> = rules[rule];
  const before = ask({ ...facts, on });
  for (const day of daysOfChange(rule, facts, on)) {
    const after = ask({ ...facts, on: day });
    if (!isSameAnswer(before, after)) return { on: day, before, after };
  }
  return null;
};
