import { statesAnything } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';
import { conversationWording } from '../wording/conversation.js';
import { questions } from '../wording/questions.js';
import { hashOfReplies } from './hash-of-replies.js';
import { inShort } from './in-short.js';
import type { Reply } from './reply.js';
import type { ChatState } from './state.js';
import type { Turn } from './turn.js';

/** What may be said again as it was. */
const MAY_REPEAT: readonly Topic[] = [
  'flow.control',
  'help',
  'smalltalk.greet',
  'smalltalk.thanks',
  'sensitive',
  'outofscope',
  'study.advice',
];

/** An answer that was just given, in short, and that there is no more on record. */
const inShortAgain = (reply: Reply, { state: { heard }, entities }: Turn): Reply => {
  const say = conversationWording[heard];
  const same = statesAnything(entities) ? say.alsoSo : say.again;
  const question = reply.asks === null ? [] : [questions[heard][reply.asks].ask];
  const lines = reply.text.split('\n').filter((line) => !question.includes(line));
  return { ...reply, text: [same, inShort(lines.join('\n'), heard), ...question].join('\n') };
};

const withoutSaid = ({ version, locale, heard, facts, asked, topic, guide, misses, reminders }: ChatState): ChatState => ({
  version,
  locale,
  heard,
  facts,
  asked,
  topic,
  guide,
  misses,
  reminders,
});

/** A turn with what it said, to know it by; one that only controls the conversation leaves that as it was, and the guide says anew. */
export const noteSaid = (turn: Turn): Turn => {
  const [topic] = turn.topics;
  if (turn.state.guide?.paused === false) return { ...turn, state: withoutSaid(turn.state) };
  if (topic === undefined || MAY_REPEAT.includes(topic)) return turn;
  return { ...turn, state: { ...turn.state, said: hashOfReplies(turn.replies), stated: turn.entities } };
};

/** A turn that would give the last answer word for word gives it in short instead. */
export const withoutRepeating = (before: ChatState, turn: Turn): Turn => {
  const [reply, another] = turn.replies;
  const [topic] = turn.topics;
  const mayRepeat = topic === undefined || MAY_REPEAT.includes(topic) || turn.state.guide?.paused === false;
  const isSaidAgain = before.said === hashOfReplies(turn.replies);
  if (!isSaidAgain || mayRepeat || reply === undefined || another !== undefined || reply.result === null) return turn;
  return { ...turn, replies: [inShortAgain(reply, turn)] };
};
