import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Sitting } from '../../calendar/sitting.js';
import type { Facts } from '../../facts/facts.js';
import type { Stage } from '../../rulebook/province-record.js';
import { daysOfChange } from '../change-days/days-of-change.js';
import { roundsOpenOn } from '../rounds-ahead.js';
import type { PredicateName } from './predicate-name.js';

/** What is asked, with what stays the same while facts are changed, worked out once. */
export interface Question {
  readonly rule: PredicateName;
  /** The facts before anything was changed. */
  readonly asked: Facts;
  /** The days after a day on which the answer can become another. */
  readonly daysAfter: (facts: Facts, on: CalendarDate) => readonly CalendarDate[];
  /** The rounds of a stage that are still open to register on the day of the question; none without a day. */
  readonly roundsOpen: (stage: Stage) => readonly Sitting[];
}

const onceFor = <K, T>(compute: (key: K) => T): ((key: K) => T) => {
  const known = new Map<K, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
};

/** A question about some facts. */
export const questionOf = (rule: PredicateName, asked: Facts): Question => {
  const { on } = asked;
  // Of all that a suggestion changes before it waits, only the round moves days.
  const daysOf = onceFor((sitting: Sitting | undefined) =>
    on === undefined ? [] : daysOfChange(rule, { ...asked, sitting }, on),
  );
  return {
    rule,
    asked,
    daysAfter: ({ sitting }, day) => daysOf(sitting).filter((later) => later > day),
    roundsOpen: onceFor((stage) => (on === undefined ? [] : roundsOpenOn(on, stage))),
  };
};
