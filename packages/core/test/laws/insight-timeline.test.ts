import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/calendar/calendar-date.js';
import { addDays } from '../../src/calendar/days.js';
import type { FactName, Facts } from '../../src/facts/facts.js';
import { timeline } from '../../src/insight/timeline.js';
import { TIMELINE_CODES } from '../../src/insight/timeline/timeline-code.js';
import type { TimelineEntry } from '../../src/insight/timeline/timeline-entry.js';
import { FactError } from '../../src/result/fact-error.js';
import { reviewWindow } from '../../src/review/index.js';
import { nextSitting, sittingCalendar } from '../../src/sittings/index.js';
import { LOCALES } from '../../src/wording/locale.js';
import { wordings } from '../../src/wording/wordings.js';
import { allFactsOf, day, pick, runs, someFactsOf } from './arbitrary-facts.js';

const NAMES = ['sitting', 'kind', 'stage', 'province', 'publishedOn', 'category', 'subject', 'passes'] as const satisfies readonly FactName[];

/** Facts of one candidate, some left out. */
const known: fc.Arbitrary<Facts> = fc
  .tuple(
    someFactsOf('interview.eligible'),
    allFactsOf('review.window'),
    fc.constantFrom<Facts>({}, { stage: 'written' }, { stage: 'interview' }),
    fc.boolean(),
  )
  .map(([eligible, review, stage, isPublished]) => ({
    ...pick(eligible, NAMES),
    ...stage,
    ...(isPublished ? review : {}),
  }));

/** `undefined` where the facts contradict each other. */
const timelineOf = (facts: Facts, on: CalendarDate): readonly TimelineEntry[] | undefined => {
  try {
    return timeline(facts, on);
  } catch (error) {
    if (error instanceof FactError && error.code === 'contradiction') return undefined;
    throw error;
  }
};

const law = (holds: (entries: readonly TimelineEntry[], facts: Facts, on: CalendarDate) => void): void => {
  let entriesSeen = 0;
  const run = runs(80);
  fc.assert(
    fc.property(known, day, (facts, on) => {
      const entries = timelineOf(facts, on) ?? [];
      entriesSeen += entries.length;
      holds(entries, facts, on);
    }),
    run,
  );
  expect(entriesSeen).toBeGreaterThan(run.numRuns);
};

describe('a timeline of any candidate', () => {
  it('is ahead, ascending, and from no later than to', () => {
    law((entries, _facts, on) => {
      expect(entries.filter(({ from, to }) => to < on || from > to)).toEqual([]);
      const days = entries.map(({ from }) => from);
      expect(days).toEqual([...days].sort());
    });
  });

  it('has each id once, without a date in it, and a source for each', () => {
    law((entries) => {
      const ids = entries.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => /\d{4}-\d{2}/.test(id))).toEqual([]);
      expect(entries.filter(({ sources }) => sources.length === 0)).toEqual([]);
    });
  });

  it('gives what is on both of two days the same days, from one day to the next', () => {
    law((entries, facts, on) => {
      const later = new Map(timelineOf(facts, addDays(on, 1))?.map((entry) => [entry.id, entry]));
      for (const { id, from, to, certainty } of entries) {
        const again = later.get(id);
        if (again === undefined) continue;
        expect(again).toMatchObject({ from, certainty });
        if (certainty !== 'estimated') expect(again.to).toBe(to);
      }
    });
  });

  it('gives the days of the calendar, estimates as such', () => {
    const EVENTS = {
      'written-exam': 'writtenExam',
      interview: 'interview',
      'interview-registration': 'interviewRegistration',
    } as const;
    law((entries, { province }, on) => {
      for (const { code, sitting, from, to, certainty } of entries) {
        if (code !== 'written-exam' && code !== 'interview' && code !== 'interview-registration') continue;
        const calendar = sittingCalendar({ sitting, province });
        const entry = calendar.status === 'decided' ? calendar.value[EVENTS[code]] : null;
        expect(entry?.from).toBe(from);
        if (entry !== null && entry.to >= on) expect(entry.to).toBe(to);
        expect(certainty === 'estimated').toBe(entry?.certainty === 'estimated');
      }
    });
  });

  it('gives the review windows of the rule', () => {
    law((entries, facts) => {
      for (const { code, sitting, kind, from } of entries) {
        if (code !== 'review-closes') continue;
        const isTold = facts.sitting === sitting && facts.kind === kind;
        const window = reviewWindow({
          sitting,
          kind,
          province: facts.province,
          publishedOn: isTold ? facts.publishedOn : undefined,
        });
        expect(window.status === 'decided' ? window.value.closes : undefined).toBe(from);
      }
    });
  });
});

const ids = (facts: Facts, on: CalendarDate): readonly string[] => timeline(facts, on).map(({ id }) => id);
const one = (facts: Facts, on: CalendarDate, id: string): TimelineEntry | undefined =>
  timeline(facts, on).find((entry) => entry.id === id);

