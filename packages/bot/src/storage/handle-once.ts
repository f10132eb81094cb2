import { sql } from 'kysely';
import type { Engine } from './engines/engine.js';
import { chatForgetter } from './forget-chat.js';
import { scheduleKeeper } from './keep-schedule.js';
import { chatOf, FORGOTTEN } from './rows/chat-row.js';
import { deliveryOf } from './rows/delivery-row.js';
import { NO_REMINDERS, scheduleText } from './rows/schedule.js';
import { statement, type Places } from './statement.js';
import type { Delivery, Store } from './store.js';

type Found = Readonly<{ chat: string; update: string }>;
type Put = Readonly<{
  chat: string;
  version: number;
  revision: number;
  state: string;
  schedule: string;
  newestOrder: number;
  now: number;
}>;
type Entry = Readonly<{
  update: string;
  chat: string;
  revision: number;
  now: number;
  messages: string;
  total: number;
  leaseUntil: number | null;
}>;

/** The version of the state of a chat that was forgotten: there is none. */
const NO_VERSION = 0;

/** The chat and the ledger in one question: either may have no row. */
const findStatement = ({ db }: Engine) =>
  statement((at: Places<Found>) =>
    db
      .selectFrom(sql<{ readonly one: number }>`(select 1 as one)`.as('here'))
      .leftJoin('chats', (join) => join.on('chats.key', '=', at('chat')))
      .leftJoin('ledger', (join) => join.on('ledger.update_key', '=', at('update')))
      .select(['chats.state', 'chats.revision', 'chats.newest_order', 'chats.touched_at', 'chats.schedule'])
      .select(['ledger.update_key', 'ledger.chat', 'ledger.messages', 'ledger.sent', 'ledger.handled_at']),
  );

const putStatement = ({ db }: Engine) =>
  statement((at: Places<Put>) =>
    db
      .insertInto('chats')
      .values({
        key: at('chat'),
        version: at('version'),
        revision: at('revision'),
        state: at('state'),
        schedule: at('schedule'),
        newest_order: at('newestOrder'),
        touched_at: at('now'),
      })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((row) => ({
          version: row.ref('excluded.version'),
          revision: row.ref('excluded.revision'),
          state: row.ref('excluded.state'),
          schedule: row.ref('excluded.schedule'),
          newest_order: row.ref('excluded.newest_order'),
          touched_at: row.ref('excluded.touched_at'),
        })),
      ),
  );

const recordStatement = ({ db }: Engine) =>
  statement((at: Places<Entry>) =>
    db.insertInto('ledger').values({
      update_key: at('update'),
      chat: at('chat'),
      revision: at('revision'),
      handled_at: at('now'),
      messages: at('messages'),
      total: at('total'),
      sent: 0,
      lease_until: at('leaseUntil'),
    }),
  );

/** Compiles `Store.handleOnce`: the same unit of work on both engines. All that can be refused is, before it writes. */
export const onceHandler = (engine: Engine): Store['handleOnce'] => {
  const find = findStatement(engine);
  const put = putStatement(engine);
  const record = recordStatement(engine);
  const forget = chatForgetter(engine);
  const keepSchedule = scheduleKeeper(engine);

  return (update, step, now, leaseMs) =>
    engine.transact(async (session) => {
      const { key, chat, order } = update;
      await engine.lockChats(session, [chat]);
      const [found] = (await session.executeQuery(find({ chat, update: key }))).rows;
      if (found === undefined) throw new TypeError('a select without a table gave no row');
      const { update_key, chat: chatThen, messages: recorded, sent, handled_at: handledAt } = found;
      if (update_key !== null && chatThen !== null && recorded !== null && sent !== null && handledAt !== null) {
        return { delivery: deliveryOf({ update_key, chat: chatThen, messages: recorded, sent }), isNew: false, handledAt };
      }

      const before = chatOf(found);
      const { state, messages, reminders } = step(before);
      const revision = before.revision + 1;
      const schedule = scheduleText(reminders);
      const entry = {
        update: key,
        chat,
        revision,
        now,
        messages: JSON.stringify(messages),
        total: messages.length,
        leaseUntil: messages.length === 0 ? null : now + leaseMs,
      };

      const newestOrder = Math.max(before.newestOrder, order ?? 0);
      const row = { chat, revision, schedule, newestOrder, now };
      if (state === null) {
        await session.executeQuery(put({ ...row, version: NO_VERSION, state: FORGOTTEN, schedule: NO_REMINDERS }));
        await forget(session, chat);
      } else {
        await session.executeQuery(put({ ...row, version: state.version, state: JSON.stringify(state) }));
        if (schedule !== (found.schedule ?? NO_REMINDERS)) await keepSchedule(session, chat, reminders);
      }
      await session.executeQuery(record(entry));
      const delivery: Delivery = { update: key, chat, messages, sent: 0 };
      return { delivery, isNew: true, handledAt: now };
    });
};
