import type { ChatKey, UpdateKey } from '../../storage/store.js';
import type { Origin } from './incoming-update.js';

const CHANNEL = 'telegram';

/** Where messages for a chat are sent. */
export interface Address {
  readonly chatId: number;
  readonly isGroup: boolean;
}

/** The key of a conversation: a private chat, or one member of a group, since members have facts of their own. */
export const chatKeyOf = ({ chatId, memberId }: Origin): ChatKey =>
  memberId === null ? `${CHANNEL}:${chatId}` : `${CHANNEL}:${chatId}:${memberId}`;

/** The key of all conversations in a chat. */
export const chatKeyOfWhole = (chatId: number): ChatKey => `${CHANNEL}:${chatId}`;

export const updateKeyOf = (updateId: number): UpdateKey => `${CHANNEL}:${updateId}`;

/**
 * Where a conversation takes place.
 *
 * @throws RangeError where the key is of another channel
 */
export const addressOf = (key: ChatKey): Address => {
  const [channel, chatId, memberId] = key.split(':');
  const id = Number(chatId);
  if (channel !== CHANNEL || !Number.isSafeInteger(id)) throw new RangeError('not the key of a Telegram chat');
  return { chatId: id, isGroup: memberId !== undefined };
};
