import { describe, expect, it } from 'vitest';
import { examFact } from '../look-up/exam-fact.js';
import type { Citation } from '../result/citation.js';
import type { BilingualText } from '../result/fact-error.js';
import type { ReasonCode, ReasonParams } from '../result/reason.js';
import { BASES } from '../rulebook/basis.js';
import { CATEGORIES } from '../rulebook/category.js';
import { PROVINCE_CODES } from '../rulebook/province-code.js';
import { provinces } from '../rulebook/provinces.js';
import { REVIEW_GROUNDS } from '../rulebook/review-ground.js';
import { STEP_CODES } from '../rulebook/registration-steps.js';
import { SUBJECTS } from '../rulebook/subject.js';
import { rules } from '../rules.js';
import { LOCALES, type Locale } from './locale.js';
import { sayValue, type ExplainedValue } from './value-kind.js';
import { wordings } from './wordings.js';
import type { Wording } from './wording.js';

const jinan: BilingualText = { 'zh-CN': '济南', en: 'Jinan' };
const fullTime: BilingualText = { 'zh-CN': '在校生须为全日制。', en: 'Students must be full-time.' };

/** Scores and days stay clear of the province codes used, so that a raw code can be told. */
const PARAMS: { readonly [C in ReasonCode]: ReasonParams[C] } = {
  'before-rulebook': { sitting: '2014H2', first: '2015H1' },
  'day-before-rulebook': { on: '2014-11-01', first: '2015H1' },
  'sitting-cancelled': { sitting: '2020H1' },
  'only-estimated': {
    sitting: '2027H1',
    event: 'interviewRegistration',
    from: '2027-04-10',
    to: '2027-04-20',
  },
  'facts-disagree': { used: 'reportScore', ignored: 'rawScore' },
  'region-outside-exam': { region: '81' },
  'province-not-in-exam': { province: '65', sitting: '2019H1' },
  'province-joining-unknown': { province: '65', sitting: '2022H1' },
  'round-not-held': { province: '65', sitting: '2018H1', stage: 'interview' },
  'converted-below-mark': { rawScore: 77.142857, rawPassMark: 90 },
  'converted-from-mark': { rawScore: 100, rawPassMark: 90 },
  'raw-mark-unpublished': {},
  'estimate-marks': { highest: 92, lowest: 87.5, example: 90 },
  'proportional-shortcut': { factor: 0.8 },
  'pass-score-default': { reportScore: 70 },
  'reaches-pass-score': { reportScore: 71, passScore: 70 },
  'below-pass-score': { reportScore: 69.999, passScore: 70 },
  'reaches-raw-pass-mark': { rawScore: 92, rawPassMark: 90 },
  'below-raw-pass-mark': { rawScore: 89.999, rawPassMark: 90 },
  'raw-score-decides-nothing': {},
  'review-window-stated': {
    province: '45',
    sitting: '2025H1',
    city: jinan,
    from: '2025-04-21',
    to: '2025-05-06',
  },
  'review-rule-recorded': {
    province: '45',
    length: 5,
    unit: 'working-days',
    recordedFor: '2023H2',
    kind: 'written',
    city: null,
  },
  'review-rule-contradicted': { province: '45', length: 10, unit: 'calendar-days' },
  'review-article-rule': { days: 10 },
  'review-national-base': { workingDays: 10 },
  'published-on': { sitting: '2017H2', event: 'writtenResults', on: '2017-12-12' },
  'publication-day-counts': { publishedOn: '2017-12-12' },
  'publication-day-not-counted': { publishedOn: '2017-12-12' },
  'office-shut': { days: ['2025-12-31', '2026-01-01', '2026-01-02', '2026-01-10'] },
  'make-up-days-count': { days: ['2025-04-27'] },
  'make-up-days-skipped': { days: ['2021-04-25', '2021-05-08'] },
  'last-day-not-moved': { closes: '2022-12-18' },
  'holidays-unknown': { year: 2028 },
  'review-is-open': { opens: '2017-12-12', closes: '2017-12-22' },
  'review-not-yet-open': { opens: '2017-12-12' },
  'review-is-over': { closes: '2017-12-22' },
  'review-provinces-differ': { earliest: '2017-12-18', latest: '2017-12-25' },
  'ground-in-scope': { ground: 'sum-wrong' },
  'ground-out-of-scope': { ground: 're-mark' },
  'valid-two-years': { sitting: '2017H2', until: '2019-12-31' },
  'extended-in-2020': { sitting: '2018H1', until: '2021-06-30' },
  'refund-extension': { sitting: '2020H2', until: '2023-06-30' },
  'refund-extension-no-effect': { sitting: '2017H1' },
  'portal-date': { validUntil: '2019-12-31' },
  'portal-date-differs': { validUntil: '2020-06-30', computed: '2019-12-31' },
  'registration-day-counts': {},
  'rounds-left-out': { sittings: ['2018H1', '2020H1'] },
  'still-valid': { until: '2019-12-31', on: '2019-12-10' },
  'not-yet': { sitting: '2023H2', results: '2023-11-08' },
  expired: { until: '2019-12-31', on: '2020-01-01' },
  'certificate-three-years': { sitting: '2021H2', until: '2024-12-31' },
  'certificate-extended-in-2020': { sitting: '2017H1', until: '2021-06-30' },
  'calendar-on-record': { sitting: '2017H2' },
  'calendar-estimated': { sitting: '2027H1', events: ['writtenExam', 'interview'] },
  'own-dates': { province: '45', events: ['interviewRegistration'] },
  'next-sitting': { sitting: '2018H1', stage: 'written' },
  'registration-over-exam-ahead': {
    sitting: '2017H2',
    stage: 'interview',
    from: '2018-01-06',
    to: '2018-01-07',
  },
  'papers-of-category': { category: 'junior-secondary' },
  'paper-three-of-subject': { subject: 'physics', paper: '306' },
  'papers-without-third': { subject: 'mental-health' },
  'a-codes-required': { subject: 'physical-education', since: '2017H2' },
  'plain-codes-serve': { subject: 'music' },
  'senior-codes-by-table-order': { paper: '406' },
  'nothing-outstanding': { category: 'vocational-academic' },
  'nothing-passed': {},
  'paper-never-passed': { paper: '102' },
  'paper-below-pass-score': { paper: '301', sitting: '2017H2', reportScore: 69.999 },
  'paper-not-yet': { paper: '301', sitting: '2023H2', results: '2023-11-08' },
  'paper-expired': { paper: '302', sitting: '2017H2', until: '2019-12-31' },
  'paper-wrong-code': { paper: '201', held: '201A' },
  'pass-of-cancelled-sitting': { paper: '101', sitting: '2020H1' },
  'papers-valid': { category: 'primary', on: '2019-12-10', until: '2019-12-31' },
  'category-of-papers': { category: 'junior-secondary' },
  'category-not-of-papers': { category: 'senior-secondary' },
  'category-is-written': {
    category: 'senior-secondary',
    writtenCategory: 'vocational-academic',
  },
  'category-not-written': { category: 'senior-secondary', writtenCategory: 'junior-secondary' },
  'paper-three-missing': { category: 'senior-secondary' },
  'no-subject-division': { category: 'kindergarten' },
  'subject-by-catalogue': { category: 'vocational-professional' },
  'subject-not-in-category': { category: 'junior-secondary', subject: 'politics' },
  'subject-not-yet-offered': { subject: 'mental-health', since: '2017H2' },
  'subject-free': { category: 'primary', subject: 'music' },
  'subject-of-paper-three': { category: 'junior-secondary', subject: 'morality-and-law' },
  'subject-not-of-paper-three': { subject: 'physics', written: ['mathematics', 'chemistry'] },
  'subject-without-paper-three': { subject: 'japanese' },
  'subject-closed-to-a-codes': { subject: 'chinese' },
  'subject-needs-plain-codes': { subject: 'special-education' },
  'not-open-everywhere': { subject: 'general-primary' },
  'basis-counts': { basis: 'household-registration' },
  'basis-not-counted': { basis: 'work-unit', sitting: '2019H2' },
  'basis-by-own-notice': { basis: 'residence-permit', province: '45', sitting: '2018H2' },
  'basis-in-other-province': { province: '42', basisProvince: '45' },
  'school-for-students-only': {},
  'student-year-not-checked': {},
  'area-note': { province: '42', note: fullTime },
  'account-of-this-round': { sitting: '2017H2' },
  'account-of-other-round': { sitting: '2017H2', lastWrittenSitting: '2017H1' },
  'account-of-other-province': { province: '42', writtenProvince: '45' },
  'results-stay': {},
  'registration-open': { sitting: '2017H2', from: '2017-12-12', to: '2017-12-15' },
  'registration-not-yet-open': { sitting: '2017H2', from: '2017-12-12', to: '2017-12-15' },
  'registration-over': { sitting: '2017H2', from: '2017-12-12', to: '2017-12-15' },
  'registration-provinces-differ': { sitting: '2017H2' },
  'registration-national-window': { sitting: '2017H2' },
  'registration-dates': {
    sitting: '2027H1',
    from: '2027-04-10',
    to: '2027-04-20',
    estimated: true,
  },
  'closing-hour': { closesAt: '16:00' },
  'steps-of-stage': { stage: 'interview' },
  'audit-on-record': { province: '42', mode: 'online-then-on-site' },
  'audit-not-on-record': { province: '42' },
  'exam-fact': {
    text: { 'zh-CN': '笔试成绩在全国有效。', en: 'Written results are valid nationwide.' },
  },
  'province-record': { province: '42' },
};

