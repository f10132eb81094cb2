import type { FactName, Facts } from '@ntce/core';
import { categoryOfPapers } from '../answers/category-of-papers.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';
import type { Asked } from './state.js';

/** Topics in which a sitting means the written exam that was sat, not a round to come. */
const isOfPastExam = (topic: Topic): boolean => /^(?:score|review|validity)\./.test(topic);

/** Topics in which a number without a word beside it is the report score that the candidate saw. */
const SEEN_SCORE: readonly Topic[] = [
  'review.how',
  'review.deadline',
  'review.scope',
  'score.failed.next',
  'interview.eligible',
];

const MOST_REPORTED = 120;

const scoreFacts = ({ scores }: Entities, topic: Topic, asked: Asked | null): Facts => {
  const [score] = scores;
  if (score === undefined || scores.length > 1) return {};
  const { value, kind } = score;
  // One that no report shows is refused by the core, and said so.
  if (kind === 'report') return { reportScore: value };
  if (kind === 'raw' || value > MOST_REPORTED) return { rawScore: value };
  // While it is asked of what kind a number is, another number is of none yet either.
  const isAnswer = asked?.fact === 'reportScore' && asked.score === undefined;
  if (isAnswer || SEEN_SCORE.includes(topic)) return { reportScore: value };
  return asked?.fact === 'rawScore' || topic === 'score.convert' ? { rawScore: value } : {};
};

const regionFacts = ({ provinces, bases }: Entities, asked: Asked | null): Facts => {
  const [first] = provinces;
  if (first === undefined || provinces.length > 1) return {};
  if (asked?.fact === 'basisProvince') return { basisProvince: first };
  if (asked?.fact === 'writtenProvince') return { writtenProvince: first };
  // One place beside one basis is where the basis lies, and where it is meant to serve.
  return bases.length === 1 ? { province: first, basisProvince: first } : { province: first };
};

const sittingFacts = ({ sittings }: Entities, topic: Topic, asked: Asked | null): Facts => {
  const [first] = sittings;
  if (first === undefined || asked?.fact === 'passes') return {};
  if (asked?.fact === 'lastWrittenSitting' || isOfPastExam(topic)) return { lastWrittenSitting: first };
  return { sitting: first };
};

const stageFacts = ({ stages }: Entities, topic: Topic): Facts => {
  const [first] = stages;
  // The interview of another exam is not this one's.
  if (first === undefined || stages.length > 1 || topic === 'outofscope') return {};
  return topic.startsWith('review.') ? { kind: first } : { stage: first };
};

const only = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined);

/** Topics that turn on the category of the papers passed. */
const TURNS_ON_PAPERS = /^interview\.(?:eligible|category|subject)$/;

const paperFacts = ({ papers }: Entities, topic: Topic): Facts => (TURNS_ON_PAPERS.test(topic) ? categoryOfPapers(papers) : {});

/** Of two subjects beside each other in a question for the interview, the first is that of the written exam. */
const writtenSubjectFacts = ({ subjects }: Entities, topic: Topic): Facts =>
  topic === 'interview.subject' && subjects.length > 1 ? { writtenSubject: subjects[0] } : {};

const YES_NO_FACTS: readonly FactName[] = ['student', 'refundExtension'];

const yesNoFacts = ({ yes, student }: Entities, asked: Asked | null): Facts => {
  if (student !== null) return { student };
  if (yes === null || asked === null || !YES_NO_FACTS.includes(asked.fact)) return {};
  return asked.fact === 'student' ? { student: yes } : { refundExtension: yes };
};

/** A refund is said of the passes where their validity is talked of. */
const refundFacts = ({ refunded }: Entities, topic: Topic): Facts =>
  refunded !== null && topic.startsWith('validity.') ? { refundExtension: refunded } : {};

const dateFacts = ({ dates }: Entities, asked: Asked | null): Facts =>
  asked?.fact === 'validUntil' || asked?.fact === 'publishedOn'
    ? { [asked.fact]: dates[0] }
    : {};

/** The facts that a message states, as its topic and what was asked before give them their meaning. */
export const factsOfMessage = (entities: Entities, topic: Topic, asked: Asked | null): Facts => {
  const facts = {
    ...scoreFacts(entities, topic, asked),
    ...regionFacts(entities, asked),
    ...sittingFacts(entities, topic, asked),
    ...stageFacts(entities, topic),
    ...writtenSubjectFacts(entities, topic),
    ...paperFacts(entities, topic),
    ...(entities.categories.length === 1 ? { category: only(entities.categories) } : {}),
    ...(entities.subjects.length === 1 ? { subject: only(entities.subjects) } : {}),
    basis: only(entities.bases),
    ...yesNoFacts(entities, asked),
    ...refundFacts(entities, topic),
    ...dateFacts(entities, asked),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
};

/** The facts as a topic reads them: its sitting is the one sat where it speaks of past exams. */
export const factsForTopic = (facts: Facts, topic: Topic): Facts => {
  if (!isOfPastExam(topic)) return facts;
  const { lastWrittenSitting } = facts;
  return { ...facts, sitting: lastWrittenSitting };
};
