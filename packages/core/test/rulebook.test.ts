import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CalendarDate } from '../src/calendar/calendar-date.js';
import { isCalendarDate } from '../src/calendar/calendar-date.js';
import { addDays, daysBetween, isWeekend } from '../src/calendar/days.js';
import { halfOf, isSitting, shiftSitting, yearOf, type Sitting } from '../src/calendar/sitting.js';
import { dayKind } from '../src/calendar/working-days.js';
import { isFactName } from '../src/facts/fact-name.js';
import type { Facts } from '../src/facts/facts.js';
import type { Citation, Source } from '../src/result/citation.js';
import type { Result } from '../src/result/result.js';
import { countWindow } from '../src/review/count-window.js';
import { ruleOf } from '../src/review/counting-rules.js';
import { RULE_FACTS } from '../src/rule-facts.js';
import { RULE_NAMES, type RuleName } from '../src/rule-name.js';
import { BASES } from '../src/rulebook/basis.js';
import { calendarPatterns, type DayRange } from '../src/rulebook/calendar-patterns.js';
import { CATEGORIES } from '../src/rulebook/category.js';
import { DATED_EVENTS } from '../src/rulebook/dated-event.js';
import { examFacts, type ExamFact } from '../src/rulebook/exam-facts.js';
import { holidayArrangement } from '../src/rulebook/holiday-arrangement.js';
import { interviewSubjects } from '../src/rulebook/interview-subjects.js';
import { PAPER_CODES } from '../src/rulebook/paper-code.js';
import { A_CODE_SUBJECTS } from '../src/rulebook/paper-rules.js';
import { papers } from '../src/rulebook/papers.js';
import { PROVINCE_CODES, type ProvinceCode } from '../src/rulebook/province-code.js';
import type { DatedEvent, ProvinceRecord, RecordedFor, Stage } from '../src/rulebook/province-record.js';
import { provinces } from '../src/rulebook/provinces.js';
import { registrationSteps, STEP_CODES } from '../src/rulebook/registration-steps.js';
import type { DatedEntry } from '../src/rulebook/sitting-record.js';
import { sittings } from '../src/rulebook/sittings.js';
import * as authorities from '../src/rulebook/sources/authorities.js';
import * as repostedNotices from '../src/rulebook/sources/reposted-notices.js';
import * as thirdPartyPages from '../src/rulebook/sources/third-party-pages.js';
import { STAGES } from '../src/rulebook/stage.js';
import { SUBJECTS } from '../src/rulebook/subject.js';
import { EXTENDED_IN_2020, REFUND_EXTENDABLE } from '../src/rulebook/validity-rules.js';
import { rules, type RuleValue } from '../src/rules.js';
import { cancellationOf, datesOf, FIRST_SITTING, LAST_SITTING } from '../src/sittings/dates-of-sitting.js';
import { outsideExam } from '../src/sittings/region.js';
import { normalEnd, refundExtendedEnd } from '../src/validity/validity-end.js';

const sittingsFrom = (first: Sitting, last: Sitting): readonly Sitting[] => {
  const found: Sitting[] = [];
  for (let sitting = first; sitting <= last; sitting = shiftSitting(sitting, 1)) found.push(sitting);
  return found;
};
const ALL_SITTINGS = sittingsFrom(FIRST_SITTING, LAST_SITTING);
const RECORDS: readonly ProvinceRecord[] = Object.values(provinces);

const entriesOf = (sitting: Sitting): readonly (readonly [DatedEvent, DatedEntry])[] =>
  DATED_EVENTS.flatMap((event) => {
    const entry = sittings[sitting]?.dates[event];
    return entry === undefined ? [] : [[event, entry] as const];
  });

/** What is not in order, as text; empty where all is. */
const disordered = <T>(items: readonly T[], isInOrder: (a: T, b: T) => boolean, say: (item: T) => string): readonly string[] =>
  items.slice(1).flatMap((item, at) => {
    const before = items[at];
    return before === undefined || isInOrder(before, item) ? [] : [`${say(before)} / ${say(item)}`];
  });

