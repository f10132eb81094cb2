import type { TopicProbability } from '../understanding/classify.js';
import type { Entities } from '../understanding/entities/entities.js';

/** How much less a topic counts that the form of a message speaks against. */
const AGAINST_FORM = 0.2;
const ASKS =
  /[?？]|吗|怎么|什么|哪|多少|能不能|可不可以|啥|咋|多久|几[号月日次科门年]|是不是|有没有|[^\s还](?:不|没|么|嘛)[\s。~啊呀]*$|\b(?:can|may|could|should|do|does|did|will) (?:i|we|she|he|they)\b|^(?:can|could|may|when|where|what|which|who|how|do|does|did|is|are|am|will|should)\b/;
const FOLLOW_UP =
  /呢(?=[\s,。?？]|$)|^(?:那|要是|如果|换成|假如)|^(?:(?:and|or) )?(?:what|how) (?:about|if)\b|^and\b(?! (?:how|what|when|where|can|do|is)\b)/;

/** Whether the words carry the topic over to something else: 那18上呢, what about Hubei. */
export const isFollowUp = (text: string): boolean => FOLLOW_UP.test(text);

const BARE_IN_ENGLISH = /^(?:and|or|(?:and )?(?:what|how) about)(?: (?:for|in|with|if it'?s))?(?: (?:the|an?))? [\w.]+(?: [\w.]+){0,2}\?*$/;

/** Whether a follow-up names something and says no more, and so asks again what was asked before: and for PE? */
export const isBareFollowUp = (text: string): boolean => isFollowUp(text) && BARE_IN_ENGLISH.test(text);

const OWN_QUESTION = /什么时候|啥时候|何时|几[号月日]|怎么|咋|多少|能不能|可不可以|\b(?:when|where|how (?:do|can|much|long))\b/;

/** Whether a follow-up asks something of its own: 那我什么时候面试, not 那18上呢. */
export const asksItsOwn = (text: string): boolean => OWN_QUESTION.test(text);

/** Whether the words ask something, by their form. */
export const isQuestion = (text: string): boolean => ASKS.test(text) && !isFollowUp(text);

/**
 * The topics, less probable where the form of the message speaks against them: the written exam where only the
 * interview is named, a bare answer where something is asked.
 */
export const weighTopics = (
  topics: readonly TopicProbability[],
  text: string,
  { stages }: Entities,
): readonly TopicProbability[] => {
  const isOfInterview = stages.length === 1 && stages[0] === 'interview';
  const asks = isQuestion(text);
  const weighed = topics.map(({ topic, probability }) => {
    const isAgainst = (isOfInterview && topic.startsWith('written.')) || (asks && topic === 'flow.slot');
    return { topic, probability: isAgainst ? probability * AGAINST_FORM : probability };
  });
  const total = weighed.reduce((sum, { probability }) => sum + probability, 0);
  return weighed
    .map(({ topic, probability }) => ({ topic, probability: probability / total }))
    .sort((a, b) => b.probability - a.probability);
};
