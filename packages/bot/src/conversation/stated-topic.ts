import type { TopicProbability } from '../understanding/classify.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';
import type { ChatState } from './state.js';

const LIKELY = 3;
const MAY_REGISTER = /(?:能|可以|可不可以|够).{0,8}报.{0,8}面试|\b(?:can|may) i\b.{0,30}\binterview/;

const MAY_TAKE = /(?:能|可以|可不可以)(?:不能)?(?:报|考|面|选|教)|\b(?:can|may) (?:i|she|he)\b/;
const OF_INTERVIEW = /面|报|interview|teach|教/;

/** Papers named, with what is wanted of them: the subject that they open, else the category. */
export const topicOfPapers = (text: string, { papers, categories, subjects, sittings }: Entities): Topic | undefined => {
  if (papers.length === 0 || sittings.length > 0 || !MAY_TAKE.test(text) || !OF_INTERVIEW.test(text)) return undefined;
  if (categories.length > 0) return 'interview.category';
  const isOfSubjects = subjects.length > 0 || (/学科|科目|subject/.test(text) && papers.some((paper) => paper.endsWith('A')));
  return isOfSubjects ? 'interview.subject' : undefined;
};

/** Whether somebody whose passes are known asks whether they still open the interview, not when it is. */
export const asksWhetherStillOpen = ({ facts }: ChatState, text: string): boolean =>
  (facts.passes !== undefined || facts.lastWrittenSitting !== undefined) && /还|still/.test(text) && MAY_REGISTER.test(text);

const INTERVIEW_MARK =
  /面试(?:成绩|分数?)?(?:考了?|得了?)?(?:是|有)?\s*(?:\d+|多少|几)分|面试.{0,4}(?:满分|合格线|及格线|分数线)|interview.{0,12}(?:pass mark|out of|points|how many marks)/;

/** A mark of the interview is no report score: only passed or failed is shown. */
export const topicOfInterviewMark = (top: Topic, text: string): Topic | undefined =>
  top.startsWith('score.') && INTERVIEW_MARK.test(text) ? 'interview.content' : undefined;

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
