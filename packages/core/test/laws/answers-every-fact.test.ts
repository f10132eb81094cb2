import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/calendar/calendar-date.js';
import { addDays } from '../../src/calendar/days.js';
import { shiftSitting, type Sitting } from '../../src/calendar/sitting.js';
import type { FactName, Facts, Pass } from '../../src/facts/facts.js';
import { FactError } from '../../src/result/fact-error.js';
import { RULE_NAMES, type RuleName } from '../../src/rule-name.js';
import { PAPER_CODES } from '../../src/rulebook/paper-code.js';
import { allFactsOf, ask, factsOf, runs } from './arbitrary-facts.js';

/** The name of what is thrown that is no FactError; `undefined` where there is an answer or a FactError. */
const otherThanFactError = (rule: RuleName, facts: Facts): string | undefined => {
  try {
    ask(rule, facts);
    return undefined;
  } catch (error) {
    return error instanceof FactError ? undefined : String(error);
  }
};

const anySitting: fc.Arbitrary<Sitting> = fc.oneof(
  fc.integer({ min: 0, max: 599 }).map((rounds) => shiftSitting('1900H1', rounds)),
  fc.constantFrom<Sitting>('1900H1', '2014H2', '2015H1', '2026H2', '2027H1', '2196H2', '2197H1', '2198H2', '2199H1', '2199H2'),
);

const anyDate: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc.integer({ min: 0, max: 109_571 }).map((days) => addDays('1900-01-01', days)),
  fc.constantFrom<CalendarDate>('1900-01-01', '2199-06-30', '2199-12-01', '2199-12-31'),
);

const anyPass: fc.Arbitrary<Pass> = fc.record({ paper: fc.constantFrom(...PAPER_CODES), sitting: anySitting });

/** Facts from the whole range that the checks accept, though no candidate can have them yet. */
const RANGE: Readonly<Partial<Record<FactName, fc.Arbitrary<unknown>>>> = {
  sitting: anySitting,
  lastWrittenSitting: anySitting,
  on: anyDate,
  publishedOn: anyDate,
  validUntil: anyDate,
  passes: fc.array(anyPass, { maxLength: 4 }),
};

const fromTheWholeRange = (rule: RuleName): fc.Arbitrary<Facts> => {
  const wide = factsOf(rule).filter((name) => RANGE[name] !== undefined);
  const widened = fc.record(Object.fromEntries(wide.map((name) => [name, RANGE[name] ?? fc.constant(undefined)])));
  return fc
    .tuple(allFactsOf(rule), widened, fc.subarray([...factsOf(rule)]))
    .map(([facts, more, kept]) => {
      const all = { ...facts, ...more };
      return Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name as FactName)));
    });
};

/** The last day and the last sitting that the checks accept. */
const EXAMPLES: Readonly<Partial<Record<RuleName, [Facts][]>>> = {
  'review.window': [[{ sitting: '2026H2', kind: 'written', publishedOn: '2199-12-31' }]],
  'review.open': [[{ sitting: '2026H2', kind: 'written', province: '45', publishedOn: '2199-12-31', on: '2199-12-31' }]],
  'validity.written': [[{ sitting: '2197H2' }], [{ sitting: '2198H1' }], [{ validUntil: '2199-12-31' }]],
  'validity.written-on': [[{ sitting: '2198H1', on: '2199-12-31' }]],
  'validity.certificate': [[{ sitting: '2196H2' }], [{ sitting: '2197H1' }]],
  'sitting.calendar': [[{ sitting: '2199H1' }], [{ sitting: '2199H2' }]],
  'sitting.next': [[{ on: '2199-12-31', stage: 'interview' }]],
  'papers.outstanding': [[{ category: 'kindergarten', passes: [{ paper: '101', sitting: '2199H2' }], on: '2199-12-31' }]],
  'interview.window': [[{ sitting: '2199H2', on: '2199-12-31' }]],
  'interview.eligible': [
    [{ category: 'kindergarten', passes: [{ paper: '101', sitting: '2199H2' }], on: '2199-12-31', sitting: '2199H2' }],
  ],
};

describe('every well-formed fact gets an answer, from 1900 to 2199', () => {
  it.each(RULE_NAMES)('%s', (rule) => {
    fc.assert(
      fc.property(fromTheWholeRange(rule), (facts) => {
        expect(otherThanFactError(rule, facts)).toBeUndefined();
      }),
      { ...runs(rule === 'review.open' ? 20 : 100), examples: EXAMPLES[rule] ?? [] },
    );
  });
});

describe('several passes from before the rulebook get an answer', () => {
  const old = (paper: Pass['paper'], sitting: Sitting): Pass => ({ paper, sitting });
  const facts = { category: 'kindergarten', on: '2016-01-01', passes: [old('101', '2014H1'), old('101', '2014H2')] } as const;

  it.each(['papers.outstanding', 'interview.category', 'interview.subject', 'interview.eligible'] as const)('%s', (rule) => {
    expect(otherThanFactError(rule, facts)).toBeUndefined();
  });
});

describe('as many passes as are accepted get an answer', () => {
  const passes = Array.from({ length: 500 }, (_, at) => ({
    paper: PAPER_CODES[at % PAPER_CODES.length] ?? '101',
    sitting: shiftSitting('2018H1', at % 10),
  }));

  it.each(['papers.outstanding', 'interview.eligible'] as const)('%s', (rule) => {
    const facts = { category: 'junior-secondary', subject: 'chinese', on: '2023-04-14', passes } as const;
    expect(otherThanFactError(rule, facts)).toBeUndefined();
  });
});
