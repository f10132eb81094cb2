import type { ChatState, KeptMessage } from './chat-state.js';

const MOST_MESSAGES = 50_000;
const MOST_BYTES = 128 * 1024 * 1024;

/** The messages of all chats, of which the oldest are forgotten when there are too many. */
export interface MessageArchive {
  readonly keep: (chat: ChatState, message: KeptMessage) => void;
}

/** An archive without messages, of bounded size. */
export const createMessageArchive = (): MessageArchive => {
  const kept = new Map<KeptMessage, ChatState>();
  let bytes = 0;
  const sizeOf = ({ file }: KeptMessage): number => file?.bytes.length ?? 0;

  return {
    keep: (chat, message) => {
      chat.messages.set(message.id, message);
      kept.set(message, chat);
      bytes += sizeOf(message);
      for (const [oldest, its] of kept) {
        if (kept.size <= MOST_MESSAGES && bytes <= MOST_BYTES) return;
        kept.delete(oldest);
        its.messages.delete(oldest.id);
        bytes -= sizeOf(oldest);
      }
    },
  };
};
