import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Sitting } from '../calendar/sitting.js';
import { FactError } from '../result/fact-error.js';
import type { Stage } from '../rulebook/province-record.js';
import { termsIfCovered } from '../validity/pass-terms.js';
import { datesOf, FIRST_SITTING } from '../sittings/dates-of-sitting.js';

/** The first day of an exam if all that is known holds; `undefined` where the rulebook does not reach. */
const examFrom = (sitting: Sitting, stage: Stage): CalendarDate | undefined =>
  sitting < FIRST_SITTING
    ? undefined
    : datesOf(sitting, stage === 'written' ? 'writtenExam' : 'interview')?.widest.from;

/** Throws where a pass would have ended before the written exam of its sitting. */
export const checkValidUntil = (sitting: Sitting, validUntil: CalendarDate, path: string): void => {
  const exam = termsIfCovered(sitting)?.examFrom;
  if (exam === undefined || validUntil >= exam) return;
  throw new FactError(
    'contradiction',
    path,
    {
      en: `a day on or after the written exam of ${sitting}, ${exam}`,
      'zh-CN': `不早于 ${sitting} 笔试（${exam}）的日期`,
    },
    validUntil,
  );
};

/** Throws where results would have been published before their exam. */
export const checkPublishedOn = (sitting: Sitting, kind: Stage, publishedOn: CalendarDate): void => {
  const exam = examFrom(sitting, kind);
  if (exam === undefined || publishedOn >= exam) return;
  throw new FactError(
    'contradiction',
    'publishedOn',
    {
      en: `a day on or after the exam of ${sitting}, ${exam}`,
      'zh-CN': `不早于 ${sitting} 考试（${exam}）的日期`,
    },
    publishedOn,
  );
};
