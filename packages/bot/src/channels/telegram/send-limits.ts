import { setTimeout as pause } from 'node:timers/promises';

/** How fast Telegram lets a bot send. */
export interface SendRates {
  /** Messages a second to all chats together. */
  readonly perSecond: number;
  /** Messages a minute to one group. */
  readonly perGroupMinute: number;
}

/** What Telegram documents for a bot that pays nothing. */
export const SEND_RATES: SendRates = { perSecond: 30, perGroupMinute: 20 };

const SECOND = 1000;
const MINUTE = 60_000;

/** Times at which something may happen: `burst` at once, then evenly. */
class Pace {
  readonly #intervalMs: number;
  readonly #burst: number;
  #next = 0;

  constructor(intervalMs: number, burst: number) {
    this.#intervalMs = intervalMs;
    this.#burst = burst;
  }

  /** The time of the next one, which is hereby taken. */
  take(now: number): number {
    const earliest = Math.max(this.#next, now - this.#intervalMs * this.#burst);
    this.#next = earliest + this.#intervalMs;
    return Math.max(now, this.#next);
  }

  isIdle(now: number): boolean {
    return this.#next + this.#intervalMs * this.#burst < now;
  }
}

/** Spreads what is sent, so that Telegram need not refuse it. */
export class SendLimits {
  readonly #all: Pace;
  readonly #groups = new Map<number, Pace>();
  readonly #perGroupMs: number;
  readonly #perGroup: number;

  readonly #now: () => number;

  constructor({ perSecond, perGroupMinute }: SendRates, now: () => number = Date.now) {
    this.#now = now;
    this.#all = new Pace(SECOND / perSecond, perSecond);
    this.#perGroupMs = MINUTE / perGroupMinute;
    this.#perGroup = perGroupMinute;
  }

  /** Resolves when a message to a chat may go out. */
  async turn(chatId: number, isGroup: boolean, signal: AbortSignal): Promise<void> {
    const now = this.#now();
    const at = Math.max(this.#all.take(now), isGroup ? this.#groupOf(chatId, now).take(now) : now);
    if (at > now) await pause(at - now, undefined, { signal });
  }

  #groupOf(chatId: number, now: number): Pace {
    const known = this.#groups.get(chatId);
    if (known !== undefined) return known;
    for (const [id, pace] of this.#groups) if (pace.isIdle(now)) this.#groups.delete(id);
    const pace = new Pace(this.#perGroupMs, this.#perGroup);
    this.#groups.set(chatId, pace);
    return pace;
  }
}
