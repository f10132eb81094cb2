export { isCalendarDate, type CalendarDate } from './calendar/calendar-date.js';
export { addDays, daysBetween, isWeekend } from './calendar/days.js';
export type { DateRange } from './calendar/date-range.js';
export { halfOf, halfYearOf, isSitting, shiftSitting, yearOf, type Sitting } from './calendar/sitting.js';
export { dayKind, type DayKind } from './calendar/working-days.js';
export { evaluate } from './evaluate.js';
export type { FactName, Facts, Pass } from './facts/facts.js';
export { isFactName } from './facts/fact-name.js';
export * from './insight/index.js';
export * from './interview/index.js';
export * from './look-up/index.js';
export * from './papers/index.js';
export * from './registration/index.js';
export type { Citation, Citations, Grade, Source } from './result/citation.js';
export { FactError, type BilingualText, type FactErrorCode } from './result/fact-error.js';
export type { CountedRule, NoParams, Reason, ReasonCode, ReasonOf, ReasonParams } from './result/reason.js';
export type { Certainty, Decided, NeedsFacts, NotCovered, Result } from './result/result.js';
export * from './review/index.js';
export { RULE_FACTS } from './rule-facts.js';
export { RULE_NAMES, type RuleName } from './rule-name.js';
export type { RuleValue, RuleValues } from './rules.js';
export { BASES, type Basis } from './rulebook/basis.js';
export { CATEGORIES, type Category } from './rulebook/category.js';
export { DATED_EVENTS } from './rulebook/dated-event.js';
export { PAPER_CODES, type PaperCode } from './rulebook/paper-code.js';
export {
  CODES_OUTSIDE_THE_EXAM,
  PROVINCE_CODES,
  type CodeOutsideTheExam,
  type ProvinceCode,
  type RegionCode,
} from './rulebook/province-code.js';
export type { DatedEvent, Stage } from './rulebook/province-record.js';
export type { ExamFactId } from './rulebook/exam-facts.js';
export type {
  AreaRecord,
  AuditRecord,
  FeeRecord,
  NotHeldRecord,
  NoteRecord,
  OutsideRecord,
  OwnDatesRecord,
  ProvinceRecord,
  RecordedFor,
  ReviewRecord,
} from './rulebook/province-record.js';
export { STEP_CODES, type StepCode, type StepItem } from './rulebook/registration-steps.js';
export { REVIEW_GROUNDS, type ReviewGround } from './rulebook/review-ground.js';
export { STAGES } from './rulebook/stage.js';
export { SUBJECTS, type Subject } from './rulebook/subject.js';
export { factSchemas, jsonSchemaOf, passSchema, ruleSchemas, type JsonSchema } from './schemas/index.js';
export * from './score/index.js';
export * from './sittings/index.js';
export * from './validity/index.js';
export { LOCALES, type Locale } from './wording/locale.js';
export type { ExplainedValue } from './wording/value-kind.js';
export type { Names } from './wording/wording.js';
export { wordings } from './wording/wordings.js';