describe('sittings', () => {
  it('has an entry for each sitting from 2015H1 to 2026H2, and no other', () => {
    expect([FIRST_SITTING, LAST_SITTING]).toEqual(['2015H1', '2026H2']);
    expect(Object.keys(sittings)).toEqual(ALL_SITTINGS);
  });

  it.each(ALL_SITTINGS)('%s has real dates, none reversed, and known events', (sitting) => {
    expect(Object.keys(sittings[sitting]?.dates ?? {}).filter((event) => !DATED_EVENTS.includes(event as DatedEvent))).toEqual([]);
    for (const [, { from, to }] of entriesOf(sitting)) {
      expect([from, to].every(isCalendarDate)).toBe(true);
      expect(from <= to).toBe(true);
    }
  });

  it.each(ALL_SITTINGS)('%s has an event on record', (sitting) => {
    expect(entriesOf(sitting).length).toBeGreaterThan(0);
  });

  it.each(ALL_SITTINGS)('%s has its events in order, with no gap filled', (sitting) => {
    const ends = (event: DatedEvent): boolean => event === 'writtenExam' || event === 'interview' || event === 'writtenRegistration';
    expect(
      disordered(
        entriesOf(sitting),
        ([event, a], [, b]) => (ends(event) ? a.to < b.from : a.from <= b.from),
        ([event, { from, to }]) => `${event} ${from}..${to}`,
      ),
    ).toEqual([]);
  });

  it.each(ALL_SITTINGS)('%s has its events in an order that can be, gaps filled by estimates', (sitting) => {
    const found = DATED_EVENTS.flatMap((event) => datesOf(sitting, event) ?? []);
    expect(disordered(found, (a, b) => a.widest.from <= b.widest.to, ({ widest }) => JSON.stringify(widest))).toEqual([]);
  });

  it.each(ALL_SITTINGS)('%s lies in its half of the year, its interview at most one January later', (sitting) => {
    const year = yearOf(sitting);
    const from = halfOf(sitting) === 1 ? `${year}-01-01` : `${year}-07-01`;
    const to = halfOf(sitting) === 1 ? `${year}-06-30` : `${year + 1}-03-31`;
    expect(entriesOf(sitting).filter(([, entry]) => entry.from < from || entry.to > to)).toEqual([]);
  });

  it('follow one another', () => {
    const firstDays = ALL_SITTINGS.flatMap((sitting) => datesOf(sitting, 'writtenRegistration')?.from ?? []);
    expect(disordered(firstDays, (a, b) => a < b, String)).toEqual([]);
  });

  it.each(ALL_SITTINGS)('%s has its exams on weekend days', (sitting) => {
    const exams = entriesOf(sitting).filter(([event, { certainty }]) => (event === 'writtenExam' || event === 'interview') && certainty !== 'estimated');
    for (const [event, { from, to }] of exams) {
      expect(daysBetween(from, to), event).toBeLessThanOrEqual(1);
      expect([isWeekend(from), isWeekend(to)], event).toEqual([true, true]);
    }
  });

  it('names one cancelled sitting, 2020H1, which held no exam', () => {
    expect(ALL_SITTINGS.filter((sitting) => sittings[sitting]?.cancelled !== undefined)).toEqual(['2020H1']);
    expect(entriesOf('2020H1').map(([event]) => event)).toEqual(['writtenRegistration']);
  });

  it('holds an interview in the weeks in which its registration ends', () => {
    for (const sitting of ALL_SITTINGS) {
      const registration = sittings[sitting]?.dates.interviewRegistration;
      const interview = sittings[sitting]?.dates.interview;
      if (registration === undefined || interview === undefined) continue;
      expect(daysBetween(registration.to, interview.from), sitting).toBeGreaterThan(13);
      expect(daysBetween(registration.to, interview.from), sitting).toBeLessThan(40);
    }
  });
});

describe('patterns', () => {
  const patternFor = (sitting: Sitting): (typeof calendarPatterns)[number] | undefined =>
    calendarPatterns.filter(({ half, from }) => half === halfOf(sitting) && from <= sitting).at(-1);

  const isWithin = (date: string, sitting: Sitting, { from, to, yearsLater }: DayRange): boolean => {
    const year = yearOf(sitting) + yearsLater;
    return date >= `${year}-${from}` && date <= `${year}-${to}`;
  };

  /** A month without a day: the day lies somewhere in it. */
  const isMonth = ({ from, to }: DatedEntry): boolean => from.endsWith('-01') && addDays(to, 1).endsWith('-01') && from !== to;

  it('are sorted by half and start, and start in their half', () => {
    expect(disordered(calendarPatterns, (a, b) => a.half < b.half || (a.half === b.half && a.from < b.from), ({ from }) => from)).toEqual([]);
    expect(calendarPatterns.filter(({ half, from }) => halfOf(from) !== half)).toEqual([]);
  });

  it('cover every sitting of the tables that has a gap', () => {
    const withGap = ALL_SITTINGS.filter((sitting) => DATED_EVENTS.some((event) => sittings[sitting]?.dates[event] === undefined));
    expect(withGap.filter((sitting) => patternFor(sitting) === undefined)).toEqual([]);
  });

  it('have real days, none reversed, and events in order', () => {
    for (const { ranges } of calendarPatterns) {
      for (const { from, to } of Object.values(ranges)) {
        expect([from, to].map((day) => isCalendarDate(`2023-${day}`))).toEqual([true, true]);
        expect(from <= to).toBe(true);
      }
      expect(Object.keys(ranges)).toEqual(DATED_EVENTS);
      expect(disordered(DATED_EVENTS.map((event) => ranges[event]), (a, b) => `${a.yearsLater}${a.from}` <= `${b.yearsLater}${b.from}`, ({ from }) => from)).toEqual([]);
    }
  });

  it('contain every recorded date of their era that is not an estimate', () => {
    const outside = ALL_SITTINGS.flatMap((sitting) =>
      entriesOf(sitting).flatMap(([event, entry]) => {
        const { from, to, certainty } = entry;
        const range = patternFor(sitting)?.ranges[event];
        if (range === undefined || certainty === 'estimated' || isMonth(entry)) return [];
        // The one H2 interview that fell in December before 2023, as the pattern's comment says.
        if (sitting === '2015H2' && event.startsWith('interview')) return [];
        return isWithin(from, sitting, range) && isWithin(to, sitting, range) ? [] : [`${sitting} ${event} ${from}..${to}`];
      }),
    );
    expect(outside).toEqual([]);
  });
});

