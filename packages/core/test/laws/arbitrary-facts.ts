import fc from 'fast-check';
import type { CalendarDate } from '../../src/calendar/calendar-date.js';
import { addDays } from '../../src/calendar/days.js';
import { shiftSitting, type Sitting } from '../../src/calendar/sitting.js';
import type { FactName, Facts, Pass } from '../../src/facts/facts.js';
import { requirementsOf } from '../../src/papers/requirements.js';
import { FactError } from '../../src/result/fact-error.js';
import type { Result } from '../../src/result/result.js';
import { RULE_FACTS } from '../../src/rule-facts.js';
import { RULE_NAMES, type RuleName } from '../../src/rule-name.js';
import { BASES } from '../../src/rulebook/basis.js';
import { CATEGORIES, type Category } from '../../src/rulebook/category.js';
import { DATED_EVENTS } from '../../src/rulebook/dated-event.js';
import { interviewSubjects } from '../../src/rulebook/interview-subjects.js';
import { PAPER_CODES, type PaperCode } from '../../src/rulebook/paper-code.js';
import { papers } from '../../src/rulebook/papers.js';
import { CODES_OUTSIDE_THE_EXAM, PROVINCE_CODES, type RegionCode } from '../../src/rulebook/province-code.js';
import { REVIEW_GROUNDS } from '../../src/rulebook/review-ground.js';
import { STAGES } from '../../src/rulebook/stage.js';
import { SUBJECTS, type Subject } from '../../src/rulebook/subject.js';
import { rules, type RuleValue } from '../../src/rules.js';
import { datesOf, FIRST_SITTING, LAST_SITTING } from '../../src/sittings/dates-of-sitting.js';
import { normalEnd, refundExtendedEnd } from '../../src/validity/validity-end.js';

/** How much of its runs a law is given: less where it is asked again for each of thousands of mutants. */
const SHARE = Number(process.env['LAW_RUNS_SHARE'] ?? 1);

/** Laws run with one seed, so that a failure is the same failure everywhere. */
export const runs = (numRuns: number): { seed: number; numRuns: number } => ({
  seed: 20171212,
  numRuns: Math.ceil(numRuns * SHARE),
});

/** The rules whose value is true or false. */
export const PREDICATES = [
  'score.pass',
  'review.open',
  'review.ground',
  'validity.written-on',
  'interview.category',
  'interview.subject',
  'interview.area',
  'interview.window',
  'interview.eligible',
] as const satisfies readonly RuleName[];

/** The rules that take passes. */
export const RULES_OF_PASSES = RULE_NAMES.filter((rule) =>
  (RULE_FACTS[rule] as readonly FactName[]).includes('passes'),
);

/** The facts that a rule takes. */
export const factsOf = (rule: RuleName): readonly FactName[] => RULE_FACTS[rule];

/** Asks a rule of any name. */
export const ask = (rule: RuleName, facts: Facts): Result<RuleValue> => rules[rule](facts);

/** Some of the facts. */
export const pick = (facts: Facts, names: readonly FactName[]): Facts =>
  Object.fromEntries(names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])));

/** Freezes a value and all that it holds. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
};

const sittingsBetween = (first: Sitting, last: Sitting): readonly Sitting[] => {
  const found: Sitting[] = [];
  for (let sitting = first; sitting <= last; sitting = shiftSitting(sitting, 1)) found.push(sitting);
  return found;
};

/** Every sitting of the tables. */
export const SITTINGS_ON_RECORD = sittingsBetween(FIRST_SITTING, LAST_SITTING);

const eventDays = (sitting: Sitting): readonly CalendarDate[] =>
  DATED_EVENTS.flatMap((event) => {
    const dates = datesOf(sitting, event);
    return dates === undefined ? [] : [dates.from, dates.to, dates.widest.from, dates.widest.to];
  });

const endDays = (sitting: Sitting): readonly CalendarDate[] => [normalEnd(sitting), refundExtendedEnd(sitting)];

const nudged = (days: fc.Arbitrary<CalendarDate>, least = -1, most = 1): fc.Arbitrary<CalendarDate> =>
  fc.tuple(days, fc.integer({ min: least, max: most })).map(([day, shift]) => addDays(day, shift));

const BOUNDARY_DAYS = [...new Set(SITTINGS_ON_RECORD.flatMap((sitting) => [...eventDays(sitting), ...endDays(sitting)]))];

const anyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 5800 })
  .map((days) => addDays('2014-01-01', days));

/** A day, most often one on which some answer changes, or the day before or after. */
export const day: fc.Arbitrary<CalendarDate> = fc.oneof(
  { weight: 3, arbitrary: nudged(fc.constantFrom(...BOUNDARY_DAYS)) },
  { weight: 1, arbitrary: anyDay },
);

