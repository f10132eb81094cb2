import type { Engine } from './engines/engine.js';
import { FORGOTTEN } from './rows/chat-row.js';
import { chatEraser } from './erase-chat.js';
import { statement, type Places } from './statement.js';
import type { Store } from './store.js';

type Retention = Pick<Store, 'eraseUntouched' | 'trimLedger' | 'counts'>;
type Page = Readonly<{ before: number; limit: number }>;

/** Rows erased in one transaction, so that nobody waits long. */
const PAGE = 500;

const untouchedStatement = ({ db, name }: Engine) =>
  statement((at: Places<Page>) =>
    db
      .selectFrom('chats')
      .select('key')
      .where('touched_at', '<', at('before'))
      .where((row) =>
        row.not(
          row.exists(
            row.selectFrom('reminders')
              .select('reminders.id')
              .whereRef('reminders.chat', '=', 'chats.key')
              .where('reminders.claimable_at', 'is not', null),
          ),
        ),
      )
      .limit(at('limit'))
      .$if(name === 'postgres', (query) => query.forUpdate().skipLocked()),
  );

const trimStatement = ({ db }: Engine) =>
  statement((at: Places<Page>) =>
    db
      .deleteFrom('ledger')
      .where('update_key', 'in', (row) =>
        row.selectFrom('ledger')
          .select('update_key')
          .where('handled_at', '<', at('before'))
          .where('lease_until', 'is', null)
          .limit(at('limit')),
      )
      .returning('update_key'),
  );

const forgottenStatement = ({ db }: Engine) =>
  statement((at: Places<Page>) =>
    db
      .deleteFrom('chats')
      .where('key', 'in', (row) =>
        row.selectFrom('chats')
          .select('key')
          .where('touched_at', '<', at('before'))
          .where('state', '=', FORGOTTEN)
          .limit(at('limit')),
      )
      .returning('key'),
  );

const eraseByPages = async (erasePage: () => Promise<number>): Promise<number> => {
  let erased = 0;
  for (;;) {
    const count = await erasePage();
    erased += count;
    if (count < PAGE) return erased;
  }
};

/** Compiles what keeps the store small, and what counts its rows. */
export const retentionOn = (engine: Engine): Retention => {
  const { db } = engine;
  const untouched = untouchedStatement(engine);
  const trim = trimStatement(engine);
  const trimForgotten = forgottenStatement(engine);
  const erase = chatEraser(engine);
  const count = db
    .selectNoFrom((row) => [
      row.selectFrom('chats').select(row.fn.countAll<number>().as('n')).where('state', '!=', FORGOTTEN).$asScalar().$notNull().as('chats'),
      row
        .selectFrom('ledger')
        .select(row.fn.countAll<number>().as('n'))
        .where('lease_until', 'is not', null)
        .$asScalar()
        .$notNull()
        .as('undelivered'),
      row
        .selectFrom('reminders')
        .select(row.fn.countAll<number>().as('n'))
        .where('claimable_at', 'is not', null)
        .$asScalar()
        .$notNull()
        .as('remindersWaiting'),
    ])
    .compile();

  return {
    eraseUntouched: (since) =>
      eraseByPages(() =>
        engine.transact(async (session) => {
          const { rows } = await session.executeQuery(untouched({ before: since, limit: PAGE }));
          for (const { key } of rows) await erase(session, key);
          return rows.length;
        }),
      ),
    trimLedger: async (before) => {
      await eraseByPages(async () => (await engine.run(trimForgotten({ before, limit: PAGE }))).length);
      return eraseByPages(async () => (await engine.run(trim({ before, limit: PAGE }))).length);
    },
    counts: async () => {
      const [counts] = await engine.read(count);
      if (counts === undefined) throw new TypeError('a count gave no row');
      return counts;
    },
  };
};
