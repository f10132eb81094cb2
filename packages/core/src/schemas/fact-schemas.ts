import * as z from 'zod';
import { isCalendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import { isSitting, type Sitting } from '../calendar/sitting.js';
import { MOST_PASSES } from '../facts/check-passes.js';
import { RAW_FULL_MARK, REPORT_FULL_MARK } from '../facts/check-score.js';
import { BASES } from '../rulebook/basis.js';
import { CATEGORIES } from '../rulebook/category.js';
import { PAPER_CODES } from '../rulebook/paper-code.js';
import { CODES_OUTSIDE_THE_EXAM, PROVINCE_CODES } from '../rulebook/province-code.js';
import { REVIEW_GROUNDS } from '../rulebook/review-ground.js';
import { STAGES } from '../rulebook/stage.js';
import { SUBJECTS } from '../rulebook/subject.js';

const rawScore = z.number().min(0).max(RAW_FULL_MARK).meta({ description: 'Raw score, 0 to 150' });
const rawPassMark = z
  .number()
  .gt(0)
  .lt(RAW_FULL_MARK)
  .meta({ description: 'Raw score that becomes report score 70, above 0 and below 150' });
const reportScore = z
  .number()
  .min(0)
  .max(REPORT_FULL_MARK)
  .meta({ description: 'Report score, 0 to 120' });
const sitting = z
  .string()
  .refine((text): text is Sitting => isSitting(text))
  .meta({ description: 'Sitting, such as 2017H2', pattern: '^(?:19|20|21)\\d\\dH[12]$' });
const date = z
  .string()
  .refine((text): text is CalendarDate => isCalendarDate(text))
  .meta({ description: 'Calendar date in Beijing, YYYY-MM-DD, 1900 to 2199', format: 'date', pattern: z.regexes.date.source });
const stage = z.enum(STAGES).meta({ description: 'Written exam or interview' });
const region = z
  .enum([...PROVINCE_CODES, ...CODES_OUTSIDE_THE_EXAM])
  .meta({ description: 'Province-level code of GB/T 2260, two digits' });
const category = z.enum(CATEGORIES).meta({ description: 'Category' });
const subject = z.enum(SUBJECTS).meta({ description: 'Subject' });

/** A passed paper, as zod schema; names that a pass does not have are refused. */
export const passSchema = z
  .strictObject({
    paper: z.enum(PAPER_CODES).meta({ description: 'Code of the written paper' }),
    sitting,
    reportScore: reportScore.optional(),
    validUntil: date.optional(),
    refundExtension: z.boolean().optional(),
  })
  .meta({ description: 'A passed written paper' });

const passes = z.array(passSchema).max(MOST_PASSES).meta({ description: 'Passed papers; empty: none' });

/** The schema of each fact by its name. */
export const factSchemas = {
  rawScore,
  rawPassMark,
  reportScore,
  sitting,
  kind: stage,
  stage,
  province: region,
  publishedOn: date,
  on: date,
  ground: z.enum(REVIEW_GROUNDS).meta({ description: 'Ground for review' }),
  validUntil: date,
  refundExtension: z.boolean().meta({ description: 'An epidemic refund of 2021H2 to 2022H2 was approved' }),
  category,
  subject,
  passes,
  writtenCategory: category,
  writtenSubject: subject,
  basis: z.enum(BASES).meta({ description: 'Basis of the interview area' }),
  basisProvince: region,
  student: z.boolean().meta({ description: 'Full-time student' }),
  lastWrittenSitting: sitting,
  writtenProvince: region,
} as const;