/** A day that matters for a sitting. */
export const dayAround = (sitting: Sitting): fc.Arbitrary<CalendarDate> =>
  sitting < FIRST_SITTING
    ? day
    : fc.oneof(
        { weight: 4, arbitrary: nudged(fc.constantFrom(...eventDays(sitting), ...endDays(sitting))) },
        { weight: 2, arbitrary: nudged(fc.constantFrom(...eventDays(sitting)), 0, 20) },
        { weight: 1, arbitrary: day },
      );

/** A sitting, most often one on record; else one just before or after the tables. */
export const sitting: fc.Arbitrary<Sitting> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...SITTINGS_ON_RECORD) },
  { weight: 1, arbitrary: fc.constantFrom<Sitting>('2014H1', '2014H2', '2027H1', '2027H2', '2028H1') },
);

/** A province of the mainland. */
export const province = fc.constantFrom(...PROVINCE_CODES);

/** A province, now and then one for which no rules are on record. */
export const region = fc.oneof(
  { weight: 15, arbitrary: province },
  { weight: 1, arbitrary: fc.constantFrom(...CODES_OUTSIDE_THE_EXAM) },
);

/** A score of at most two decimals, as papers are marked. */
export const markedScore = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: most }),
    fc.integer({ min: 0, max: most * 2 }).map((halves) => halves / 2),
    fc.integer({ min: 0, max: most * 100 }).map((hundredths) => hundredths / 100),
  );

const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true });

export const rawScore = fc.oneof(markedScore(150), between(0, 150));
export const reportScore = fc.oneof(markedScore(120), between(0, 120), fc.constantFrom(69.99, 70, 70.01));
export const rawPassMark = fc
  .oneof(markedScore(150), between(0, 150), fc.constantFrom(87.5, 90, 92))
  .filter((mark) => mark > 0 && mark < 150);

export const category = fc.constantFrom(...CATEGORIES);

/** A subject, most often one that the category has. */
export const subjectFor = (of: Category): fc.Arbitrary<Subject> => {
  const own = SUBJECTS.filter((subject) => interviewSubjects[of]?.[subject] !== undefined);
  const any = fc.constantFrom(...SUBJECTS);
  return own.length === 0 ? any : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: any });
};

const examOf = (of: Sitting, stage: (typeof STAGES)[number]): CalendarDate =>
  of < FIRST_SITTING
    ? '2014-03-15'
    : (datesOf(of, stage === 'written' ? 'writtenExam' : 'interview')?.widest.from ?? normalEnd(of));

const after = (start: CalendarDate, ...days: readonly number[]): fc.Arbitrary<CalendarDate> =>
  fc.constantFrom(...days).map((shift) => addDays(start, shift));

const validUntilOf = (of: Sitting): fc.Arbitrary<CalendarDate> =>
  fc.oneof(
    fc.constant(normalEnd(of)),
    fc.constant(refundExtendedEnd(of)),
    after(examOf(of, 'written'), 0, 1, 40, 200, 400, 700, 900, 1200),
  );

const existed = (code: PaperCode, of: Sitting): boolean => (papers[code].since ?? FIRST_SITTING) <= of || papers[code].since === undefined;

/** A pass of one of the papers, from around a sitting, that does not contradict the exam. */
const passFrom = (codes: readonly PaperCode[], before: Sitting): fc.Arbitrary<Pass> =>
  fc
    .oneof(
      { weight: 8, arbitrary: fc.integer({ min: -6, max: 1 }).map((rounds) => shiftSitting(before, rounds)) },
      { weight: 1, arbitrary: sitting },
    )
    .chain((of) => {
      const known = codes.filter((code) => existed(code, of));
      const option = { freq: 3, nil: undefined };
      return fc
        .record({
          paper: fc.constantFrom(...(known.length === 0 ? (['301'] as const) : known)),
          reportScore: fc.option(fc.oneof(fc.constantFrom(60, 69.99, 70, 100), reportScore), option),
          validUntil: fc.option(validUntilOf(of), { freq: 8, nil: undefined }),
          refundExtension: fc.option(fc.boolean(), { freq: 2, nil: undefined }),
        })
        .map(({ paper, ...more }) => ({
          paper,
          sitting: of,
          ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
        }));
    })
    .map((pass) => pass as Pass);

/** At most one pass from before the rulebook: `answers-every-fact.test.ts` asks with several. */
const withOneEarly = (passes: readonly Pass[]): readonly Pass[] => {
  const early = passes.findIndex((pass) => pass.sitting < FIRST_SITTING);
  return passes.filter((pass, index) => pass.sitting >= FIRST_SITTING || index === early);
};

/** Passes of a candidate for a category and subject, from around a sitting. */
export const passesFor = (of: Category, subject: Subject, around: Sitting): fc.Arbitrary<readonly Pass[]> => {
  const serving = (requirementsOf(of, subject) ?? requirementsOf(of, undefined) ?? []).flatMap(({ codes }) => codes);
  const one = fc.oneof(
    { weight: 5, arbitrary: passFrom(serving, around) },
    { weight: 1, arbitrary: passFrom(PAPER_CODES, around) },
  );
  const all = fc.tuple(...serving.map((code) => passFrom([code], around)));
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.array(one, { maxLength: 5 }) },
      { weight: 3, arbitrary: fc.tuple(all, fc.array(one, { maxLength: 2 })).map(([must, more]) => [...must, ...more]) },
    )
    .map(withOneEarly);
};

