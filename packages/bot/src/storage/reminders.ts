import type { Engine } from './engines/engine.js';
import { readEach, type OnFault } from './read-each.js';
import { stateOf } from './rows/chat-row.js';
import { statement, type Places } from './statement.js';
import type { DueReminder, ReminderOutcome, Store } from './store.js';

/** Where a reminder stands: given out only while it waits; what is being sent when a process ends is never sent again. */
export type ReminderStatus = 'waiting' | 'sending' | ReminderOutcome;

type Reminders = Pick<Store, 'claimDueReminders' | 'beginReminder' | 'retryReminder' | 'settleReminder'>;
type OfReminder = Readonly<{ chat: string; id: string; dueAt: number }>;

const keyOf = ({ chat, id, dueAt }: DueReminder): OfReminder => ({ chat, id, dueAt });

const claimStatement = ({ db, name }: Engine) =>
  statement((at: Places<Readonly<{ now: number; until: number; limit: number }>>) =>
    db
      .with('due', (due) =>
        due
          .selectFrom('reminders')
          .select(['chat', 'id'])
          .where('claimable_at', '<=', at('now'))
          .orderBy('claimable_at')
          .limit(at('limit'))
          .$if(name === 'postgres', (query) => query.forUpdate().skipLocked()),
      )
      .updateTable('reminders')
      .from('due')
      .set({ claimable_at: at('until') })
      .whereRef('reminders.chat', '=', 'due.chat')
      .whereRef('reminders.id', '=', 'due.id')
      .returning(['reminders.chat', 'reminders.id', 'reminders.due_at as dueAt'])
      .returning((row) =>
        row.selectFrom('chats').select('chats.state').whereRef('chats.key', '=', 'reminders.chat').as('state'),
      ),
  );

/** Compiles what the store does with reminders whose time has come. */
export const remindersOn = (engine: Engine, onFault: OnFault): Reminders => {
  const { db } = engine;
  const claim = claimStatement(engine);
  const ofReminder = (at: Places<OfReminder>) =>
    db
      .updateTable('reminders')
      .where('chat', '=', at('chat'))
      .where('id', '=', at('id'))
      .where('due_at', '=', at('dueAt'));
  const begin = statement((at: Places<OfReminder>) =>
    ofReminder(at).where('status', '=', 'waiting').set({ status: 'sending', claimable_at: null }).returning('id'),
  );
  const retry = statement((at: Places<OfReminder & { readonly again: number }>) =>
    ofReminder(at).where('status', '=', 'sending').set({ status: 'waiting', claimable_at: at('again') }),
  );
  const settle = statement((at: Places<OfReminder & { readonly outcome: ReminderOutcome }>) =>
    ofReminder(at)
      .where('status', 'in', ['waiting', 'sending'])
      .set({ status: at('outcome'), claimable_at: null }),
  );

  return {
    claimDueReminders: async (now, leaseMs, limit) => {
      const rows = await engine.run(claim({ now, until: now + leaseMs, limit }));
      const oldestFirst = [...rows].sort((a, b) => a.dueAt - b.dueAt);
      return readEach(oldestFirst, ({ state, ...due }) => ({ ...due, state: stateOf(state ?? '') }), onFault);
    },
    beginReminder: async (reminder) => (await engine.run(begin(keyOf(reminder)))).length > 0,
    retryReminder: async (reminder, again) => {
      await engine.run(retry({ ...keyOf(reminder), again }));
    },
    settleReminder: async (reminder, outcome) => {
      await engine.run(settle({ ...keyOf(reminder), outcome }));
    },
  };
};
