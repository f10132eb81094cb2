import { sql } from 'kysely';
import type { Engine } from './engines/engine.js';
import { chatEraser } from './erase-chat.js';
import { chatOf } from './rows/chat-row.js';
import { statement, type Places } from './statement.js';
import type { Store } from './store.js';

type Chats = Pick<Store, 'readChat' | 'moveChat' | 'eraseChat' | 'chatsWithReminders'>;
type OfChat = Readonly<{ chat: string }>;
type Move = Readonly<{ from: string; to: string }>;

/** A conversation within a chat has its key, this, and a name of its own; the other sorts right after it. */
const WITHIN = ':';
const AFTER_WITHIN = ';';

const BEFORE_ALL = '';
const NOTHING_STORED = { state: null, revision: null, newest_order: null, touched_at: null };

/** Compiles what the store does with whole chats. */
export const chatsOn = (engine: Engine): Chats => {
  const { db } = engine;
  const erase = chatEraser(engine);
  const read = statement((at: Places<OfChat>) =>
    db.selectFrom('chats').select(['state', 'revision', 'newest_order', 'touched_at']).where('key', '=', at('chat')),
  );
  const eraseRow = statement((at: Places<OfChat>) => db.deleteFrom('chats').where('key', '=', at('chat')));
  const eraseReminders = statement((at: Places<OfChat>) => db.deleteFrom('reminders').where('chat', '=', at('chat')));
  const moveRow = statement((at: Places<Move & { readonly newestOrder: number }>) =>
    db
      .updateTable('chats')
      .set({ key: at('to'), revision: sql<number>`revision + 1`, newest_order: at('newestOrder') })
      .where('key', '=', at('from')),
  );
  const moveReminders = statement((at: Places<Move>) =>
    db.updateTable('reminders').set({ chat: at('to') }).where('chat', '=', at('from')),
  );
  const moveLedger = statement((at: Places<Move>) =>
    db.updateTable('ledger').set({ chat: at('to') }).where('chat', '=', at('from')),
  );
  const withReminders = statement((at: Places<Readonly<{ after: string; limit: number }>>) =>
    db
      .selectFrom('reminders')
      .select('chat')
      .distinct()
      .where('claimable_at', 'is not', null)
      .where('chat', '>', at('after'))
      .orderBy('chat')
      .limit(at('limit')),
  );

  const within = statement((at: Places<Readonly<{ after: string; before: string }>>) =>
    db.selectFrom('chats').select('key').where('key', '>=', at('after')).where('key', '<', at('before')).orderBy('key'),
  );

  const moveOne = async (from: string, to: string): Promise<void> => {
    await engine.transact(async (session) => {
      await engine.lockChats(session, [from, to]);
      const [moved] = (await session.executeQuery(read({ chat: from }))).rows;
      // Told twice of the same move, the second finds nothing to move and leaves what was moved.
      if (moved !== undefined) {
        const [replaced] = (await session.executeQuery(read({ chat: to }))).rows;
        await session.executeQuery(eraseRow({ chat: to }));
        await session.executeQuery(eraseReminders({ chat: to }));
        // Orders are counted in a chat: those of the old one say nothing in the new one.
        await session.executeQuery(moveRow({ from, to, newestOrder: replaced?.newest_order ?? 0 }));
        await session.executeQuery(moveReminders({ from, to }));
      }
      await session.executeQuery(moveLedger({ from, to }));
    });
  };

  return {
    readChat: async (chat) => {
      const [row] = await engine.read(read({ chat }));
      return chatOf(row ?? NOTHING_STORED);
    },
    moveChat: async (from, to) => {
      if (from === to) return;
      const members = await engine.read(within({ after: `${from}${WITHIN}`, before: `${from}${AFTER_WITHIN}` }));
      for (const key of [from, ...members.map((member) => member.key)]) {
        await moveOne(key, `${to}${key.slice(from.length)}`);
      }
    },
    eraseChat: async (chat) => {
      await engine.transact(async (session) => {
        await engine.lockChats(session, [chat]);
        await erase(session, chat);
      });
    },
    chatsWithReminders: async (after, limit) => {
      const rows = await engine.read(withReminders({ after: after ?? BEFORE_ALL, limit }));
      return rows.map(({ chat }) => chat);
    },
  };
};
