import type { ChatState, KeptMessage } from '../state/chat-state.js';

/** A button that can be pressed. */
export interface FoundButton {
  readonly kept: KeptMessage;
  readonly data: string;
}

const dataIn = ({ message }: KeptMessage, labelOrData: string): string | undefined =>
  message.reply_markup?.inline_keyboard
    ?.flat()
    .find(({ text, callback_data: data }) => data !== undefined && (text === labelOrData || data === labelOrData))
    ?.callback_data;

/** The button of that label or data, under the latest message that has it or under a given one. */
export const findButton = ({ messages, chat }: ChatState, labelOrData: string, messageId?: number): FoundButton => {
  const candidates = [...messages.values()]
    .filter(({ id, isFromBot, deletedAt }) => isFromBot && deletedAt === null && (messageId === undefined || id === messageId))
    .reverse();
  for (const kept of candidates) {
    const data = dataIn(kept, labelOrData);
    if (data !== undefined) return { kept, data };
  }
  const there = candidates.flatMap(({ message }) => message.reply_markup?.inline_keyboard?.flat() ?? []);
  const labels = there.map(({ text }) => text).join(', ');
  throw new Error(`chat ${chat.id} has no button "${labelOrData}"; it has: ${labels === '' ? 'none' : labels}`);
};
