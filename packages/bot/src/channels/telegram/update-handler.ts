import type { CalendarDate } from '@ntce/core';
import type { Log } from '../../operations/log.js';
import type { Metrics } from '../../operations/metrics.js';
import { guard } from '../../privacy/privacy-guard.js';
import { patiently } from '../../storage/patiently.js';
import { StoreError } from '../../storage/store-error.js';
import type { Instant, Store } from '../../storage/store.js';
import type { TopicModel } from '../../understanding/topic-model.js';
import { SerialQueues } from '../serial-queues.js';
import { apologyFor, wordingFor } from './apology.js';
import { chatKeyOf, chatKeyOfWhole, updateKeyOf } from './chat-key.js';
import type { FloodGuard } from './flood-guard.js';
import { LEASE_MS, type Outbox } from './outbox.js';
import type { BotIdentity } from './spoken-to.js';
import { readUpdate } from './read-update.js';
import type { ReliableTelegram } from './reliable-telegram.js';
import { stepOfUpdate, type AnsweredUpdate, type TelegramStep } from './step-of-update.js';

/** What updates are handled with. */
export interface HandlerParts {
  readonly bot: BotIdentity;
  readonly model: TopicModel;
  readonly telegram: ReliableTelegram;
  readonly store: Store;
  readonly outbox: Outbox;
  readonly floods: FloodGuard;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly now: () => Instant;
  readonly today: () => CalendarDate;
}

/** A reply that takes longer is announced by "typing". */
const TYPING_AFTER_MS = 800;

const MS_PER_SECOND = 1000;

/** Handles updates: in the order of each chat, chats beside each other, each once. */
export class UpdateHandler {
  readonly #parts: HandlerParts;
  readonly #queues = new SerialQueues<string>();

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  /** How many chats have updates under way. */
  get size(): number {
    return this.#queues.size;
  }

  /** Resolves when the update is durably handled, or need not be. Never rejects. */
  async handle(raw: unknown): Promise<void> {
    const { bot, metrics, now } = this.#parts;
    const update = readUpdate(raw, bot);
    metrics.updates.inc({ kind: update.kind });
    if (update.kind === 'ignored') return;
    const receivedAt = now();
    const key = chatKeyOf(update.from);
    if (update.kind === 'migrated') {
      await this.#queues.add(key, () => this.#move(update.updateId, update.from.chatId, update.toChatId));
      return;
    }
    if (update.kind !== 'blocked' && !this.#isWelcome(key, update, receivedAt)) return;
    await this.#queues.add(key, () => this.#answer(key, update, receivedAt));
    metrics.handleSeconds.observe((now() - receivedAt) / MS_PER_SECOND);
  }

  async idle(): Promise<void> {
    await this.#queues.idle();
  }

  #isWelcome(key: string, update: AnsweredUpdate, receivedAt: Instant): boolean {
    const verdict = this.#parts.floods.take(key, receivedAt);
    if (verdict === 'answer') return true;
    this.#parts.metrics.floods.inc();
    if (verdict === 'tell') this.#sayAtOnce(update, wordingFor(update).tooMany);
    return false;
  }

  async #move(updateId: number, from: number, to: number): Promise<void> {
    try {
      await this.#parts.store.moveChat(chatKeyOfWhole(from), chatKeyOfWhole(to));
    } catch (error) {
      this.#parts.metrics.errors.inc({ kind: 'store' });
      this.#parts.log.error('a chat that moved could not be followed', { update: updateId, error });
    }
  }

  async #answer(key: string, update: AnsweredUpdate, receivedAt: Instant): Promise<void> {
    const { metrics, log, store, now } = this.#parts;
    const typing = this.#typingFor(update);
    try {
      let step: TelegramStep | undefined;
      const tries = new Set<Instant>();
      const order = update.kind === 'text' && update.isEdit ? null : update.updateId;
      const { delivery, isNew, handledAt } = await patiently(() => {
        const leasedAt = now();
        tries.add(leasedAt);
        return store.handleOnce(
          { key: updateKeyOf(update.updateId), chat: key, order },
          (chat) => (step = stepOfUpdate(this.#parts.model, update, chat, leasedAt, this.#parts.today())),
          leasedAt,
          LEASE_MS,
        );
      });
      this.#aside(update);
      // Not new, and yet handled by this very call: the commit of an earlier try was durable, its answer lost.
      const isOurs = isNew || (step !== undefined && tries.has(handledAt));
      if (!isOurs) {
        clearTimeout(typing);
        metrics.repeated.inc();
        return;
      }
      this.#count(step);
      void this.#parts.outbox.send(delivery, receivedAt).then(() => {
        clearTimeout(typing);
        metrics.replySeconds.observe((now() - receivedAt) / MS_PER_SECOND);
      });
    } catch (error) {
      clearTimeout(typing);
      metrics.errors.inc({ kind: error instanceof StoreError ? 'store' : 'answer' });
      log.error('an update was not handled', { update: update.updateId, error });
      this.#sayAtOnce(update, await apologyFor(this.#parts, key, update, error));
    }
  }

  #count(step: TelegramStep | undefined): void {
    const { metrics } = this.#parts;
    if (step?.isLate === true) metrics.late.inc();
    const topics = step?.turn?.topics ?? [];
    const [topic] = topics;
    if (topic !== undefined) metrics.topics.inc({ topic });
    if (step?.turn !== null && step?.turn !== undefined && step.turn.state.misses > 0) metrics.notUnderstood.inc();
  }

  /** What goes beside the answer: the button stops waiting, and a message with a secret in it is deleted. */
  #aside(update: AnsweredUpdate): void {
    const { telegram } = this.#parts;
    if (update.kind === 'press') this.#unawaited('answerCallbackQuery', telegram.answerCbQuery(update.callbackId));
    if (update.kind !== 'text' || guard(update.text).found.length === 0) return;
    this.#unawaited('deleteMessage', telegram.deleteMessage(update.from.chatId, update.messageId));
  }

  #typingFor({ kind, from }: AnsweredUpdate): NodeJS.Timeout | undefined {
    if (kind === 'blocked' || !from.isPrivate) return undefined;
    return setTimeout(() => {
      this.#unawaited('sendChatAction', this.#parts.telegram.sendChatAction(from.chatId, 'typing'));
    }, TYPING_AFTER_MS);
  }

  /** Says something that is not part of the conversation, and is not repeated when it fails. */
  #sayAtOnce({ from }: AnsweredUpdate, text: string): void {
    this.#unawaited('sendMessage', this.#parts.telegram.sendMessage(from.chatId, text));
  }

  #unawaited(method: string, call: Promise<unknown>): void {
    call.catch((error: unknown) => {
      this.#parts.metrics.errors.inc({ kind: 'aside' });
      this.#parts.log.debug('a call beside the answer failed', { method, error });
    });
  }
}
