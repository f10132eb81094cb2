import type { ChatState } from '../../conversation/state.js';
import type { StateRecord } from './state-lifts.js';

type Check = (value: unknown) => boolean;

/** Whether something is an object with named fields. */
export const isRecord = (value: unknown): value is StateRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value);
const isNullOr = (check: Check): Check => (value) => value === null || check(value);
const isListOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const has = (checks: Readonly<Record<string, Check>>): Check => {
  const entries = Object.entries(checks);
  return (value) => isRecord(value) && entries.every(([name, check]) => check(value[name]));
};

const isKnownFact: Check = (fact) => isRecord(fact) && fact['value'] !== undefined && isText(fact['origin']);

const FIELDS: Readonly<Record<keyof ChatState, Check>> = {
  version: isCount,
  locale: isNullOr(isText),
  heard: isText,
  facts: (facts) => isRecord(facts) && Object.values(facts).every(isKnownFact),
  asked: isNullOr(has({ fact: isText, topic: isText })),
  topic: isNullOr(isText),
  guide: isNullOr(has({ stage: isText, done: isListOf(isText), paused: (value) => typeof value === 'boolean' })),
  misses: isCount,
  reminders: isListOf(isRecord),
  said: (value) => value === undefined || isCount(value),
  stated: (value) => value === undefined || isRecord(value),
};

const isOfShape = has(FIELDS);

/**
 * Whether a stored value has the shape of a chat's state. It looks at the shape alone: which facts and topics there
 * are is for the conversation to know, and a newer release may have written ones that this one has not.
 */
export const isChatState = (value: unknown): value is ChatState => isOfShape(value);
