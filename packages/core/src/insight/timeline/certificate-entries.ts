import { datesOf } from '../../sittings/dates-of-sitting.js';
import { certificateValidity } from '../../validity/index.js';
import { publishedAsTold, type Candidate } from './candidate.js';
import { isHeld } from './rounds-in-question.js';
import { entryOf, type TimelineEntry } from './timeline-entry.js';

/** The last day of the certificate of the interview in question, once its results are out; no fact tells whether it was passed. */
export const certificateEntries = (candidate: Candidate): readonly TimelineEntry[] => {
  const { facts, on, province } = candidate;
  const { sitting, stage } = facts;
  if (sitting === undefined || stage !== 'interview' || !isHeld(candidate, sitting, stage)) return [];
  const results = publishedAsTold(candidate, sitting, stage) ?? datesOf(sitting, 'interviewResults', province)?.widest.to;
  if (results === undefined || results > on) return [];
  const result = certificateValidity({ sitting });
  const sources = result.reasons[0]?.sources;
  if (result.status !== 'decided' || sources === undefined || result.value.until < on) return [];
  const { until } = result.value;
  const { certainty } = result;
  return [
    entryOf({ code: 'certificate-expires', sitting, from: until, to: until, certainty, sources, onlyIf: 'interview-passed' }),
  ];
};