const isReasonCode = (key: string): key is ReasonCode => Object.hasOwn(PARAMS, key);
const REASON_CODES = Object.keys(PARAMS).filter(isReasonCode);

const sayWith = <C extends ReasonCode>(
  code: C,
  params: ReasonParams[C],
  { reasons }: Wording,
): string => reasons[code](params);

const say = (code: ReasonCode, wording: Wording): string => sayWith(code, PARAMS[code], wording);

/** Branches that the one example of each code does not reach. */
const moreReasons = ({ reasons }: Wording): readonly string[] => [
  reasons['only-estimated']({
    sitting: '2028H1',
    event: 'review',
    from: '2028-04-20',
    to: '2028-05-10',
  }),
  reasons['facts-disagree']({ used: 'passes', ignored: 'writtenCategory' }),
  reasons['review-window-stated']({
    province: '45',
    sitting: '2025H1',
    city: null,
    from: '2025-12-28',
    to: '2026-01-06',
  }),
  reasons['review-rule-recorded']({
    province: '45',
    length: 1,
    unit: 'calendar-days',
    recordedFor: null,
    kind: 'interview',
    city: jinan,
  }),
  reasons['registration-dates']({
    sitting: '2019H2',
    from: '2019-12-10',
    to: '2020-01-05',
    estimated: false,
  }),
  reasons['registration-over-exam-ahead']({
    sitting: '2017H2',
    stage: 'written',
    from: '2017-11-04',
    to: '2017-11-04',
  }),
  reasons['papers-of-category']({ category: 'kindergarten' }),
  reasons['category-is-written']({ category: 'primary', writtenCategory: 'primary' }),
];

