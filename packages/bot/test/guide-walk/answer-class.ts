import {
  BASES,
  CATEGORIES,
  DATED_EVENTS,
  PROVINCE_CODES,
  SUBJECTS,
  isEligibleForInterview,
  isSitting,
  isWrittenPassValid,
  mayChooseSubject,
  mayRegisterInArea,
  registrationSteps,
  requiredPapers,
  sittingCalendar,
  subjectsOf,
  type CalendarDate,
  type FactName,
  type Facts,
  type Result,
  type Sitting,
  type Stage,
} from '@ntce/core';
import type { ChoiceValue } from '../../src/conversation/choice.js';

/** What a question is asked within: the registration, its round, and the facts given before. */
export interface Asking {
  readonly stage: Stage;
  readonly sitting: Sitting;
  readonly on: CalendarDate;
  readonly facts: Facts;
}

/** What is said of an answer that tells it from others. */
type ClassOf = (value: ChoiceValue, asking: Asking) => unknown;

const codesOf = ({ reasons }: Result<unknown>): readonly string[] => reasons.map(({ code }) => code);

/** What a rule answers, without the names that differ from one answer to another. */
const verdict = (result: Result<unknown>): unknown => [
  result.status,
  result.status === 'decided' ? result.value : null,
  codesOf(result),
];

/** Provinces are alike with the same bases, rounds, dates and audit on record for the round. */
const provinceClass: ClassOf = (value, { stage, sitting }) => {
  const province = PROVINCE_CODES.find((code) => code === value);
  const calendar = sittingCalendar({ sitting, province });
  const steps = registrationSteps({ stage, province, sitting });
  return [
    BASES.map((basis) => verdict(mayRegisterInArea({ province, basisProvince: province, basis, student: true, sitting }))),
    verdict(isEligibleForInterview({ province, sitting, passes: [] })),
    calendar.status === 'decided' ? DATED_EVENTS.map((event) => [calendar.value[event]?.from, calendar.value[event]?.to]) : calendar.status,
    steps.status === 'decided' ? steps.value.steps.map((step) => step.province?.audit) : steps.status,
  ];
};

const papersOf = (category: Facts['category'], subject: Facts['subject']): readonly string[] => {
  const required = requiredPapers({ category, subject });
  return required.status === 'decided' ? required.value.papers.map(({ paper }) => paper) : [];
};

/** Categories are alike with the same subjects and papers. */
const categoryClass: ClassOf = (value) => {
  const category = CATEGORIES.find((one) => one === value);
  if (category === undefined) return value;
  const [subject] = subjectsOf(category);
  return [subjectsOf(category), papersOf(category, subject)];
};

/** Subjects are alike with as many papers, for the same reasons: a third one, A codes; and where the same is said of choosing them. */
const subjectClass: ClassOf = (value, { facts: { category }, sitting }) => {
  const subject = SUBJECTS.find((one) => one === value);
  return [
    papersOf(category, subject).length,
    codesOf(requiredPapers({ category, subject })),
    verdict(mayChooseSubject({ category, subject, writtenSubject: subject, sitting })),
  ];
};

/** Sittings of passes are alike when their passes are worth the same on the day of registration, and were under A codes or all before these. */
const passesClass: ClassOf = (value, { facts: { category, subject }, on }) => {
  if (!isSitting(value)) return value;
  const aCodes = requiredPapers({ category, subject }).reasons.find(({ code }) => code === 'a-codes-required');
  const isBefore = aCodes?.code === 'a-codes-required' && value < aCodes.params.since;
  return [verdict(isWrittenPassValid({ sitting: value, on })), isBefore];
};

/** The equivalence of the answers to each question; a question that is not listed has no two answers alike. */
const CLASS_OF: Readonly<Partial<Record<FactName, ClassOf>>> = {
  province: provinceClass,
  basisProvince: (value, { facts }) => value === facts.province,
  writtenProvince: (value, { facts }) => value === facts.province,
  lastWrittenSitting: (value, { sitting }) => value === sitting,
  category: categoryClass,
  subject: subjectClass,
  passes: passesClass,
};

/** The name of the class that an answer is of: two answers of one class lead to the same rules saying the same. */
export const answerClass = (fact: FactName, value: ChoiceValue, asking: Asking): string => {
  const classOf = CLASS_OF[fact];
  return JSON.stringify(classOf === undefined ? value : classOf(value, asking));
};
