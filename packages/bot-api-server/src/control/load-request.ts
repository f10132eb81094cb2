import { isObject } from '../telegram/is-object.js';

/** A load to be sent over the webhook. */
export interface LoadRequest {
  readonly chats: number;
  readonly perChat: number;
  /** Updates a second; `null` as fast as the webhook takes them. */
  readonly ratePerSecond: number | null;
  /** Taken in turn; `{n}` stands for the number of the update in its chat. */
  readonly texts: readonly string[];
  /** The number of the first chat; the others follow. */
  readonly startChat: number;
  /** How many messages the bot sends for an update: 1 unless it says otherwise. */
  readonly answersEach: number;
  /** How long nothing may come before what is missing counts as missing: 5000 unless it says otherwise. */
  readonly settleMs: number;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
const isRate = (value: unknown): value is number | null => value === null || (typeof value === 'number' && value > 0);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string' && text !== '');

/** Reads a load request; a string says what is wrong with it. */
export const readLoadRequest = (value: unknown): LoadRequest | string => {
  if (!isObject(value)) return 'expected a JSON object';
  const { chats, perChat, ratePerSecond, texts, startChat, answersEach = 1, settleMs = 5000 } = value;
  if (!isCount(chats)) return 'chats: expected a whole number from 1 on';
  if (!isCount(perChat)) return 'perChat: expected a whole number from 1 on';
  if (!isRate(ratePerSecond)) return 'ratePerSecond: expected a number above 0, or null';
  if (!isTexts(texts)) return 'texts: expected at least one text';
  if (!isCount(startChat)) return 'startChat: expected a whole number from 1 on';
  if (!isCount(answersEach)) return 'answersEach: expected a whole number from 1 on';
  if (!isCount(settleMs)) return 'settleMs: expected a whole number from 1 on';
  return { chats, perChat, ratePerSecond, texts, startChat, answersEach, settleMs };
};
