import { sql } from 'kysely';
import type { Engine } from './engines/engine.js';
import { readEach, type OnFault } from './read-each.js';
import { deliveryOf } from './rows/delivery-row.js';
import { statement, type Places } from './statement.js';
import type { Store } from './store.js';

type OfUpdate = Readonly<{ update: string }>;
type Deliveries = Pick<Store, 'markSent' | 'abandon' | 'claimUndelivered' | 'isNext' | 'renew' | 'release'>;

const AT_ONCE = 0;

const claimStatement = ({ db, name }: Engine) =>
  statement((at: Places<Readonly<{ now: number; until: number; limit: number }>>) =>
    db
      .with('due', (due) =>
        due
          .selectFrom('ledger')
          .select('update_key')
          .where('lease_until', '<=', at('now'))
          .orderBy('handled_at')
          .orderBy('revision')
          .limit(at('limit'))
          .$if(name === 'postgres', (query) => query.forUpdate().skipLocked()),
      )
      .updateTable('ledger')
      .set({ lease_until: at('until') })
      .where('update_key', 'in', (query) => query.selectFrom('due').select('due.update_key'))
      .returning(['update_key', 'chat', 'messages', 'sent', 'handled_at', 'revision']),
  );

/** Compiles what the store does with deliveries. */
export const deliveriesOn = (engine: Engine, onFault: OnFault): Deliveries => {
  const { db } = engine;
  const mark = statement((at: Places<OfUpdate & { readonly sent: number }>) =>
    db
      .updateTable('ledger')
      .set({
        sent: at('sent'),
        lease_until: sql<number | null>`case when ${at('sent')} >= total then null else lease_until end`,
      })
      .where('update_key', '=', at('update'))
      .where('sent', '<', at('sent')),
  );
  const abandon = statement((at: Places<OfUpdate>) =>
    db.updateTable('ledger').set({ lease_until: null }).where('update_key', '=', at('update')),
  );
  const release = statement((at: Places<OfUpdate>) =>
    db
      .updateTable('ledger')
      .set({ lease_until: AT_ONCE })
      .where('update_key', '=', at('update'))
      .where('lease_until', 'is not', null),
  );
  const renew = statement((at: Places<OfUpdate & { readonly until: number }>) =>
    db
      .updateTable('ledger')
      .set({ lease_until: at('until') })
      .where('update_key', '=', at('update'))
      .where('lease_until', '>', AT_ONCE),
  );
  const earlier = statement((at: Places<OfUpdate>) =>
    db
      .selectFrom('ledger as own')
      .innerJoin('ledger as before', 'before.chat', 'own.chat')
      .select('before.update_key')
      .where('own.update_key', '=', at('update'))
      .where('before.lease_until', 'is not', null)
      .whereRef('before.revision', '<', 'own.revision')
      .limit(1),
  );
  const claim = claimStatement(engine);

  return {
    markSent: async (update, sent) => {
      await engine.runAlong(mark({ update, sent }));
    },
    abandon: async (update) => {
      await engine.run(abandon({ update }));
    },
    claimUndelivered: async (now, leaseMs, limit) => {
      const rows = await engine.run(claim({ now, until: now + leaseMs, limit }));
      const oldestFirst = [...rows].sort((a, b) => a.handled_at - b.handled_at || a.revision - b.revision);
      return readEach(oldestFirst, deliveryOf, onFault);
    },
    // One process alone has its own order, and needs not ask.
    isNext: async (update) => engine.name === 'libsql' || (await engine.read(earlier({ update }))).length === 0,
    renew: async (updates, until) => {
      await engine.transact(async (session) => {
        for (const update of [...updates].sort()) await session.executeQuery(renew({ update, until }));
      });
    },
    release: async (updates) => {
      await engine.transact(async (session) => {
        for (const update of updates) await session.executeQuery(release({ update }));
      });
    },
  };
};
