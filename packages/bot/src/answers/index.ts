import type { Topic } from '../understanding/topic.js';
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
import { interviewRetry } from './interview-retry.js';
import { interviewSubject } from './interview-subject.js';
import { interviewWhen } from './interview-when.js';
import { reviewDeadline } from './review-deadline.js';
import { reviewHow } from './review-how.js';
import { reviewScope } from './review-scope.js';
import { scoreConvert } from './score-convert.js';
import { scoreFailedNext } from './score-failed-next.js';
import { scorePassed } from './score-passed.js';
import { scorePassline } from './score-passline.js';
import { scoreQuery } from './score-query.js';
import { validityDeadline } from './validity-deadline.js';
import { validityPartial } from './validity-partial.js';
import { validityPeriod } from './validity-period.js';
import { writtenEligible } from './written-eligible.js';
import { writtenHow } from './written-how.js';
import { writtenSubjects } from './written-subjects.js';
import { writtenWhen } from './written-when.js';

const answers: readonly Answer[] = [
  scoreQuery,
  scoreConvert,
  scorePassline,
  scorePassed,
  scoreFailedNext,
  reviewHow,
  reviewDeadline,
  reviewScope,
  validityPeriod,
  validityDeadline,
  validityPartial,
  interviewWhen,
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

const ANSWERS: ReadonlyMap<Topic, Answer> = new Map(answers.map((answer) => [answer.topic, answer]));

/** The answer of a topic; `undefined` for what the conversation itself deals with. */
export const answerOf = (topic: Topic): Answer | undefined => ANSWERS.get(topic);
