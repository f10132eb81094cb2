import type { TopicProbability } from '../understanding/classify.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';

const LIKELY = 3;
const MAY_REGISTER = /(?:能|可以|可不可以|够).{0,8}报.{0,8}面试|\b(?:can|may) i\b.{0,30}\binterview/;

/** What an unsure message must be about, by what it states: two subjects and the interview, or passes and whether they open it. */
export const topicOfStated = (
  topics: readonly TopicProbability[],
  text: string,
  { subjects, stages, sittings, papers, positions }: Entities,
): Topic | undefined => {
  const isLikely = topics.slice(0, LIKELY).some(({ topic }) => topic === 'interview.subject');
  if (isLikely && subjects.length > 1 && stages.includes('interview')) return 'interview.subject';
  const tellsPasses = sittings.length > 0 && papers.length + positions.length > 0;
  return tellsPasses && MAY_REGISTER.test(text) ? 'interview.eligible' : undefined;
};
