import type { UploadedFile } from '../http/params.js';
import type { Chat, Message } from '../telegram/objects.js';

/** Whether the bot may write to a chat, and if not, why. */
export type Standing = 'open' | 'blocked' | 'deactivated' | 'left' | 'kicked';

/** A message as the server keeps it. */
export interface KeptMessage {
  readonly chatId: number;
  readonly id: number;
  readonly isFromBot: boolean;
  readonly at: number;
  readonly file: UploadedFile | null;
  /** As it is now. */
  message: Message;
  /** As it was before each edit, the oldest first. */
  readonly earlier: { readonly message: Message; readonly until: number }[];
  deletedAt: number | null;
}

/** A chat as the server keeps it. */
export interface ChatState {
  chat: Chat;
  standing: Standing;
  migratedTo: number | null;
  readonly messages: Map<number, KeptMessage>;
  /** The number of the last message; for supergroups only, which count on their own. */
  lastMessageId: number;
  /** The last message of the bot that a test took. */
  lastTaken: number;
}

/** A chat in which nothing was said yet. */
export const newChatState = (chat: Chat): ChatState => ({
  chat,
  standing: 'open',
  migratedTo: null,
  messages: new Map(),
  lastMessageId: 0,
  lastTaken: 0,
});
