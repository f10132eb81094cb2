import type { ChatState } from '../../conversation/state.js';
import type { StoredChat } from '../store.js';
import { StoreError } from '../store-error.js';
import { isChatState, isRecord } from './is-chat-state.js';
import { liftState, STATE_LIFTS } from './state-lifts.js';

/** What a chat's row holds, each `null` where there is none. */
export interface ChatRow {
  readonly state: string | null;
  readonly revision: number | null;
  readonly newest_order: number | null;
  readonly touched_at: number | null;
}

/** The state of a chat that was forgotten. */
export const FORGOTTEN = 'null';

const FIRST_VERSION = 1;

const unreadable = (): StoreError =>
  new StoreError('corrupt', 'the stored state of a chat cannot be read: erase that chat, or restore it from a backup');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
};

/** A state of an older version is lifted; one of a newer version is taken as it is, since releases only add. */
export const stateOf = (text: string): ChatState => {
  const value = parse(text);
  if (!isRecord(value)) throw unreadable();
  const { version } = value;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < FIRST_VERSION) throw unreadable();
  const lifted = liftState(value, version, STATE_LIFTS);
  if (!isChatState(lifted)) throw unreadable();
  return lifted;
};

/** Reads a chat's row; one that is not there is a chat in which nothing is stored. */
export const chatOf = ({ state, revision, newest_order: newestOrder, touched_at: touchedAt }: ChatRow): StoredChat => ({
  state: state === null || state === FORGOTTEN ? null : stateOf(state),
  revision: revision ?? 0,
  newestOrder: newestOrder ?? 0,
  touchedAt,
});