const decidedBy = (result: {
  readonly status: string;
  readonly value?: ExplainedValue;
}): ExplainedValue => {
  if (result.value === undefined) throw new Error(`the example is ${result.status}`);
  return result.value;
};

/** At least one value of each kind, as the rules themselves answer. */
const VALUES: Readonly<Record<string, ExplainedValue>> = {
  yes: true,
  no: false,
  reportScore: decidedBy(rules['score.report']({ rawScore: 88, rawPassMark: 90 })),
  estimate: decidedBy(rules['score.estimate']({ rawScore: 88 })),
  rawScore: decidedBy(rules['score.raw-needed']({ reportScore: 70, rawPassMark: 87.5 })),
  window: decidedBy(rules['review.window']({ sitting: '2017H2', kind: 'written' })),
  windowByNotice: decidedBy(
    rules['review.window']({ sitting: '2025H1', kind: 'written', province: '14' }),
  ),
  validity: decidedBy(rules['validity.written']({ sitting: '2017H2' })),
  validityAhead: decidedBy(rules['validity.written']({ sitting: '2026H2' })),
  certificate: decidedBy(rules['validity.certificate']({ sitting: '2021H2' })),
  calendar: decidedBy(rules['sitting.calendar']({ sitting: '2017H2' })),
  calendarCancelled: decidedBy(rules['sitting.calendar']({ sitting: '2020H1' })),
  calendarAhead: decidedBy(rules['sitting.calendar']({ sitting: '2028H1' })),
  nextWritten: decidedBy(rules['sitting.next']({ on: '2017-12-13', stage: 'written' })),
  nextInterview: decidedBy(rules['sitting.next']({ on: '2028-01-02', stage: 'interview' })),
  papers: decidedBy(rules['papers.required']({ category: 'primary', subject: 'music' })),
  outstanding: decidedBy(
    rules['papers.outstanding']({
      category: 'junior-secondary',
      subject: 'physics',
      passes: [
        { paper: '301', sitting: '2017H2' },
        { paper: '302A', sitting: '2023H2' },
      ],
      on: '2024-06-01',
    }),
  ),
  nothingOutstanding: decidedBy(
    rules['papers.outstanding']({
      category: 'kindergarten',
      passes: [
        { paper: '101', sitting: '2017H2' },
        { paper: '102', sitting: '2017H2' },
      ],
      on: '2019-12-31',
    }),
  ),
  account: decidedBy(
    rules['interview.account']({ sitting: '2017H2', lastWrittenSitting: '2017H1' }),
  ),
  sameAccount: { registerAgain: false },
  steps: decidedBy(rules['registration.steps']({ stage: 'interview', province: '11' })),
  writtenSteps: decidedBy(rules['registration.steps']({ stage: 'written', province: '42' })),
  provinceRecord: provinces['42'],
  statedFact: decidedBy(examFact('written-valid-nationwide')),
};