describe('timeline', () => {
  it('without a sitting gives the next one of each stage', () => {
    const on = '2025-11-20';
    const sittings = new Map(timeline({}, on).map(({ code, sitting }) => [code, sitting]));
    for (const [stage, code] of [['written', 'written-registration'], ['interview', 'interview-registration']] as const) {
      const next = nextSitting({ on, stage });
      expect(sittings.get(code)).toBe(next.status === 'decided' ? next.value.sitting : undefined);
    }
  });

  it('gives a round from registration to the last day of review', () => {
    expect(ids({ sitting: '2017H2', province: '14' }, '2017-12-01')).toEqual([
      'written-results.2017H2',
      'review-opens.2017H2.written',
      'interview-registration.2017H2',
      'review-safe-until.2017H2.written',
      'review-closes.2017H2.written',
      'interview.2017H2',
      'interview-results.2017H2',
      'review-opens.2017H2.interview',
      'review-safe-until.2017H2.interview',
      'review-closes.2017H2.interview',
    ]);
  });

  it('still gives on its last day what is over on the next', () => {
    const facts: Facts = { sitting: '2017H2', province: '14' };
    expect(ids(facts, '2017-12-15')).toContain('interview-registration.2017H2');
    expect(ids(facts, '2017-12-16')).not.toContain('interview-registration.2017H2');
  });

  it('goes on to the next round once the one in question is over', () => {
    expect(ids({ sitting: '2017H2', stage: 'interview' }, '2018-04-01')[0]).toBe('interview-registration.2018H1');
  });

  it('leaves the written exam out where nothing is outstanding, and adds the next one where something is', () => {
    const facts: Facts = { category: 'kindergarten', sitting: '2023H2', province: '42' };
    const both: Facts = { ...facts, passes: [{ paper: '101', sitting: '2023H1' }, { paper: '102', sitting: '2023H1' }] };
    expect(ids(both, '2023-08-01').filter((id) => id.startsWith('written'))).toEqual([]);
    const none: Facts = { ...facts, passes: [] };
    expect(ids(none, '2023-08-01')).toEqual(
      expect.arrayContaining(['written-exam.2023H2', 'written-registration.2024H1', 'written-exam.2024H1']),
    );
  });

  it('says until when a pass is good and which interview is its last', () => {
    const facts: Facts = { passes: [{ paper: '101', sitting: '2017H2' }, { paper: '102', sitting: '2017H2', reportScore: 60 }] };
    const id = 'pass-expires.2017H2.101';
    expect(one(facts, '2019-06-01', id)).toMatchObject({
      paper: '101',
      from: '2019-12-31',
      to: '2019-12-31',
      certainty: 'derived',
      lastRound: { sitting: '2019H2' },
    });
    expect(one(facts, '2019-12-31', id)?.lastRound).toBeNull();
    expect(one(facts, '2020-01-01', id)).toBeUndefined();
    expect(ids(facts, '2019-06-01')).not.toContain('pass-expires.2017H2.102');
  });

  it('says what was assumed', () => {
    const facts: Facts = { sitting: '2021H2', passes: [{ paper: '101', sitting: '2021H2' }] };
    expect(one(facts, '2022-06-01', 'pass-expires.2021H2.101')?.assumed).toEqual(['refundExtension']);
    expect(one(facts, '2021-12-01', 'review-closes.2021H2.written')?.assumed).toEqual(['province']);
  });

  it('takes the publication day that the candidate tells', () => {
    const facts: Facts = { sitting: '2017H2', kind: 'written', publishedOn: '2017-12-13', province: '45' };
    expect(ids(facts, '2017-12-01')).not.toContain('written-results.2017H2');
    expect(one(facts, '2017-12-01', 'review-opens.2017H2.written')?.from).toBe('2017-12-13');
  });

  it('says how long a certificate would be good, once the interview is over', () => {
    const facts: Facts = { sitting: '2021H2', stage: 'interview' };
    expect(one(facts, '2022-06-01', 'certificate-expires.2021H2')).toMatchObject({ from: '2024-12-31', onlyIf: 'interview-passed' });
    expect(ids(facts, '2022-01-01')).not.toContain('certificate-expires.2021H2');
    expect(ids({ sitting: '2021H2' }, '2022-06-01')).not.toContain('certificate-expires.2021H2');
  });

  it('invents nothing for a region outside the exam, nor a round that a province did not hold', () => {
    expect(ids({ province: '81', sitting: '2017H2' }, '2017-12-01')).toEqual([]);
    expect(ids({ province: '65', sitting: '2017H2' }, '2017-12-01').filter((id) => id.includes('2017H2'))).toEqual([]);
    expect(ids({ sitting: '2020H1' }, '2020-02-01').filter((id) => id.includes('2020H1'))).toEqual([]);
  });

  it('has a name for every code in both languages', () => {
    for (const locale of LOCALES) {
      const { timeline: texts } = wordings[locale].names;
      expect(Object.keys(texts).sort()).toEqual([...TIMELINE_CODES].sort());
      expect(new Set(Object.values(texts)).size).toBe(TIMELINE_CODES.length);
    }
  });

  it('says what is malformed', () => {
    const of = (facts: unknown, on: unknown): unknown => timeline(facts as Facts, on as CalendarDate);
    expect(() => of(null, '2017-12-12')).toThrow(expect.objectContaining({ code: 'malformed', path: 'facts' }));
    expect(() => of({ round: 1 }, '2017-12-12')).toThrow(expect.objectContaining({ code: 'unknown-fact', path: 'round' }));
    expect(() => of({}, undefined)).toThrow(expect.objectContaining({ code: 'malformed', path: 'on' }));
    for (const name of NAMES) {
      expect(() => of({ [name]: null }, '2017-12-12')).toThrow(expect.objectContaining({ code: 'malformed', path: name }));
    }
    expect(() => of({ passes: [{ paper: '201A', sitting: '2016H1' }] }, '2017-12-12')).toThrow(
      expect.objectContaining({ code: 'contradiction', path: 'passes[0].paper' }),
    );
  });
});
