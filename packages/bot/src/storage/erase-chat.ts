import type { Engine, Session } from './engines/engine.js';
import { statement, type Places } from './statement.js';
import type { ChatKey } from './store.js';

type OfChat = Readonly<{ chat: string }>;

/** Erases a chat with its reminders and its ledger. */
export type EraseChat = (session: Session, chat: ChatKey) => Promise<void>;

/** Compiles how a chat is erased; the caller holds its lock. */
export const chatEraser = ({ db }: Engine): EraseChat => {
  const eraseRow = statement((at: Places<OfChat>) => db.deleteFrom('chats').where('key', '=', at('chat')));
  const eraseReminders = statement((at: Places<OfChat>) => db.deleteFrom('reminders').where('chat', '=', at('chat')));
  const eraseLedger = statement((at: Places<OfChat>) => db.deleteFrom('ledger').where('chat', '=', at('chat')));
  return async (session, chat) => {
    await session.executeQuery(eraseRow({ chat }));
    await session.executeQuery(eraseReminders({ chat }));
    await session.executeQuery(eraseLedger({ chat }));
  };
};
