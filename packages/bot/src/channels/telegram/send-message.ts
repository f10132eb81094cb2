import { Input } from 'telegraf';
import type { OutgoingMessage } from '../../storage/store.js';
import { keyboardOf } from './keyboard.js';
import { outgoingText } from './outgoing-text.js';
import type { ReliableTelegram } from './reliable-telegram.js';

/** Sends one message, and its file after it. */
export const sendMessage = async (
  telegram: ReliableTelegram,
  chatId: number,
  { text, choices, document }: OutgoingMessage,
): Promise<void> => {
  const keyboard = keyboardOf(choices);
  await telegram.sendMessage(chatId, outgoingText(text), {
    link_preview_options: { is_disabled: true },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
  if (document === undefined) return;
  const { name, content } = document;
  await telegram.sendDocument(chatId, Input.fromBuffer(Buffer.from(content), name));
};
