import { setTimeout as pause } from 'node:timers/promises';
import type { ChatKey, Delivery, Instant, OutgoingMessage, UpdateKey } from '../../storage/store.js';
import { patiently } from '../../storage/patiently.js';
import { SerialQueues } from '../serial-queues.js';
import { afterFailure, type FailureParts, type Sent } from './after-failure.js';
import { CallError } from './call-error.js';
import { addressOf } from './chat-key.js';
import type { ReliableTelegram } from './reliable-telegram.js';
import type { SendLimits } from './send-limits.js';
import { sendMessage } from './send-message.js';

/** What the outbox works with. */
export interface OutboxParts extends FailureParts {
  readonly telegram: ReliableTelegram;
  readonly limits: SendLimits;
  readonly now: () => Instant;
  readonly closing: AbortSignal;
}

/** For how long a delivery belongs to the process that has it. */
export const LEASE_MS = 30_000;

/** How often it is told that the process still has it. */
export const RENEW_EVERY_MS = 5000;

/** How often it is asked whether another process is done with what comes first. */
const ASK_EVERY_MS = 50;
const PATIENCE_MS = 2000;

/** A send must have its answer before the lease runs out, or another process would send it too. */
const SEND_MARGIN_MS = 16_000;

const CLAIMED_AT_ONCE = 100;

/** That a delivery belongs to this process, and until when. */
interface Lease {
  until: Instant;
}

/** Sends what was answered: in order for each chat, chats beside each other, each message once. */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #queues = new SerialQueues<number>();
  readonly #held = new Map<UpdateKey, Lease>();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** How many chats wait for a message. */
  get size(): number {
    return this.#queues.size;
  }

  /** Sends a delivery that is leased to this process from now on. Never rejects. */
  send(delivery: Delivery, leasedAt: Instant): Promise<void> {
    const { update, chat, messages, sent } = delivery;
    if (sent >= messages.length || this.#held.has(update)) return Promise.resolve();
    const lease: Lease = { until: leasedAt + LEASE_MS };
    this.#held.set(update, lease);
    const { chatId } = addressOf(chat);
    return this.#queues.add(chatId, async () => {
      try {
        await this.#deliver(delivery, lease);
      } catch (error) {
        this.#parts.metrics.errors.inc({ kind: 'delivery' });
        this.#parts.log.error('a reply was not delivered and will be tried again', { update, error });
      } finally {
        if (this.#held.get(update) === lease) this.#held.delete(update);
      }
    });
  }

  /** Sends a message that is in no delivery, in its turn, and says how that ended. */
  sendAtOnce(chat: ChatKey, message: OutgoingMessage): Promise<'sent' | 'gone' | 'failed'> {
    const { chatId, isGroup } = addressOf(chat);
    return this.#queues.add(chatId, async () => {
      try {
        await this.#sendOne(chatId, isGroup, () => sendMessage(this.#parts.telegram, chatId, message));
        return 'sent';
      } catch (error) {
        const isGone = error instanceof CallError && error.failure.kind === 'unreachable-chat';
        if (!isGone) this.#parts.log.warn('a message was not sent', { error });
        return isGone ? 'gone' : 'failed';
      }
    });
  }

  /**
   * Takes up deliveries that nobody is sending any more: after a crash, a failure, a pause.
   *
   * `ahead`: leases that run out within so many milliseconds count as run out. A process that is alone
   * with its store need not wait for the leases of the one before it.
   */
  async sweep(ahead = 0): Promise<void> {
    const { store, metrics, log, now } = this.#parts;
    const leasedAt = now();
    const found = await store.claimUndelivered(leasedAt + ahead, LEASE_MS - ahead, CLAIMED_AT_ONCE);
    if (found.length === 0) return;
    metrics.recovered.inc(found.length);
    log.info('replies taken up again', { count: found.length });
    for (const delivery of found) void this.send(delivery, leasedAt);
  }

  /** Keeps what is under way, so that others take it up soon after this process has ended, but not before. */
  async renew(): Promise<void> {
    const until = this.#parts.now() + LEASE_MS;
    const held = [...this.#held];
    if (held.length === 0) return;
    await this.#parts.store.renew(held.map(([update]) => update), until);
    for (const [, lease] of held) lease.until = until;
  }

  /** Resolves when all is sent or given back. */
  async idle(): Promise<void> {
    await this.#queues.idle();
  }

  /** What is not sent yet, so that another process can go on with it. */
  async giveBack(): Promise<void> {
    if (this.#held.size > 0) await this.#parts.store.release([...this.#held.keys()]);
  }

  async #deliver({ update, chat, messages, sent }: Delivery, lease: Lease): Promise<void> {
    const { store } = this.#parts;
    let { chatId } = addressOf(chat);
    const { isGroup } = addressOf(chat);
    if (!(await this.#comesNext(update))) {
      // Forgotten first: this process may be the one to take it up again before it learns that it is released.
      this.#held.delete(update);
      return store.release([update]);
    }
    for (const [index, message] of messages.entries()) {
      if (index < sent) continue;
      if (!this.#isOurs(lease)) return;
      const attempt = async (): Promise<Sent> => this.#sendOne(chatId, isGroup, () => sendMessage(this.#parts.telegram, chatId, message));
      let outcome: Sent | number = await this.#settle(update, chatId, attempt);
      if (typeof outcome === 'number') {
        chatId = outcome;
        outcome = await this.#settle(update, chatId, attempt);
      }
      if (outcome === 'stopped' || typeof outcome === 'number') return;
      await patiently(() => store.markSent(update, index + 1));
    }
  }

  /** Waits a moment for what comes first; for longer would keep this process from taking that up itself. */
  async #comesNext(update: UpdateKey): Promise<boolean> {
    for (let waited = 0; waited < PATIENCE_MS; waited += ASK_EVERY_MS) {
      if (await this.#parts.store.isNext(update)) return true;
      await pause(ASK_EVERY_MS);
    }
    return false;
  }

  #isOurs({ until }: Lease): boolean {
    return !this.#parts.closing.aborted && this.#parts.now() < until - SEND_MARGIN_MS;
  }

  async #sendOne(chatId: number, isGroup: boolean, send: () => Promise<void>): Promise<Sent> {
    await this.#parts.limits.turn(chatId, isGroup, this.#parts.closing);
    await send();
    this.#parts.metrics.replies.inc();
    return 'sent';
  }

  /** How a send ended; a number where the chat has moved there. */
  async #settle(update: UpdateKey, chatId: number, attempt: () => Promise<Sent>): Promise<Sent | number> {
    try {
      return await attempt();
    } catch (error) {
      if (this.#parts.closing.aborted) return 'stopped';
      if (error instanceof CallError) return afterFailure(this.#parts, update, chatId, error);
      throw error;
    }
  }
}
