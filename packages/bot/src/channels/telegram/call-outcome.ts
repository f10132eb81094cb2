import { TelegramError } from 'telegraf';

/** Why a call to Telegram failed, and what that means for the bot. */
export type CallFailure =
  /** Telegram asks to wait. */
  | { readonly kind: 'too-many'; readonly retryAfterMs: number }
  /** The candidate blocked the bot, or the chat is gone: nothing can be sent there. */
  | { readonly kind: 'unreachable-chat' }
  | { readonly kind: 'migrated'; readonly toChatId: number }
  /** The token is wrong or was revoked. */
  | { readonly kind: 'unauthorized' }
  /** Another process polls, or a webhook is set. */
  | { readonly kind: 'conflict' }
  /** Telegram refuses this very call; to repeat it would not help. */
  | { readonly kind: 'refused'; readonly code: number; readonly description: string }
  /** Telegram's fault, the network's, or too slow: the call may have had its effect or not. */
  | { readonly kind: 'no-answer' };

const GONE = /blocked by the user|user is deactivated|chat not found|bot was kicked|not enough rights to send|PEER_ID_INVALID|need to be invited/i;

const MS_PER_SECOND = 1000;

const failureOf = ({ code, description, parameters }: TelegramError): CallFailure => {
  if (code === 429) return { kind: 'too-many', retryAfterMs: (parameters?.retry_after ?? 1) * MS_PER_SECOND };
  if (code === 401) return { kind: 'unauthorized' };
  if (code === 409) return { kind: 'conflict' };
  if (code >= 500) return { kind: 'no-answer' };
  const toChatId = parameters?.migrate_to_chat_id;
  if (toChatId !== undefined) return { kind: 'migrated', toChatId };
  if (code === 403 || GONE.test(description)) return { kind: 'unreachable-chat' };
  return { kind: 'refused', code, description };
};

/** What an error thrown by a call means. Whatever is no answer of Telegram counts as none. */
export const callFailure = (error: unknown): CallFailure =>
  error instanceof TelegramError ? failureOf(error) : { kind: 'no-answer' };
