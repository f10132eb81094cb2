import type { Engine, Session } from './engines/engine.js';
import { statement, type Places } from './statement.js';
import type { ChatKey } from './store.js';

type OfChat = Readonly<{ chat: string }>;

const NO_MESSAGES = '[]';

/** Forgets what a chat was told, and its reminders. */
export type ForgetChat = (session: Session, chat: ChatKey) => Promise<void>;

/**
 * Compiles how what hangs on a chat is forgotten; the caller holds its lock. The entries of the ledger
 * stay, without their messages: an update that is delivered again was still handled.
 */
export const chatForgetter = ({ db }: Engine): ForgetChat => {
  const eraseReminders = statement((at: Places<OfChat>) => db.deleteFrom('reminders').where('chat', '=', at('chat')));
  const emptyLedger = statement((at: Places<OfChat>) =>
    db
      .updateTable('ledger')
      .set({ messages: NO_MESSAGES, total: 0, sent: 0, lease_until: null })
      .where('chat', '=', at('chat')),
  );
  return async (session, chat) => {
    await session.executeQuery(eraseReminders({ chat }));
    await session.executeQuery(emptyLedger({ chat }));
  };
};
