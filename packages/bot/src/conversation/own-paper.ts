import type { Facts } from '@ntce/core';
import type { Topic } from '../understanding/topic.js';
import { plainFacts } from './known-facts.js';
import type { ChatState } from './state.js';
import { isFollowUp, isQuestion } from './weigh-topics.js';

/** Topics in which a category or a subject is asked about, and need not be the candidate's own. */
const OF_CHOICE = /^interview\.(?:category|subject|eligible)$/;

/** The written category and subject, where those known are the candidate's own: named before any was asked about. */
const ownOf = ({ topic, facts }: ChatState): Facts => {
  const { category, subject, writtenCategory, writtenSubject } = plainFacts(facts);
  const isOwn = topic === null || !OF_CHOICE.test(topic);
  return {
    writtenCategory: writtenCategory ?? (isOwn ? category : undefined),
    writtenSubject: writtenSubject ?? (isOwn ? subject : undefined),
  };
};

/** What a choice that is asked about is held against: the category and the subject that the candidate was said to have before; empty where it is that one. */
export const heldAgainst = (state: ChatState, topic: Topic, { category, subject }: Facts): Facts => {
  if (!OF_CHOICE.test(topic)) return {};
  const own = ownOf(state);
  const isOther =
    (category !== undefined && own.writtenCategory !== undefined && own.writtenCategory !== category) ||
    (subject !== undefined && own.writtenSubject !== undefined && own.writtenSubject !== subject);
  if (!isOther) return {};
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
};

/** What a message says of the candidate: a category and a subject that are held against the candidate's own are only asked about. */
export const ownFacts = (state: ChatState, topic: Topic, said: Facts): Facts => {
  if (Object.keys(heldAgainst(state, topic, said)).length === 0) return said;
  return Object.fromEntries(Object.entries(said).filter(([fact]) => fact !== 'category' && fact !== 'subject'));
};

/** Whether a message asks for another category than the candidate's own. */
export const asksOfOtherCategory = (state: ChatState, text: string, categories: readonly Facts['category'][]): boolean => {
  const [named, another] = categories;
  const { writtenCategory } = ownOf(state);
  const isAsked = named !== undefined && another === undefined && writtenCategory !== undefined && named !== writtenCategory;
  return isAsked && (isQuestion(text) || isFollowUp(text));
};
