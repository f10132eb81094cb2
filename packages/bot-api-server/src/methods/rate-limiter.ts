import type { ChatState } from '../state/chat-state.js';

/** How many messages Telegram lets a bot send. */
export interface RateLimits {
  /** In a second, over all chats. */
  readonly perSecond: number;
  /** In a second, in one chat. */
  readonly perChatPerSecond: number;
  /** In a minute, in one group. */
  readonly perGroupPerMinute: number;
}

/** The limits that Telegram's FAQ for bots names. */
export const TELEGRAM_RATE_LIMITS: RateLimits = { perSecond: 30, perChatPerSecond: 1, perGroupPerMinute: 20 };

/** Counts the messages of the bot against the limits. */
export interface RateLimiter {
  /** In how many seconds the message may be sent; 0 counts it as sent now. */
  readonly secondsToWait: (chat: ChatState, now: number) => number;
}

interface Window {
  readonly most: number;
  readonly ms: number;
  readonly times: number[];
}

const MOST_CHATS_REMEMBERED = 10_000;
const SECOND = 1000;
const MINUTE = 60_000;

const waitOf = ({ most, ms, times }: Window, now: number): number => {
  while (times[0] !== undefined && times[0] <= now - ms) times.shift();
  const first = times[times.length - most];
  return first === undefined ? 0 : first + ms - now;
};

/** A limiter that has counted nothing yet. */
export const createRateLimiter = (limits: RateLimits): RateLimiter => {
  const overall: Window = { most: limits.perSecond, ms: SECOND, times: [] };
  const perChat = new Map<number, readonly Window[]>();

  const windowsOf = ({ chat }: ChatState): readonly Window[] => {
    const known = perChat.get(chat.id);
    if (known !== undefined) return known;
    const each: Window = { most: limits.perChatPerSecond, ms: SECOND, times: [] };
    const group: Window = { most: limits.perGroupPerMinute, ms: MINUTE, times: [] };
    const windows = chat.type === 'private' ? [each] : [each, group];
    perChat.set(chat.id, windows);
    for (const oldest of perChat.keys()) {
      if (perChat.size <= MOST_CHATS_REMEMBERED) break;
      perChat.delete(oldest);
    }
    return windows;
  };

  return {
    secondsToWait: (chat, now) => {
      const windows = [overall, ...windowsOf(chat)];
      const wait = Math.max(...windows.map((window) => waitOf(window, now)));
      if (wait > 0) return Math.ceil(wait / SECOND);
      for (const { times } of windows) times.push(now);
      return 0;
    },
  };
};
