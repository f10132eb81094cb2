import type { DatedEvent } from './province-record.js';

/** The dated events of a sitting, in the order in which they come. */
export const DATED_EVENTS = [
  'writtenRegistration',
  'writtenExam',
  'writtenResults',
  'interviewRegistration',
  'interview',
  'interviewResults',
] as const satisfies readonly DatedEvent[];
