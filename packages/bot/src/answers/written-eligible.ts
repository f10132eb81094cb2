import {
  explain,
  mayRegisterInArea,
  nextSitting,
  provinceRecord,
  type CalendarDate,
  type Category,
  type ExamFactId,
  type Locale,
  type RegionCode,
} from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer, Answered } from './answer.js';
import { sayExamFacts, type FactsByWords } from './from-exam-facts.js';
import { restingOn } from './record-entries.js';

const PART_TIME = /自考|自学考试|成考|函授|非全日制|开放大学|电大|网教|part-time|self-study|open university/;
const BY_WORDS: FactsByWords = [
  [PART_TIME, ['part-time-students']],
  [/师范|免考|免试|不用考|\bexempt|\bnormal (?:student|university)/, ['exam-exemption', 'exam-exemption-certificate']],
  [/港澳|香港|澳门|台湾|hong ?kong|maca[ou]|taiwan/, ['hong-kong-macao-taiwan']],
  [/犯罪|案底|拘留|前科|刑|criminal/, ['barred']],
  [/作弊|cheat/, ['cheating']],
  [/年龄|多大|岁|年纪|几岁|条件|\bage\b|how old|too old|conditions?\b/, ['basic-conditions']],
];
const STUDENT = /大[一二三四]|在读|在校|学生|年级|研[一二三]|限制|which year|year of|\bjunior\b(?! (?:high|middle|secondary|college))|sophomore|freshman|undergrad|\bstudent/;
const EDUCATION = /中专|中师|幼师|专科|大专|本科|学历|junior college|diploma|degree|bachelor/;

const BY_CATEGORY: Readonly<Record<Category, ExamFactId>> = {
  kindergarten: 'education-kindergarten',
  primary: 'education-primary',
  'junior-secondary': 'education-junior',
  'senior-secondary': 'education-senior',
  'vocational-academic': 'education-senior',
  'vocational-professional': 'education-senior',
  'vocational-instructor': 'education-practice-instructor',
};
const EVERY_LEVEL: readonly ExamFactId[] = [
  'education-kindergarten',
  'education-primary',
  'education-junior',
  'education-senior',
];

const factsFor = (text: string, category: Category | undefined): readonly ExamFactId[] => {
  const byWords = BY_WORDS.filter(([words]) => words.test(text)).flatMap(([, ids]) => ids);
  // Part-time students have a rule of their own.
  const student: readonly ExamFactId[] = STUDENT.test(text) && !PART_TIME.test(text) ? ['student-years'] : [];
  const found = [...byWords, ...student];
  if (category !== undefined) return [BY_CATEGORY[category], ...found];
  return found.length === 0 && EDUCATION.test(text) ? EVERY_LEVEL : found;
};

/** Why somebody of a province may not be sure to sit the exam there: it joined late, or that is not on record. */
const sayMembership = (province: RegionCode | undefined, on: CalendarDate, locale: Locale): Answered => {
  const next = nextSitting({ on, stage: 'written' });
  if (province === undefined || next.status !== 'decided') return { text: '', results: [] };
  const facts = { province, basisProvince: province, basis: 'household-registration', sitting: next.value.sitting } as const;
  const area = mayRegisterInArea(facts);
  if (area.status === 'decided' && area.value) return { text: '', results: [] };
  return { text: explain(area, locale).why.join('\n'), results: [area] };
};

const sayProvince = (province: RegionCode | undefined, locale: Locale): Answered => {
  if (province === undefined) return { text: '', results: [] };
  const record = provinceRecord({ province });
  const entry = record.status === 'decided' ? record.value.education.at(-1) : undefined;
  if (record.status !== 'decided' || entry === undefined) return { text: '', results: [] };
  return { text: entry.note[locale], results: [restingOn(record, [entry])] };
};

/** Who may sit the exam: education, student year, age. */
export const writtenEligible: Answer = {
  topic: 'written.eligible',
  answer: ({ facts, text, locale }) => {
    const { category, province } = facts;
    const chosen = factsFor(text, category);
    const general = sayExamFacts(chosen.length > 0 ? chosen : ['basic-conditions', 'student-years'], locale);
    const own = sayProvince(province, locale);
    const membership = sayMembership(province, facts.on, locale);
    return {
      text: [membership.text, general.text, own.text, registrationWording[locale].areaDecides].filter(Boolean).join('\n'),
      results: [...membership.results, ...general.results, ...own.results],
      ...(chosen.length === 0 || chosen === EVERY_LEVEL ? { ask: 'category' as const } : {}),
    };
  },
};
