import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/calendar/calendar-date.js';
import type { Facts } from '../../src/facts/facts.js';
import type { Change } from '../../src/insight/help/change.js';
import { whatWouldHelp, type Suggestion } from '../../src/insight/what-would-help.js';
import { datesOf } from '../../src/sittings/dates-of-sitting.js';
import { provinceIn } from '../../src/sittings/region.js';
import { ask, day, hopefulFacts, PREDICATES, runs, someFactsOf } from './arbitrary-facts.js';

type Predicate = (typeof PREDICATES)[number];

/** An answer that asks for much gets fewer runs, and time on a busy machine. */
const RUNS: Readonly<Partial<Record<Predicate, number>>> = { 'review.open': 20, 'interview.eligible': 60 };
const SLOW = 30_000;

const apply = (facts: Facts, changes: readonly Change[]): Facts => ({
  ...facts,
  ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])),
});

const answer = (rule: Predicate, facts: Facts): unknown => {
  const result = ask(rule, facts);
  return result.status === 'decided' ? result.value : undefined;
};

const namesOf = ({ changes }: Suggestion): readonly string[] => changes.map(({ fact }) => fact);

/** No other household registration, no pass later than the interview, no interview after its registration. */
const isPossible = (part: Facts, { sitting: asked, basisProvince }: Facts): boolean => {
  const { passes = [], sitting, province, on, basis } = part;
  if (part.basisProvince !== basisProvince && basis !== 'residence-permit') return false;
  if (sitting === undefined) return true;
  if (passes.some((pass) => pass.sitting > sitting) && sitting === asked) return false;
  const place = province === undefined ? undefined : provinceIn(province);
  const last = datesOf(sitting, 'interviewRegistration', place)?.widest.to;
  return on === undefined || (last !== undefined && on <= last);
};

/** The changes without one of them. */
const withoutOne = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  changes.map((_, index) => changes.filter((_change, at) => at !== index));

const check = (rule: Predicate, facts: Facts): number => {
  const suggestions = whatWouldHelp(rule, facts);
  if (answer(rule, facts) !== false) {
    expect(suggestions).toEqual([]);
    return 0;
  }
  for (const suggestion of suggestions) {
    const { changes, result, papersToPass } = suggestion;
    const after = apply(facts, changes);
    expect(result).toEqual(ask(rule, after));
    expect(result.value).toBe(true);
    expect(new Set(namesOf(suggestion)).size).toBe(changes.length);
    expect(after.on === undefined || facts.on === undefined || after.on >= facts.on).toBe(true);
    expect(after.passes).toEqual(facts.passes === undefined ? undefined : [...facts.passes, ...papersToPass]);
    for (const fewer of withoutOne(changes)) {
      const part = apply(facts, fewer);
      if (fewer.length > 0 && isPossible(part, facts)) expect(answer(rule, part)).not.toBe(true);
    }
    for (const other of suggestions) {
      const names = namesOf(suggestion);
      expect(changes.length > other.changes.length && namesOf(other).every((name) => names.includes(name))).toBe(false);
    }
  }
  expect(suggestions.length).toBeLessThanOrEqual(24);
  const sizes = suggestions.map(({ changes }) => changes.length);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  return suggestions.length;
};

describe('what would help', () => {
  it.each(PREDICATES)('%s: each suggestion turns it true, and none is more than another', (rule) => {
    fc.assert(
      fc.property(someFactsOf(rule), (facts) => {
        check(rule, facts);
      }),
      runs(RUNS[rule] ?? 120),
    );
  }, SLOW);

  it('interview.eligible: of those who are nearly eligible', () => {
    let suggested = 0;
    const run = runs(40);
    const spoilt = fc.tuple(hopefulFacts, someFactsOf('interview.eligible'), day).map(([good, other, on]) => ({
      ...good,
      on,
      ...(other.subject === undefined ? {} : { subject: other.subject }),
      ...(other.basis === undefined ? {} : { basis: other.basis, student: false }),
    }));
    fc.assert(
      fc.property(spoilt, (facts) => {
        suggested += check('interview.eligible', facts);
      }),
      run,
    );
    expect(suggested).toBeGreaterThan(run.numRuns / 2);
  }, SLOW);
});

const kindergarten: Facts = {
  category: 'kindergarten',
  passes: [
    { paper: '101', sitting: '2023H2' },
    { paper: '102', sitting: '2023H2' },
  ],
  province: '42',
  basis: 'household-registration',
  basisProvince: '42',
  sitting: '2023H2',
  on: '2023-11-09',
};

const changes = (rule: Predicate, facts: Facts): readonly (readonly Change[])[] =>
  whatWouldHelp(rule, facts).map((suggestion) => suggestion.changes);

