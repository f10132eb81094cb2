import type { ChatState, KeptMessage } from '../state/chat-state.js';
import { until } from '../state/until.js';
import type { World } from '../state/world.js';
import { sentMessage, type SentMessage } from './sent-message.js';

/** What the bot sent to a chat. */
export interface Listener {
  /** The next message of the bot that was not taken yet, now or when it comes. */
  readonly nextMessage: (timeoutMs?: number) => Promise<SentMessage>;
  /** All messages of the bot that are kept, the deleted ones too. */
  readonly messages: () => readonly SentMessage[];
}

const PATIENCE_MS = 5000;

const fromBot = ({ messages }: ChatState): readonly KeptMessage[] =>
  [...messages.values()].filter(({ isFromBot }) => isFromBot);

/** The ear of a chat. */
export const createListener = (world: World, state: ChatState): Listener => {
  const take = (): SentMessage | undefined => {
    const kept = fromBot(state).find(({ id }) => id > state.lastTaken);
    if (kept === undefined) return undefined;
    state.lastTaken = kept.id;
    return sentMessage(kept);
  };
  return {
    nextMessage: (timeoutMs = PATIENCE_MS) =>
      until(world.changed, take, timeoutMs, () => `the next message of the bot in chat ${state.chat.id}`),
    messages: () => fromBot(state).map(sentMessage),
  };
};
