import type { KeptMessage } from '../state/chat-state.js';
import type { Message, MessageEntity, ReplyMarkup } from '../telegram/objects.js';

/** What a message said for a while. */
export interface MessageVersion {
  /** The text, or what is written under a file. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly markup: ReplyMarkup | null;
}

/** A message of the bot, as a test looks at it. */
export interface SentMessage extends MessageVersion {
  readonly id: number;
  readonly chatId: number;
  readonly at: number;
  readonly document: { readonly name: string; readonly mimeType: string; readonly bytes: Buffer } | null;
  /** What it said before each edit, the oldest first. */
  readonly earlier: readonly (MessageVersion & { readonly until: number })[];
  readonly deletedAt: number | null;
  /** The message as Telegram would show it to the bot. */
  readonly message: Message;
}

const versionOf = (message: Message): MessageVersion => ({
  text: message.text ?? message.caption ?? '',
  entities: message.entities ?? message.caption_entities ?? [],
  markup: message.reply_markup ?? null,
});

/** A kept message as a test looks at it; later edits do not change it. */
export const sentMessage = ({ id, chatId, at, file, message, earlier, deletedAt }: KeptMessage): SentMessage => ({
  id,
  chatId,
  at,
  ...versionOf(message),
  document: file,
  earlier: earlier.map((version) => ({ ...versionOf(version.message), until: version.until })),
  deletedAt,
  message,
});
