import { statesAnything } from '../understanding/entities/entities.js';
import { hashOf } from '../understanding/feature-hash.js';
import type { Topic } from '../understanding/topic.js';
import { conversationWording } from '../wording/conversation.js';
import { questions } from '../wording/questions.js';
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

/** A turn that would give the last answer word for word gives it in short instead. */
export const withoutRepeating = (before: ChatState, turn: Turn): Turn => {
  const said = hashOf(turn.replies.map(({ text }) => text).join('\n'));
  const state: ChatState = { ...turn.state, said };
  const [reply, another] = turn.replies;
  const [topic] = turn.topics;
  const mayRepeat = topic === undefined || MAY_REPEAT.includes(topic) || turn.state.guide?.paused === false;
  if (said !== before.said || mayRepeat || reply === undefined || another !== undefined || reply.result === null) return { ...turn, state };
  return { ...turn, state, replies: [inShortAgain(reply, turn)] };
};
