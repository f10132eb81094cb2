import { newChat, openStore, reminderPoints, scheduleOf } from '@ntce/bot/engine';
import { TODAY } from './bot-process.mjs';

const AT_ONCE = 20;

/** Puts chats into a store, each with one reminder whose time has come. */
export const putDueReminders = async (storePlace, chatIds) => {
  const point = reminderPoints({}, TODAY).find(({ date }) => date > TODAY);
  const reminders = [{ id: point.id, daysBefore: [0], date: point.date }];
  const state = { ...newChat(), reminders };
  // Set for its very day, and due already: the bots believe that its day is still ahead.
  const schedule = scheduleOf(reminders).map(({ id, dueAt }) => ({ id, dueAt: Math.min(dueAt, Date.now()) }));
  const store = await openStore(storePlace);
  for (let at = 0; at < chatIds.length; at += AT_ONCE) {
    await Promise.all(
      chatIds.slice(at, at + AT_ONCE).map((id) =>
        store.handleOnce(
          { key: `measure:${id}`, chat: `telegram:${id}`, order: null },
          () => ({ state, messages: [], reminders: schedule }),
          Date.now(),
          0,
        ),
      ),
    );
  }
  await store.close();
};
