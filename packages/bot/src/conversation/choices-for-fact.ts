import {
  BASES,
  CATEGORIES,
  PROVINCE_CODES,
  SUBJECTS,
  STAGES,
  halfYearOf,
  shiftSitting,
  sittingCalendar,
  subjectsOf,
  wordings,
  type CalendarDate,
  type FactName,
  type Facts,
  type Locale,
  type ProvinceCode,
  type Sitting,
} from '@ntce/core';
import { conversationWording } from '../wording/conversation.js';
import type { Choice, ChoiceValue } from './choice.js';

const RECENT_SITTINGS = 5;

const choice = (fact: FactName, value: ChoiceValue, label: string): Choice => ({ label, fact, value });

const subjectChoices = (fact: FactName, facts: Facts, locale: Locale): readonly Choice[] => {
  const subjects = facts.category === undefined ? SUBJECTS : subjectsOf(facts.category);
  return subjects.map((subject) => choice(fact, subject, wordings[locale].names.subjects[subject]));
};

type Written = 'writtenRegistration' | 'writtenResults';

const hasComeTo = (sitting: Sitting, event: Written, on: CalendarDate): boolean => {
  const calendar = sittingCalendar({ sitting });
  const entry = calendar.status === 'decided' ? calendar.value[event] : null;
  return entry !== null && entry.from <= on;
};

/** The newest sitting that has come to an event: nobody has passed an exam whose results are not out. */
const newestWith = (event: Written, on: CalendarDate): Sitting => {
  const now = halfYearOf(on);
  return hasComeTo(now, event, on) ? now : shiftSitting(now, -1);
};

const sittingChoices = (fact: FactName, newest: Sitting, locale: Locale): readonly Choice[] =>
  Array.from({ length: RECENT_SITTINGS }, (_, back) => shiftSitting(newest, -back)).map(
    (sitting) => choice(fact, sitting, wordings[locale].names.sitting(sitting)),
  );

/** The provinces, the likely one first. */
const provincesFrom = (likely: Facts['province']): readonly ProvinceCode[] => {
  const first = PROVINCE_CODES.filter((code) => code === likely);
  return [...first, ...PROVINCE_CODES.filter((code) => code !== likely)];
};

const yesNo = (fact: FactName, locale: Locale): readonly Choice[] => [
  choice(fact, true, conversationWording[locale].yes),
  choice(fact, false, conversationWording[locale].no),
];

/** The buttons under a question, where the values are few. */
export const choicesForFact = (
  fact: FactName,
  facts: Facts,
  on: CalendarDate,
  locale: Locale,
): readonly Choice[] => {
  const { names } = wordings[locale];
  switch (fact) {
    case 'category':
    case 'writtenCategory':
      return CATEGORIES.map((category) => choice(fact, category, names.categories[category]));
    case 'subject':
    case 'writtenSubject':
      return subjectChoices(fact, facts, locale);
    case 'province':
      return PROVINCE_CODES.map((code) => choice(fact, code, names.regions[code]));
    case 'basisProvince':
    case 'writtenProvince':
      return provincesFrom(facts.province).map((code) => choice(fact, code, names.regions[code]));
    case 'basis':
      return BASES.map((basis) => choice(fact, basis, names.bases[basis]));
    case 'kind':
    case 'stage':
      return STAGES.map((stage) => choice(fact, stage, names.stages[stage]));
    case 'student':
    case 'refundExtension':
      return yesNo(fact, locale);
    case 'lastWrittenSitting':
      return sittingChoices(fact, newestWith('writtenRegistration', on), locale);
    case 'passes':
      return sittingChoices(fact, newestWith('writtenResults', on), locale);
    case 'sitting':
      return sittingChoices(fact, halfYearOf(on), locale);
    case 'rawScore':
    case 'rawPassMark':
    case 'reportScore':
    case 'publishedOn':
    case 'on':
    case 'ground':
    case 'validUntil':
      return [];
  }
};