describe('papers', () => {
  it('have the official codes', () => {
    expect(Object.keys(papers).sort()).toEqual([...PAPER_CODES].sort());
  });

  it.each(PAPER_CODES)('%s is complete', (code) => {
    const paper = papers[code];
    expect([paper.names['zh-CN'].trim(), paper.names.en.trim()]).not.toContain('');
    expect(paper.categories.length).toBeGreaterThan(0);
    expect(paper.categories.filter((category) => !CATEGORIES.includes(category))).toEqual([]);
    expect(paper.position === 3).toBe(paper.subject !== undefined);
    expect(paper.since === undefined || isSitting(paper.since)).toBe(true);
  });

  it('know the A codes by their plain codes, from 2017H2 on', () => {
    const aCodes = PAPER_CODES.filter((code) => code.endsWith('A'));
    expect(PAPER_CODES.filter((code) => papers[code].plain !== undefined)).toEqual(aCodes);
    expect(aCodes.map((code) => papers[code].plain)).toEqual(aCodes.map((code) => code.slice(0, -1)));
    expect(new Set(aCodes.map((code) => papers[code].since))).toEqual(new Set(['2017H2']));
    for (const code of aCodes) {
      const plain = papers[papers[code].plain ?? code];
      expect(plain.position).toBe(papers[code].position);
      expect(papers[code].categories.filter((category) => !plain.categories.includes(category))).toEqual([]);
    }
  });

  it('have one third paper at most for a category and subject, and the category has the subject', () => {
    const pairs = PAPER_CODES.flatMap((code) => papers[code].categories.map((category) => [category, papers[code].subject] as const)).filter(
      ([, subject]) => subject !== undefined,
    );
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
    expect(pairs.filter(([category, subject]) => subject !== undefined && interviewSubjects[category]?.[subject] === undefined)).toEqual([]);
  });

  it('are in the hundred of their category', () => {
    const hundreds = { '1': ['kindergarten'], '2': ['primary'] } as const;
    for (const code of PAPER_CODES.filter((code) => code < '300')) {
      expect(papers[code].categories).toEqual(hundreds[code.startsWith('1') ? '1' : '2']);
    }
    for (const code of PAPER_CODES.filter((code) => code > '400')) {
      expect(papers[code].categories).toEqual(['senior-secondary', 'vocational-academic']);
    }
  });
});

describe('interview subjects', () => {
  it('have every category, and known subjects', () => {
    expect(Object.keys(interviewSubjects).sort()).toEqual([...CATEGORIES].sort());
    const named = Object.values(interviewSubjects).flatMap((subjects) => Object.keys(subjects ?? {}));
    expect([...new Set(named)].sort()).toEqual([...SUBJECTS].sort());
  });

  it.each(CATEGORIES)('of %s came in a sitting on record, and a subject from the start is open everywhere', (category) => {
    for (const [subject, { since, openEverywhere, renamedOn, formerName }] of Object.entries(interviewSubjects[category] ?? {})) {
      expect(since === null || ALL_SITTINGS.includes(since), subject).toBe(true);
      expect(openEverywhere, subject).toBe(since === null);
      expect(formerName === undefined, subject).toBe(renamedOn === undefined);
      expect(renamedOn === undefined || isCalendarDate(`${renamedOn}-01`), subject).toBe(true);
    }
  });

  it('have the subjects of the A codes wherever there are subjects', () => {
    for (const subjects of Object.values(interviewSubjects)) {
      if (subjects !== null) expect([...A_CODE_SUBJECTS].filter((subject) => subjects[subject] === undefined)).toEqual([]);
    }
  });
});