type Drawn = { readonly [F in FactName]: () => fc.Arbitrary<Exclude<Facts[F], undefined>> };

interface Candidate {
  readonly of: Category;
  readonly subject: Subject;
  readonly round: Sitting;
  readonly kind: (typeof STAGES)[number];
  readonly at: RegionCode;
}

/** Every fact that some rule takes, of one candidate; no fact contradicts another. */
const drawnFor = ({ of, subject, round, kind, at }: Candidate): Drawn => ({
  rawScore: () => rawScore,
  rawPassMark: () => rawPassMark,
  reportScore: () => reportScore,
  sitting: () => fc.constant(round),
  kind: () => fc.constant(kind),
  stage: () => fc.constantFrom(...STAGES),
  province: () => fc.constant(at),
  publishedOn: () => after(examOf(round, kind), 0, 1, 20, 33, 34, 35, 36, 37, 38, 60),
  on: () => dayAround(round),
  ground: () => fc.constantFrom(...REVIEW_GROUNDS),
  validUntil: () => validUntilOf(round),
  refundExtension: () => fc.boolean(),
  category: () => fc.constant(of),
  subject: () => fc.constant(subject),
  passes: () => passesFor(of, subject, round),
  writtenCategory: () => fc.oneof(fc.constant(of), category),
  writtenSubject: () => fc.oneof(fc.constant(subject), fc.constantFrom(...SUBJECTS)),
  basis: () => fc.constantFrom(...BASES),
  basisProvince: () => fc.oneof({ weight: 4, arbitrary: fc.constant(at) }, { weight: 1, arbitrary: region }),
  student: () => fc.boolean(),
  lastWrittenSitting: () => fc.integer({ min: -4, max: 0 }).map((rounds) => shiftSitting(round, rounds)),
  writtenProvince: () => fc.oneof({ weight: 3, arbitrary: fc.constant(at) }, { weight: 1, arbitrary: region }),
});

const candidate: fc.Arbitrary<Candidate> = category.chain((of) =>
  fc.record({ of: fc.constant(of), subject: subjectFor(of), round: sitting, kind: fc.constantFrom(...STAGES), at: region }),
);

const isAccepted = (rule: RuleName, facts: Facts): boolean => {
  try {
    ask(rule, facts);
    return true;
  } catch (error) {
    if (error instanceof FactError && error.code === 'contradiction') return false;
    throw error;
  }
};

/** All facts that a rule takes. */
export const allFactsOf = (rule: RuleName): fc.Arbitrary<Facts> =>
  candidate
    .chain((one) => {
      const drawn = drawnFor(one);
      const names = factsOf(rule);
      return fc.record(Object.fromEntries(names.map((name): [string, fc.Arbitrary<unknown>] => [name, drawn[name]()])));
    })
    .filter((facts) => isAccepted(rule, facts));

/** Some of the facts that a rule takes, often all. */
export const someFactsOf = (rule: RuleName): fc.Arbitrary<Facts> => {
  const names = factsOf(rule);
  const kept = fc.oneof(fc.constant([...names]), fc.subarray([...names]));
  return fc.tuple(allFactsOf(rule), kept).map(([facts, some]) => pick(facts, some));
};

const heldForInterview = (of: Sitting): boolean => of >= '2019H2' && of !== '2020H1';

/** A pass that is out and valid on the first day of registration of a later round. */
const validPassFor = (codes: readonly PaperCode[], round: Sitting): fc.Arbitrary<Pass> =>
  fc
    .tuple(fc.constantFrom(...codes), fc.constantFrom(-3, -2, 0))
    .map(([paper, rounds]) => ({ paper, sitting: shiftSitting(round, rounds) }))
    .filter((pass) => pass.sitting !== '2020H1');

/** Facts of a candidate who is most often eligible. */
export const hopefulFacts: fc.Arbitrary<Facts> = fc
  .tuple(category, fc.constantFrom(...SITTINGS_ON_RECORD.filter(heldForInterview)), province)
  .chain(([of, round, at]) =>
    subjectFor(of).chain((subject) => {
      const required = requirementsOf(of, subject) ?? requirementsOf(of, undefined) ?? [];
      return fc.record({
        category: fc.constant(of),
        subject: fc.constant(subject),
        passes: fc.tuple(...required.map(({ codes }) => validPassFor(codes, round))),
        province: fc.constant(at),
        basis: fc.constant('household-registration' as const),
        basisProvince: fc.constant(at),
        sitting: fc.constant(round),
        on: fc.constant(datesOf(round, 'interviewRegistration')?.to ?? normalEnd(round)),
      });
    }),
  );

/** Every subset of some names. */
export const subsetsOf = (names: readonly FactName[]): readonly (readonly FactName[])[] =>
  Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_name, at) => ((bits >> at) & 1) === 1));
