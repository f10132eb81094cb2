import * as z from 'zod';
import type { RuleName } from '../rule-name.js';
import { factSchemas } from './fact-schemas.js';

const facts = z.object(factSchemas).partial();

/**
 * The facts of each rule as zod schema: each may be left out, and a fact that the rule does not take is dropped.
 */
export const ruleSchemas = {
  'score.report': facts.pick({ rawScore: true, rawPassMark: true }),
  'score.estimate': facts.pick({ rawScore: true }),
  'score.raw-needed': facts.pick({ reportScore: true, rawPassMark: true }),
  'score.pass': facts.pick({ reportScore: true, rawScore: true, rawPassMark: true }),
  'review.window': facts.pick({ sitting: true, kind: true, province: true, publishedOn: true }),
  'review.open': facts.pick({
    sitting: true,
    kind: true,
    province: true,
    publishedOn: true,
    on: true,
  }),
  'review.ground': facts.pick({ ground: true }),
  'validity.written': facts.pick({
    sitting: true,
    refundExtension: true,
    province: true,
    validUntil: true,
  }),
  'validity.written-on': facts.pick({
    sitting: true,
    refundExtension: true,
    province: true,
    validUntil: true,
    on: true,
  }),
  'validity.certificate': facts.pick({ sitting: true }),
  'sitting.calendar': facts.pick({ sitting: true, province: true }),
  'sitting.next': facts.pick({ on: true, stage: true }),
  'papers.required': facts.pick({ category: true, subject: true }),
  'papers.outstanding': facts.pick({ category: true, subject: true, passes: true, on: true }),
  'interview.category': facts.pick({
    category: true,
    passes: true,
    writtenCategory: true,
    subject: true,
  }),
  'interview.subject': facts.pick({
    category: true,
    subject: true,
    passes: true,
    writtenSubject: true,
    province: true,
    sitting: true,
  }),
  'interview.area': facts.pick({
    province: true,
    basis: true,
    basisProvince: true,
    student: true,
    sitting: true,
  }),
  'interview.account': facts.pick({
    sitting: true,
    lastWrittenSitting: true,
    province: true,
    writtenProvince: true,
  }),
  'interview.window': facts.pick({ sitting: true, province: true, on: true }),
  'interview.eligible': facts.pick({
    category: true,
    subject: true,
    passes: true,
    province: true,
    basis: true,
    basisProvince: true,
    student: true,
    sitting: true,
    on: true,
  }),
  'registration.steps': facts.pick({ stage: true, province: true, sitting: true }),
} as const satisfies Readonly<Record<RuleName, z.ZodType>>;
