import type { Answer } from './answer.js';
import { certificateAfter } from './certificate-after.js';
import { generalAnswers } from './general.js';
import { interviewAccount } from './interview-account.js';
import { interviewAdmit } from './interview-admit.js';
import { interviewArea } from './interview-area.js';
import { interviewAudit } from './interview-audit.js';
import { interviewCategory } from './interview-category.js';
import { interviewContent } from './interview-content.js';
import { interviewEligible } from './interview-eligible.js';
import { interviewFee } from './interview-fee.js';
import { interviewHow } from './interview-how.js';
import { interviewRetry } from './interview-retry.js';
import { interviewSubject } from './interview-subject.js';
import { interviewWhen } from './interview-when.js';
import { writtenEligible } from './written-eligible.js';
import { writtenHow } from './written-how.js';
import { writtenSubjects } from './written-subjects.js';
import { writtenWhen } from './written-when.js';

/** The answers on interview, written exam and certificate, and those beside the exam. */
export const answersOnRegistration: readonly Answer[] = [
  interviewWhen,
  interviewHow,
  interviewEligible,
  interviewArea,
  interviewCategory,
  interviewSubject,
  interviewAudit,
  interviewAccount,
  interviewFee,
  interviewAdmit,
  interviewContent,
  interviewRetry,
  writtenWhen,
  writtenHow,
  writtenSubjects,
  writtenEligible,
  certificateAfter,
  ...generalAnswers,
];
