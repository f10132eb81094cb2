import { chatsOn } from './chats.js';
import { deliveriesOn } from './deliveries.js';
import type { Engine } from './engines/engine.js';
import { onceHandler } from './handle-once.js';
import type { OnFault } from './read-each.js';
import { remindersOn } from './reminders.js';
import { retentionOn } from './retention.js';
import { statement } from './statement.js';
import type { Store } from './store.js';

/** The store over a migrated database: one set of queries, whichever engine runs them. */
export const sqlStore = (engine: Engine, onFault: OnFault): Store => {
  const touch = statement(() => engine.db.updateTable('migrations').set((row) => ({ applied_at: row.ref('applied_at') })));
  return {
    handleOnce: onceHandler(engine),
    ...deliveriesOn(engine, onFault),
    ...chatsOn(engine),
    ...remindersOn(engine, onFault),
    ...retentionOn(engine),
    check: async () => {
      engine.checkPlace();
      await engine.run(touch({}));
    },
    close: engine.close,
  };
};
