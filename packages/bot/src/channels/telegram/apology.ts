import type { Log } from '../../operations/log.js';
import { StoreError } from '../../storage/store-error.js';
import type { ChatKey, Store } from '../../storage/store.js';
import { telegramWording, type TelegramWording } from '../../wording/telegram.js';
import type { AnsweredUpdate } from './step-of-update.js';

const FORGET = '/forget';

/** What is said beside the conversation, in the language of the candidate's Telegram. */
export const wordingFor = ({ from }: AnsweredUpdate): TelegramWording =>
  telegramWording[from.language ?? 'zh-CN'];

/** What a candidate is told whose update was not handled. A chat that cannot be read can be erased all the same. */
export const apologyFor = async (
  { store, log }: { readonly store: Store; readonly log: Log },
  key: ChatKey,
  update: AnsweredUpdate,
  error: unknown,
): Promise<string> => {
  const say = wordingFor(update);
  if (!(error instanceof StoreError)) return say.failed(update.updateId);
  if (error.code !== 'corrupt') return say.tryAgain;
  if (update.kind !== 'text' || update.text.trim() !== FORGET) return say.unreadable;
  try {
    await store.eraseChat(key);
    return say.forgotten;
  } catch (erasing) {
    log.error('a chat was not erased', { update: update.updateId, error: erasing });
    return say.tryAgain;
  }
};
