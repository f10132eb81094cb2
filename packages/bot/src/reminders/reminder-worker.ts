import type { CalendarDate } from '@ntce/core';
import type { Metrics } from '../operations/metrics.js';
import type { ChatKey, DueReminder, Instant, OutgoingMessage, Store } from '../storage/store.js';
import { followDates } from './follow-dates.js';
import { remindText } from './remind-text.js';
import { rulebookName } from './rulebook-name.js';
import { scheduleOf, thingOfScheduled } from './schedule.js';

/** What reminders are sent with. */
export interface ReminderParts {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly now: () => Instant;
  readonly today: () => CalendarDate;
  /** Sends a message to a chat, and says how that ended: `gone` where nothing reaches the chat any more. */
  readonly send: (chat: ChatKey, message: OutgoingMessage) => Promise<SendOutcome>;
}

/** How sending a reminder ended. */
export type SendOutcome = 'sent' | 'gone' | 'failed';

const LEASE_MS = 60_000;
const AT_ONCE = 50;
const CHATS_AT_ONCE = 200;
/** A reminder that could not be sent is tried again, as long as it makes sense. */
const TRY_AGAIN_MS = 600_000;

/** Sends what is due, each reminder once; and tells candidates whose dates a release has changed. */
export class ReminderWorker {
  readonly #parts: ReminderParts;

  constructor(parts: ReminderParts) {
    this.#parts = parts;
  }

  /** Sends all that is due now. */
  async run(signal: AbortSignal): Promise<void> {
    const { store, now } = this.#parts;
    while (!signal.aborted) {
      const due = await store.claimDueReminders(now(), LEASE_MS, AT_ONCE);
      if (due.length === 0) return;
      await Promise.all(due.map((reminder) => this.#remind(reminder)));
    }
  }

  /** Compares the dates of all reminders with the rulebook of this release, once for each release. */
  async followRulebook(signal: AbortSignal): Promise<void> {
    const { store, now, today } = this.#parts;
    const rulebook = rulebookName();
    let after: ChatKey | null = null;
    while (!signal.aborted) {
      const chats: readonly ChatKey[] = await store.chatsWithReminders(after, CHATS_AT_ONCE);
      for (const chat of chats) {
        const update = { key: `rulebook:${rulebook}:${chat}`, chat, order: null };
        await store.handleOnce(
          update,
          ({ state }) => {
            if (state === null) return { state, messages: [], reminders: [] };
            const { reminders, messages } = followDates(state, today());
            return { state: { ...state, reminders }, messages, reminders: scheduleOf(reminders) };
          },
          now(),
          0,
        );
      }
      const last = chats.at(-1);
      if (last === undefined) return;
      after = last;
    }
  }

  async #remind(reminder: DueReminder): Promise<void> {
    const { store, metrics, send, now, today } = this.#parts;
    const message = remindText(reminder.state, thingOfScheduled(reminder.id), today());
    if (!(await store.beginReminder(reminder))) return;
    if (message === undefined) {
      metrics.reminders.inc({ outcome: 'dropped' });
      return store.settleReminder(reminder, 'dropped');
    }
    const outcome = await send(reminder.chat, message);
    metrics.reminders.inc({ outcome });
    if (outcome === 'failed') return store.retryReminder(reminder, now() + TRY_AGAIN_MS);
    await store.settleReminder(reminder, outcome === 'sent' ? 'sent' : 'dropped');
  }
}