describe('holidays', () => {
  const years = Object.keys(holidayArrangement);
  const daysOf = (year: string): readonly CalendarDate[] => {
    const first = `${year}-01-01` as CalendarDate;
    return Array.from({ length: daysBetween(first, `${Number(year) + 1}-01-01` as CalendarDate) }, (_, day) => addDays(first, day));
  };
  const dates = (list: string): readonly string[] => list.split(' ');
  /** The library's data file: its functions read dates in local time and differ west of Greenwich. */
  const library = dirname(createRequire(import.meta.url).resolve('chinese-days'));
  const { holidays, workdays } = JSON.parse(readFileSync(join(library, 'chinese-days.json'), 'utf8')) as {
    readonly holidays: Readonly<Record<string, string>>;
    readonly workdays: Readonly<Record<string, string>>;
  };
  const isWorkdayInLibrary = (date: CalendarDate): boolean =>
    workdays[date] !== undefined || (holidays[date] === undefined && !isWeekend(date));

  it('have every year from the first results to the last sitting', () => {
    expect(years).toEqual(Array.from({ length: years.length }, (_, at) => String(2014 + at)));
    expect(years.at(-1)).toBe(LAST_SITTING.slice(0, 4));
  });

  it.each(years)('%s equals the library, day by day', (year) => {
    const differing = daysOf(year).filter((date) => (dayKind(date) === 'working' || dayKind(date) === 'make-up') !== isWorkdayInLibrary(date));
    expect(differing).toEqual([]);
  });

  it.each(years)('%s has its make-up days on weekends and its holidays on weekdays, sorted, each once', (year) => {
    const { shut, makeUp } = holidayArrangement[year] ?? { shut: '', makeUp: '' };
    for (const list of [dates(shut), dates(makeUp)]) expect(list).toEqual([...new Set(list)].sort());
    expect(dates(makeUp).filter((day) => !isWeekend(`${year}-${day}` as CalendarDate))).toEqual([]);
    expect(dates(shut).filter((day) => isWeekend(`${year}-${day}` as CalendarDate))).toEqual([]);
  });
});

