import type { TopicProbability } from '../understanding/classify.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';
import type { ChatState } from './state.js';

const LIKELY = 3;
const MAY_REGISTER = /(?:能|可以|可不可以|够).{0,8}报.{0,8}面试|\b(?:can|may) i\b.{0,30}\binterview/;

const MAY_TAKE = /(?:能|可以|可不可以)(?:不能)?(?:报|考|面|选|教)|\b(?:can|may) (?:i|she|he)\b/;
const OF_INTERVIEW = /面|interview|teach|教/;

/** Papers named, with what is wanted of them: the subject that they open, else the category. */
export const topicOfPapers = (text: string, { papers, categories, subjects, sittings }: Entities): Topic | undefined => {
  if (papers.length === 0 || sittings.length > 0 || !MAY_TAKE.test(text) || !OF_INTERVIEW.test(text)) return undefined;
  if (categories.length > 0) return 'interview.category';
  return subjects.length > 0 ? 'interview.subject' : undefined;
};

/** Whether somebody whose passes are known asks whether they still open the interview, not when it is. */
export const asksWhetherStillOpen = ({ facts }: ChatState, text: string): boolean =>
  (facts.passes !== undefined || facts.lastWrittenSitting !== undefined) && /还|still/.test(text) && MAY_REGISTER.test(text);

/** A refund that is said to extend passes, or asked about as doing so, is about their validity, whatever it resembles. */
export const topicOfRefund = ({ refunded }: Entities): Topic | undefined =>
  refunded === true ? 'validity.deadline' : undefined;

/** What an unsure message must be about, by what it states: two subjects and the interview, or passes and whether they open it. */
export const topicOfStated = (
  topics: readonly TopicProbability[],
  text: string,
  { categories, subjects, stages, sittings, papers, positions }: Entities,
): Topic | undefined => {
  const isLikely = (topic: Topic): boolean => topics.slice(0, LIKELY).some((one) => one.topic === topic);
  if (isLikely('interview.subject') && subjects.length > 1 && stages.includes('interview')) return 'interview.subject';
  if (isLikely('interview.category') && categories.length > 1 && MAY_TAKE.test(text)) return 'interview.category';
  const tellsPasses = sittings.length > 0 && papers.length + positions.length > 0;
  return tellsPasses && MAY_REGISTER.test(text) ? 'interview.eligible' : undefined;
};
