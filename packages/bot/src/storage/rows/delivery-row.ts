import type { Delivery, OutgoingMessage } from '../store.js';
import { StoreError } from '../store-error.js';

/** What a row of the ledger tells of a delivery. */
export interface DeliveryRow {
  readonly update_key: string;
  readonly chat: string;
  readonly messages: string;
  readonly sent: number;
}

const unreadable = (): StoreError =>
  new StoreError('corrupt', 'the stored messages of an update cannot be read: erase that chat, or restore a backup');

const isMessage = (value: unknown): value is OutgoingMessage =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'choices' in value &&
  Array.isArray(value.choices);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
};

const messagesOf = (text: string): readonly OutgoingMessage[] => {
  const messages = parse(text);
  if (!Array.isArray(messages) || !messages.every(isMessage)) throw unreadable();
  return messages;
};

/** Reads a delivery from its row. */
export const deliveryOf = (row: DeliveryRow): Delivery => ({
  update: row.update_key,
  chat: row.chat,
  messages: messagesOf(row.messages),
  sent: row.sent,
});
