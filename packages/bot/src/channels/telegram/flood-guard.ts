/** How much one chat may say. */
export interface FloodLimit {
  /** So many at once. */
  readonly burst: number;
  readonly perMinute: number;
}

export const FLOOD_LIMIT: FloodLimit = { burst: 20, perMinute: 40 };

interface Allowance {
  left: number;
  at: number;
  isTold: boolean;
}

const MINUTE = 60_000;
const MOST_REMEMBERED = 10_000;

/** Whether a message is answered: `tell` for the first that is too much, `drop` for those after it. */
export type FloodVerdict = 'answer' | 'tell' | 'drop';

/** Limits what one chat may say, so that it takes nothing from others. */
export class FloodGuard {
  readonly #limit: FloodLimit;
  readonly #chats = new Map<string, Allowance>();

  constructor(limit: FloodLimit = FLOOD_LIMIT) {
    this.#limit = limit;
  }

  take(chat: string, now: number): FloodVerdict {
    const allowance = this.#allowanceOf(chat, now);
    if (allowance.left >= 1) {
      allowance.left -= 1;
      allowance.isTold = false;
      return 'answer';
    }
    const verdict = allowance.isTold ? 'drop' : 'tell';
    allowance.isTold = true;
    return verdict;
  }

  #allowanceOf(chat: string, now: number): Allowance {
    const { burst, perMinute } = this.#limit;
    const known = this.#chats.get(chat);
    if (known === undefined) {
      if (this.#chats.size >= MOST_REMEMBERED) this.#forgetIdle(now);
      const fresh = { left: burst, at: now, isTold: false };
      this.#chats.set(chat, fresh);
      return fresh;
    }
    known.left = Math.min(burst, known.left + ((now - known.at) / MINUTE) * perMinute);
    known.at = now;
    return known;
  }

  #forgetIdle(now: number): void {
    const { burst, perMinute } = this.#limit;
    const full = (burst / perMinute) * MINUTE;
    for (const [chat, { at }] of this.#chats) if (now - at >= full) this.#chats.delete(chat);
  }
}