const ALL_CODES: readonly string[] = [
  ...CATEGORIES,
  ...SUBJECTS,
  ...BASES,
  ...REVIEW_GROUNDS,
  ...STEP_CODES,
  'working-days',
  'calendar-days',
  'on-site',
];
const CODE_WORDS = ALL_CODES.filter((code) => code.includes('-'));

const BROKEN = /undefined|NaN|\[object|[{}]|null/;
const RAW = /\d{4}-\d{2}|\d{4}H[12]|\b[a-z]+[A-Z]\w*|\b(?:42|45|65|81)\b/;
const HAN = /\p{Script=Han}/u;
const ASCII_MARK_BY_HAN = /\p{Script=Han}[,.;:!?()]|[,.;:!?()]\p{Script=Han}/u;

const expectText = (text: string, locale: Locale): void => {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(BROKEN);
  expect(text).not.toMatch(RAW);
  expect(CODE_WORDS.filter((code) => text.includes(code))).toEqual([]);
  if (locale === 'en') {
    expect(text).not.toMatch(HAN);
    return;
  }
  expect(text).not.toMatch(ASCII_MARK_BY_HAN);
  expect(text.replaceAll('NTCE', '')).not.toMatch(/[A-Za-z]{2,}/);
};

const expectSentence = (text: string, locale: Locale): void => {
  expectText(text, locale);
  expect(text).toMatch(locale === 'en' ? /^[“A-Z0-9].*\.$/s : /。$/);
};

/** A list of lines has no full stop; anything else is a sentence. */
const expectAnswer = (text: string, locale: Locale): void => {
  if (text.includes('\n')) expectText(text, locale);
  else expectSentence(text, locale);
};

const notice: Citation = {
  id: 'notice',
  title: 'Notice',
  issuer: '不详',
  date: '2020-04-24',
  address: null,
  locator: null,
  grade: 'official',
};

describe.each(LOCALES)('the wording in %s', (locale) => {
  const wording = wordings[locale];
  const { names } = wording;

  it.each(REASON_CODES)('says the reason %s', (code) => {
    expectSentence(say(code, wording), locale);
  });

  it('names the facts that disagree, and the codes that serve as well', () => {
    expect(say('facts-disagree', wording)).toContain(names.facts.rawScore);
    const papers = VALUES['papers'];
    expect(papers === undefined ? '' : sayValue(papers, wording.values)).toMatch(/\b201\D/);
  });

  it('says the other branches of reasons', () => {
    for (const text of moreReasons(wording)) expectSentence(text, locale);
  });

  it.each(Object.keys(VALUES))('says the value %s', (key) => {
    const value = VALUES[key];
    if (value === undefined) throw new Error(`no value ${key}`);
    expectAnswer(sayValue(value, wording.values), locale);
  });

  it('has a name for everything', () => {
    const tables: readonly Readonly<Record<string, string>>[] = [
      names.facts,
      names.passFacts,
      names.categories,
      names.subjects,
      names.regions,
      names.bases,
      names.events,
      names.stages,
      names.grounds,
      names.steps,
      names.stepItems,
    ];
    for (const table of tables) {
      for (const name of Object.values(table)) expectText(name, locale);
    }
  });

  it('calls provinces as the rulebook does', () => {
    for (const code of PROVINCE_CODES) {
      expect(names.regions[code]).toBe(provinces[code].names[locale]);
    }
  });

  it('says what is needed, not covered, or of one source', () => {
    const missing = ['province', 'passes[1].refundExtension', 'on'];
    expectSentence(wording.needsFacts(missing), locale);
    expect(wording.needsFacts(missing)).toContain('2');
    expectSentence(wording.needsFacts(['rawScore']), locale);
    expectSentence(wording.notCovered, locale);
    expectSentence(wording.restsOnSingle, locale);
    for (const certainty of Object.values(wording.certainties)) expectText(certainty, locale);
  });

  it('leaves an unknown issuer out of a citation', () => {
    expect(wording.citation(notice)).not.toContain('不详');
    expect(wording.citation(notice)).toContain(names.date('2020-04-24'));
  });
});

describe('dates and lists', () => {
  it.each([
    ['2017-12-12', '2017-12-12', '2017年12月12日', '12 December 2017'],
    ['2017-12-12', '2017-12-15', '2017年12月12日至15日', '12–15 December 2017'],
    ['2017-11-28', '2017-12-03', '2017年11月28日至12月3日', '28 November – 3 December 2017'],
    [
      '2019-12-10',
      '2020-01-05',
      '2019年12月10日至2020年1月5日',
      '10 December 2019 – 5 January 2020',
    ],
  ])('says the range from %s to %s', (from, to, chinese, english) => {
    expect(wordings['zh-CN'].names.range(from, to)).toBe(chinese);
    expect(wordings.en.names.range(from, to)).toBe(english);
  });

  it('says sittings, months and years', () => {
    expect(wordings['zh-CN'].names.sitting('2017H2')).toBe('2017年下半年');
    expect(wordings.en.names.sitting('2017H1')).toBe('first half of 2017');
    expect(wordings['zh-CN'].names.date('2017-12')).toBe('2017年12月');
    expect(wordings.en.names.date('2017-12')).toBe('December 2017');
    expect(wordings.en.names.date('2013')).toBe('2013');
  });

  it('never rounds a score onto the mark that it misses', () => {
    for (const locale of LOCALES) {
      expect(say('below-pass-score', wordings[locale])).toContain('69.99');
      expect(say('below-raw-pass-mark', wordings[locale])).toContain('89.99');
    }
  });
});
