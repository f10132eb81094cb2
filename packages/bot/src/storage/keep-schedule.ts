import type { Engine, Session } from './engines/engine.js';
import { scheduleChange } from './rows/schedule.js';
import { statement, type Places } from './statement.js';
import type { ChatKey, ScheduledReminder } from './store.js';

/** Makes the stored reminders of a chat those that are scheduled. */
export type KeepSchedule = (
  session: Session,
  chat: ChatKey,
  scheduled: readonly ScheduledReminder[],
) => Promise<void>;

type OfReminder = Readonly<{ chat: string; id: string }>;

/** Compiles how the reminders of a chat are kept; the caller holds its lock. */
export const scheduleKeeper = ({ db }: Engine): KeepSchedule => {
  const list = statement((at: Places<Readonly<{ chat: string }>>) =>
    db.selectFrom('reminders').select(['id', 'due_at as dueAt']).where('chat', '=', at('chat')),
  );
  const cancel = statement((at: Places<OfReminder>) =>
    db.deleteFrom('reminders').where('chat', '=', at('chat')).where('id', '=', at('id')),
  );
  const put = statement((at: Places<OfReminder & { readonly dueAt: number }>) =>
    db
      .insertInto('reminders')
      .values({ chat: at('chat'), id: at('id'), due_at: at('dueAt'), status: 'waiting', claimable_at: at('dueAt') })
      .onConflict((conflict) =>
        conflict.columns(['chat', 'id']).doUpdateSet((row) => ({
          due_at: row.ref('excluded.due_at'),
          status: row.ref('excluded.status'),
          claimable_at: row.ref('excluded.claimable_at'),
        })),
      ),
  );
  return async (session, chat, scheduled) => {
    const { rows } = await session.executeQuery(list({ chat }));
    const change = scheduleChange(rows, scheduled);
    for (const id of change.cancelled) await session.executeQuery(cancel({ chat, id }));
    for (const { id, dueAt } of change.put) await session.executeQuery(put({ chat, id, dueAt }));
  };
};