describe('provinces', () => {
  it('have every code, each under its own', () => {
    expect(Object.keys(provinces).sort()).toEqual([...PROVINCE_CODES]);
    expect(PROVINCE_CODES.filter((code) => provinces[code].code !== code)).toEqual([]);
  });

  it('have names of their own in both languages', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const names = RECORDS.map((record) => record.names[locale]);
      expect(names.filter((name) => name.trim() === '')).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  const span = (recordedFor: RecordedFor): readonly [string, string] => [recordedFor?.from ?? '', recordedFor?.to ?? '9999'];
  const isRange = (recordedFor: RecordedFor): boolean =>
    recordedFor === null || (isSitting(recordedFor.from) && isSitting(recordedFor.to) && recordedFor.from <= recordedFor.to);

  describe.each(RECORDS)('$names.en', (record) => {
    it('has no reversed range of sittings', () => {
      const dated = [...record.area, ...record.audit, ...record.fees, ...record.education, ...record.notes];
      expect(dated.filter(({ recordedFor }) => !isRange(recordedFor))).toEqual([]);
      expect(record.notHeld.filter(({ from, to }) => from > to || !isSitting(from) || !isSitting(to))).toEqual([]);
      const { outside } = record;
      expect((outside?.until ?? '') < (outside?.joined ?? '9999')).toBe(true);
    });

    it('has areas and audits that are sorted and do not overlap', () => {
      const lists = [record.area, ...STAGES.map((stage) => record.audit.filter((audit) => audit.stage === stage))];
      for (const list of lists) {
        const known = list.filter(({ recordedFor }) => recordedFor !== null);
        expect(disordered(known, (a, b) => span(a.recordedFor)[1] < span(b.recordedFor)[0], ({ recordedFor }) => span(recordedFor).join('..'))).toEqual([]);
      }
    });

    it('has fees that are sorted and do not overlap within a kind and category', () => {
      for (const kind of ['written-per-paper', 'interview'] as const) {
        for (const category of CATEGORIES) {
          const fees = record.fees.filter((fee) => fee.kind === kind && (fee.categories ?? CATEGORIES).includes(category) && fee.recordedFor !== null);
          expect(disordered(fees, (a, b) => span(a.recordedFor)[1] < span(b.recordedFor)[0], ({ yuan, recordedFor }) => `${yuan} ${span(recordedFor).join('..')}`)).toEqual([]);
        }
      }
      expect(record.fees.filter(({ yuan }) => yuan !== 0 && (!Number.isInteger(yuan) || yuan < 30 || yuan > 500))).toEqual([]);
    });

    it('has reviews in the order of their sittings, undated last, one for each sitting and kind', () => {
      const keys = record.review.map(({ sitting, kind }) => `${sitting ?? '9999'} ${kind}`);
      expect(disordered(record.review, (a, b) => (a.sitting ?? '9999') <= (b.sitting ?? '9999'), ({ sitting }) => String(sitting))).toEqual([]);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { sitting, length, opensAt, closesAt } of record.review) {
        expect(sitting === null || isSitting(sitting)).toBe(true);
        expect([5, 10]).toContain(length);
        for (const time of [opensAt, closesAt]) expect(time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }
    });

    it('has stated review windows that its own rule counts out, opening on the day of the results', () => {
      for (const review of record.review) {
        if (review.window === undefined || review.sitting === null) continue;
        const { opens, closes } = review.window;
        expect(opens <= closes).toBe(true);
        expect(countWindow(opens, ruleOf(review)).closes).toBe(closes);
        const results = datesOf(review.sitting, review.kind === 'written' ? 'writtenResults' : 'interviewResults', record.code);
        expect(results?.from).toBe(opens);
      }
    });

    it('has dates of its own, once for each sitting and event, real, not reversed, of a sitting that it held', () => {
      const keys = record.dates.map(({ sitting, event }) => `${sitting} ${DATED_EVENTS.indexOf(event)}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual([...keys].sort());
      for (const { sitting, from, to, opensAt, closesAt } of record.dates) {
        expect(ALL_SITTINGS).toContain(sitting);
        expect([from, to].every(isCalendarDate) && from <= to).toBe(true);
        for (const time of [opensAt, closesAt]) expect(time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }
    });

    it('has dates of its own that stay in order among the national ones, and close to them', () => {
      for (const { sitting, event, from, to } of record.dates) {
        const found = DATED_EVENTS.flatMap((name) => datesOf(sitting, name, record.code) ?? []);
        expect(disordered(found, (a, b) => a.widest.from <= b.widest.to, (dates) => `${sitting} ${dates.from}`)).toEqual([]);
        const national = datesOf(sitting, event);
        if (national === undefined) continue;
        expect(Math.abs(daysBetween(national.from, from)), `${sitting} ${event}`).toBeLessThanOrEqual(2);
        expect(Math.abs(daysBetween(national.to, to)), `${sitting} ${event}`).toBeLessThanOrEqual(4);
      }
    });

    it('accepts known bases, the household registration always', () => {
      for (const { accepts } of record.area) {
        expect(accepts.length).toBeGreaterThan(0);
        expect(new Set(accepts).size).toBe(accepts.length);
        expect(accepts.filter((basis) => !BASES.includes(basis))).toEqual([]);
        expect(accepts).toContain('household-registration');
      }
    });

    it('has notes with words in both languages', () => {
      const texts = [...record.area, ...record.audit, ...record.fees, ...record.education, ...record.notes].flatMap(({ note }) => (note === undefined ? [] : [note]));
      const said = [...texts, ...record.review.flatMap(({ city, channel }) => [city, channel].filter((text) => text !== undefined))];
      expect(said.filter((text) => !/[一-鿿]/.test(text['zh-CN']) || !/^[A-Za-z0-9]/.test(text.en))).toEqual([]);
    });
  });
});

describe('registration steps', () => {
  it('are known, each once in a stage, and all used', () => {
    for (const stage of STAGES) {
      const codes = registrationSteps[stage].map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.map((code) => STEP_CODES.indexOf(code))).toEqual(codes.map((code) => STEP_CODES.indexOf(code)).sort((a, b) => a - b));
    }
    const used = STAGES.flatMap((stage) => registrationSteps[stage].map(({ code }) => code));
    expect([...new Set(used)].sort()).toEqual([...STEP_CODES].sort());
  });

  it('take facts that the rules which check them take', () => {
    for (const { code, facts, checks } of STAGES.flatMap((stage) => registrationSteps[stage])) {
      expect(checks.filter((rule) => !RULE_NAMES.includes(rule)), code).toEqual([]);
      expect(facts.filter((fact) => !isFactName(fact)), code).toEqual([]);
      const taken = checks.flatMap((rule): readonly string[] => RULE_FACTS[rule]);
      if (checks.length > 0) expect(facts.filter((fact) => !taken.includes(fact)), code).toEqual([]);
    }
  });
});

describe('exam facts', () => {
  const facts: readonly (readonly [string, ExamFact])[] = Object.entries(examFacts);

  it.each(facts)('%s says the same thing in both languages, for a time', (id, { text, recordedFor }) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(text['zh-CN']).toMatch(/[。?)]$/);
    expect(text.en).toMatch(/[.?)]$/);
    expect(text.en).toMatch(/^[“A-Z0-9]/);
    expect(text['zh-CN']).not.toMatch(/[一-鿿][,.;:?!]|[,;:?!][一-鿿]/);
    expect(recordedFor === null || (recordedFor.from <= recordedFor.to && isSitting(recordedFor.from))).toBe(true);
    const numbers = (words: string): readonly string[] => [...new Set(words.replace(/[Aa]rticle \d+/g, '').match(/\d+/g) ?? [])].filter((number) => Number(number) > 12).sort();
    expect(numbers(text.en)).toEqual(numbers(text['zh-CN']));
  });
});

describe('validity bounds', () => {
  it('extended in 2020 what was due after the notice of 2020-04-24, up to the last sitting before it', () => {
    const held = ALL_SITTINGS.filter((sitting) => cancellationOf(sitting) === undefined);
    const due = (sitting: Sitting): string => `${yearOf(sitting) + 2}-${halfOf(sitting) === 1 ? '06-30' : '12-31'}`;
    const valid = held.filter((sitting) => due(sitting) >= '2020-04-24' && (datesOf(sitting, 'writtenResults')?.to ?? '') < '2020-04-24');
    expect([valid[0], valid.at(-1)]).toEqual([EXTENDED_IN_2020.from, EXTENDED_IN_2020.to]);
  });

  it('can extend by refund what was valid in a round of 2021H2 to 2022H2', () => {
    const start = datesOf('2021H2', 'writtenRegistration')?.from ?? '';
    const end = datesOf('2022H2', 'interview')?.to ?? '';
    const valid = ALL_SITTINGS.filter((sitting) => normalEnd(sitting) >= start && (datesOf(sitting, 'writtenResults')?.from ?? '9999') <= end);
    expect([valid[0], valid.at(-1)]).toEqual([REFUND_EXTENDABLE.from, REFUND_EXTENDABLE.to]);
  });

  it('needs the refund just after the normal end and never after the extended one', () => {
    const needs = (sitting: Sitting, on: CalendarDate): boolean => rules['validity.written-on']({ sitting, on }).status === 'needs-facts';
    for (const sitting of ALL_SITTINGS.filter((one) => cancellationOf(one) === undefined)) {
      const isExtendable = sitting >= REFUND_EXTENDABLE.from && sitting <= REFUND_EXTENDABLE.to;
      expect(needs(sitting, normalEnd(sitting)), sitting).toBe(false);
      expect(needs(sitting, addDays(normalEnd(sitting), 1)), sitting).toBe(isExtendable);
      expect(needs(sitting, refundExtendedEnd(sitting)), sitting).toBe(isExtendable);
      expect(needs(sitting, addDays(refundExtendedEnd(sitting), 1)), sitting).toBe(false);
    }
  });

  it('names the refund among the missing facts on every day on which it can decide, and on no other', () => {
    const extendable = ALL_SITTINGS.filter((one) => one >= REFUND_EXTENDABLE.from && one <= REFUND_EXTENDABLE.to && cancellationOf(one) === undefined);
    const first = addDays(extendable.map(normalEnd).sort()[0] ?? '1900-01-01', 1);
    const last = extendable.map(refundExtendedEnd).sort().at(-1) ?? '1900-01-01';
    const names = (on: CalendarDate): boolean => {
      const result = rules['validity.written-on']({ on });
      return result.status === 'needs-facts' && result.missing.includes('refundExtension');
    };
    expect([addDays(first, -1), first, last, addDays(last, 1)].map(names)).toEqual([false, true, true, false]);
  });
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

describe('sources', () => {
  const GRADES = ['official', 'official-reposted', 'several', 'single', 'derived', 'article'];
  const isKnownGrade = (grade: unknown): boolean => GRADES.includes(String(grade));
  const files: Readonly<Record<string, Readonly<Record<string, Source>>>> = { authorities, repostedNotices, thirdPartyPages };
  const exported: readonly Source[] = Object.values(files).flatMap((file) => Object.values(file));

  let citations: readonly Citation[] = [];
  let uncited: readonly string[] = [];
  beforeAll(async () => {
    const root = fileURLToPath(new URL('../src/', import.meta.url));
    const modules = readdirSync(root, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^(rulebook.sources|wording|schemas|insight)/.test(file));
    const loaded: readonly unknown[] = await Promise.all(modules.map((file) => import(`${root}${file}`) as Promise<unknown>));
    const found: Citation[] = [];
    const missing: string[] = [];
    const seen = new Set<unknown>();
    const walk = (value: unknown, path: string): void => {
      if (!isRecord(value) || seen.has(value)) return;
      seen.add(value);
      if ('grade' in value && 'locator' in value) found.push(value as unknown as Citation);
      if ('sources' in value && (!Array.isArray(value['sources']) || value['sources'].length === 0)) missing.push(path);
      for (const [key, part] of value instanceof Map ? value.entries() : Object.entries(value)) walk(part, `${path}.${String(key)}`);
    };
    loaded.forEach((exports, at) => {
      walk({ ...(exports as object) }, modules[at] ?? '');
    });
    walk(outsideExam('81'), 'outside');
    citations = found;
    uncited = missing;
  }, 60_000);

  const wrongIn = ({ id, title, issuer, date, address }: Source): boolean =>
    !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ||
    title.trim() === '' ||
    issuer.trim() === '' ||
    !(date === null || (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) && isCalendarDate(`${date}-01-01`.slice(0, 10)))) ||
    !(address === null || (/^https?:\/\//.test(address) && URL.canParse(address)));

  it('are complete', () => {
    expect(exported.length).toBeGreaterThan(100);
    expect(exported.filter(wrongIn)).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = exported.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('are dated in the past of their own sitting', () => {
    expect(exported.filter(({ date }) => date !== null && (date < '2000' || date > '2027'))).toEqual([]);
  });

  it('are cited with a known grade, and as they are', () => {
    expect(citations.length).toBeGreaterThan(300);
    const byId = new Map(exported.map((source) => [source.id, source]));
    const wrong = citations.filter(({ grade, locator, ...source }) => {
      const same = byId.get(source.id);
      return !isKnownGrade(grade) || (locator !== null && locator.trim() === '') || JSON.stringify(same) !== JSON.stringify(source);
    });
    expect(wrong).toEqual([]);
  });

  it('are all cited somewhere in the rulebook or the rules', () => {
    const cited = new Set(citations.map(({ id }) => id));
    expect(exported.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('leave no entry uncited', () => {
    expect(uncited).toEqual([]);
    const lists = RECORDS.flatMap(({ review, area, audit, fees, education, notHeld, dates, notes, outside }) => [
      ...review, ...area, ...audit, ...fees, ...education, ...notHeld, ...dates, ...notes, ...(outside === null ? [] : [outside]),
    ]);
    const entries: readonly { readonly sources: readonly Citation[] }[] = [
      ...lists,
      ...ALL_SITTINGS.flatMap((sitting) => entriesOf(sitting).map(([, entry]) => entry)),
      ...calendarPatterns,
      ...PAPER_CODES.map((code) => papers[code]),
      ...Object.values(interviewSubjects).flatMap((subjects) => Object.values(subjects ?? {})),
      ...Object.values<ExamFact>(examFacts),
    ];
    expect(entries.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

describe('every rule on every boundary day', () => {
  const around = (days: readonly (CalendarDate | undefined)[]): readonly CalendarDate[] =>
    [...new Set(days.flatMap((day) => (day === undefined ? [] : [addDays(day, -1), day, addDays(day, 1)])))].sort();

  const eventEnds = (sitting: Sitting, events: readonly DatedEvent[], province?: ProvinceCode): readonly CalendarDate[] =>
    events.flatMap((event) => {
      const dates = datesOf(sitting, event, province);
      return dates === undefined ? [] : [dates.from, dates.to, dates.widest.from, dates.widest.to];
    });

  const PLACES: readonly (ProvinceCode | undefined)[] = [undefined, ...PROVINCE_CODES];
  const ROUNDS: readonly Sitting[] = [...ALL_SITTINGS, '2027H1', '2027H2'];
  /** Counting windows takes long; `laws/time-zone.test.ts` shows that the zone changes nothing. */
  const REVIEWED = process.env['TZ'] === 'UTC' ? ROUNDS : ROUNDS.slice(-6);
  const at = (province: ProvinceCode | undefined): Facts => (province === undefined ? {} : { province });

  /** What is wrong with an answer; `undefined` where nothing is. */
  const flaw = (result: Result<RuleValue>): string | undefined => {
    if (result.status === 'needs-facts') return result.missing.length === 0 ? 'asks for nothing' : undefined;
    if (result.reasons.length === 0) return `${result.status} without a reason`;
    return result.reasons.some(({ sources }) => sources.length === 0) ? 'a reason without a source' : undefined;
  };

  const flawsOf = (rule: RuleName, questions: readonly Facts[]): readonly string[] =>
    questions.flatMap((facts) => {
      const found = flaw(rules[rule](facts));
      return found === undefined ? [] : [`${JSON.stringify(facts)}: ${found}`];
    });

  const windowDays = (sitting: Sitting, kind: Stage, province: ProvinceCode | undefined): readonly CalendarDate[] => {
    const window = rules['review.window']({ sitting, kind, ...at(province) });
    return window.status === 'decided' ? [window.value.opens, window.value.closes, window.value.safeUntil] : [];
  };

  it('review.open, in each province', { timeout: 120_000 }, () => {
    const questions = REVIEWED.flatMap((sitting) =>
      STAGES.flatMap((kind) =>
        PROVINCE_CODES.flatMap((province) => {
          const event = kind === 'written' ? 'writtenResults' : 'interviewResults';
          const days = around([...windowDays(sitting, kind, province), ...eventEnds(sitting, [event], province)]);
          return days.map((on): Facts => ({ sitting, kind, province, on }));
        }),
      ),
    );
    expect(flawsOf('review.open', questions)).toEqual([]);
  });

  it('review.open, without a province', { timeout: 120_000 }, () => {
    const questions = REVIEWED.flatMap((sitting) =>
      STAGES.flatMap((kind) => {
        const closings = PLACES.flatMap((province) => windowDays(sitting, kind, province).slice(0, 2));
        return around(closings).map((on): Facts => ({ sitting, kind, on }));
      }),
    );
    expect(flawsOf('review.open', questions)).toEqual([]);
  });

  it('review.window', () => {
    const questions = ROUNDS.flatMap((sitting) => STAGES.flatMap((kind) => PLACES.map((province): Facts => ({ sitting, kind, ...at(province) }))));
    expect(flawsOf('review.window', questions)).toEqual([]);
  });

  it('interview.window', { timeout: 60_000 }, () => {
    const questions = ROUNDS.flatMap((sitting) => {
      const days = around(PLACES.flatMap((province) => eventEnds(sitting, ['interviewRegistration'], province)));
      return PLACES.flatMap((province) => days.map((on): Facts => ({ sitting, on, ...at(province) })));
    });
    expect(flawsOf('interview.window', questions)).toEqual([]);
  });

  const ends = (sitting: Sitting): readonly CalendarDate[] => [normalEnd(sitting), refundExtendedEnd(sitting)];

  it('validity.written-on', () => {
    const questions = ROUNDS.flatMap((sitting) =>
      PLACES.flatMap((province) =>
        around([...ends(sitting), ...eventEnds(sitting, ['writtenResults'], province)]).flatMap((on): Facts[] => [
          { sitting, on, ...at(province) },
          { sitting, on, ...at(province), refundExtension: true },
          { sitting, on, ...at(province), refundExtension: false, validUntil: normalEnd(sitting) },
        ]),
      ),
    );
    expect(flawsOf('validity.written-on', questions)).toEqual([]);
  });

  it('sitting.next', () => {
    const days = around(ROUNDS.flatMap((sitting) => eventEnds(sitting, DATED_EVENTS)));
    const questions = days.flatMap((on) => STAGES.map((stage): Facts => ({ on, stage })));
    expect(flawsOf('sitting.next', questions)).toEqual([]);
  });

  it('papers.outstanding and interview.eligible', { timeout: 60_000 }, () => {
    for (const sitting of ROUNDS) {
      const days = around([...ends(sitting), ...eventEnds(sitting, ['writtenResults', 'interviewRegistration'])]);
      const passes = (['101', '102'] as const).map((paper) => ({ paper, sitting }));
      expect(flawsOf('papers.outstanding', days.map((on): Facts => ({ category: 'kindergarten', passes, on })))).toEqual([]);
      const round = shiftSitting(sitting, 2);
      const questions = PLACES.flatMap((province) =>
        days.flatMap((on): Facts[] => [
          { category: 'kindergarten', passes, on, sitting: round, basis: 'household-registration', ...at(province), ...(province === undefined ? {} : { basisProvince: province }) },
        ]),
      );
      expect(flawsOf('interview.eligible', questions)).toEqual([]);
    }
  });

  it('the rules that take no day, for every sitting, province, basis and stage', () => {
    const placed = ROUNDS.flatMap((sitting) => PLACES.map((province): Facts => ({ sitting, ...at(province) })));
    expect(flawsOf('sitting.calendar', placed)).toEqual([]);
    expect(flawsOf('validity.written', placed)).toEqual([]);
    expect(flawsOf('validity.certificate', placed)).toEqual([]);
    expect(flawsOf('registration.steps', placed.flatMap((facts) => STAGES.map((stage): Facts => ({ ...facts, stage }))))).toEqual([]);
    const areas = placed.flatMap((facts) => BASES.map((basis): Facts => ({ ...facts, basis, student: true, ...(facts.province === undefined ? {} : { basisProvince: facts.province }) })));
    expect(flawsOf('interview.area', areas)).toEqual([]);
    expect(flawsOf('interview.account', placed.map(({ sitting, ...facts }): Facts => ({ ...facts, ...(sitting === undefined ? {} : { sitting, lastWrittenSitting: sitting }), writtenProvince: '11' })))).toEqual([]);
  });
});