describe('whatWouldHelp', () => {
  it('suggests nothing to who may register', () => {
    expect(changes('interview.eligible', kindergarten)).toEqual([]);
  });

  it('suggests the province of the basis, or a residence permit, never another household registration', () => {
    expect(changes('interview.eligible', { ...kindergarten, province: '11' })).toEqual([
      [{ fact: 'province', to: '42' }],
      [
        { fact: 'basis', to: 'residence-permit' },
        { fact: 'basisProvince', to: '11' },
      ],
    ]);
  });

  it('suggests to wait for results that are not yet out', () => {
    expect(changes('interview.eligible', { ...kindergarten, on: '2023-10-01' })).toEqual([
      [{ fact: 'on', to: '2023-11-08' }],
    ]);
  });

  it('suggests the papers that will be missing, in the next written exam', () => {
    const passes = [{ paper: '101', sitting: '2023H2' }] as const;
    const [first] = whatWouldHelp('interview.eligible', { ...kindergarten, passes });
    expect(first?.changes).toEqual([
      { fact: 'passes', to: [...passes, { paper: '102', sitting: '2024H1' }] },
      { fact: 'sitting', to: '2024H1' },
      { fact: 'on', to: '2024-04-12' },
    ]);
    expect(first?.papersToPass).toEqual([{ paper: '102', sitting: '2024H1' }]);
  });

  it('suggests again a paper that will have expired by then', () => {
    const passes = [{ paper: '101', sitting: '2021H2', refundExtension: false }] as const;
    const [first] = whatWouldHelp('interview.eligible', { ...kindergarten, passes });
    expect(first?.papersToPass).toEqual([
      { paper: '101', sitting: '2024H1' },
      { paper: '102', sitting: '2024H1' },
    ]);
  });

  it('suggests the category of the papers, with a subject where it takes one', () => {
    const passes = [
      { paper: '201', sitting: '2023H2' },
      { paper: '202', sitting: '2023H2' },
    ] as const;
    const found = whatWouldHelp('interview.eligible', { ...kindergarten, passes });
    const categories = found.flatMap((suggestion) =>
      suggestion.changes.flatMap((change) => (change.fact === 'category' ? [change.to] : [])),
    );
    expect(new Set(categories)).toEqual(new Set(['primary']));
    expect(found.map((suggestion) => suggestion.papersToPass.length)).toContain(2);
  });

  it('suggests no round whose registration begins after a pass has ended', () => {
    const passes = [
      { paper: '101', sitting: '2017H2' },
      { paper: '102', sitting: '2017H2' },
    ] as const;
    const facts: Facts = { ...kindergarten, passes, basis: 'residence-permit', sitting: '2018H2', on: '2018-12-11' };
    const rounds = changes('interview.eligible', { ...facts, sitting: '2018H2' }).filter((some) => some.length === 1);
    expect(rounds).toEqual([[{ fact: 'sitting', to: '2019H2' }]]);
    expect(changes('interview.eligible', { ...facts, passes: [passes[0], { ...passes[1], validUntil: '2019-11-30' }] })).not.toContainEqual([
      { fact: 'sitting', to: '2019H2' },
    ]);
  });

  it('suggests the subject of paper three', () => {
    expect(
      changes('interview.subject', { category: 'senior-secondary', subject: 'morality-and-law', writtenSubject: 'politics' }),
    ).toEqual([[{ fact: 'subject', to: 'politics' }]]);
  });

  it('suggests the round from which a residence permit counts', () => {
    const facts: Facts = { province: '42', basis: 'residence-permit', basisProvince: '42', sitting: '2018H2' };
    expect(changes('interview.area', facts)).toContainEqual([{ fact: 'sitting', to: '2019H2' }]);
  });

  it('suggests the next round with its day once registration is over', () => {
    expect(changes('interview.window', { sitting: '2022H2', province: '42', on: '2023-01-10' })).toContainEqual([
      { fact: 'sitting', to: '2023H1' },
      { fact: 'on', to: '2023-04-14' },
    ]);
  });

  it('suggests nothing once a review is over, nor for a score', () => {
    expect(changes('review.open', { sitting: '2017H2', kind: 'written', on: '2018-06-01' })).toEqual([]);
    expect(changes('score.pass', { reportScore: 60 })).toEqual([]);
    expect(changes('review.ground', { ground: 're-mark' })).toEqual([]);
  });

  it('says what is malformed', () => {
    const of = (rule: unknown, facts: unknown): unknown => whatWouldHelp(rule as Predicate, facts as Facts);
    expect(() => of('sitting.next', {})).toThrow(expect.objectContaining({ code: 'unknown-rule', path: 'rule' }));
    expect(() => of('score.pass', [])).toThrow(expect.objectContaining({ code: 'malformed', path: 'facts' }));
    expect(() => of('score.pass', { score: 1 })).toThrow(expect.objectContaining({ code: 'unknown-fact', path: 'score' }));
    expect(() => of('score.pass', { reportScore: 121 })).toThrow(expect.objectContaining({ path: 'reportScore' }));
    expect(() => of('interview.category', { on: '2017-02-30' as CalendarDate })).toThrow(expect.objectContaining({ path: 'on' }));
  });
});
