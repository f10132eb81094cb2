import type { BotApi, SentMessage } from '@ntce/bot-api-server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { remember } from '../../src/conversation/known-facts.js';
import { newChat, type ChatState } from '../../src/conversation/state.js';
import type { Reminder } from '../../src/reminders/reminder.js';
import { scheduleOf } from '../../src/reminders/schedule.js';
import { openStore } from '../../src/storage/open-store.js';
import { openPlace, startBot, type ServedBot } from './served-bot.js';

let place: Awaited<ReturnType<typeof openPlace>>;
let api: BotApi;
let bot: ServedBot | undefined;

beforeEach(async () => {
  place = await openPlace();
  ({ api } = place);
});

afterEach(async () => {
  await bot?.stop();
  await place.close();
});

const startOn = async (today: '2017-12-09' | '2017-12-12' | '2017-12-13' | '2018-02-01', time = '09:00'): Promise<void> => {
  await bot?.stop();
  bot = await startBot(api, place.dataDir, { today, now: () => Date.parse(`${today}T${time}:00+08:00`) });
};

const labels = ({ markup }: SentMessage): readonly string[] =>
  markup !== null && 'inline_keyboard' in markup ? markup.inline_keyboard.flat().map(({ text }) => text) : [];

const ask = async (text: string): Promise<SentMessage> => {
  const candidate = api.user(1, { language: 'zh-hans' });
  candidate.say(text);
  return candidate.nextMessage();
};

const press = async (label: string): Promise<SentMessage> => {
  const candidate = api.user(1);
  candidate.press(label);
  return candidate.nextMessage();
};

const remindersSent = (): readonly SentMessage[] => api.messagesOf(1).filter(({ text }) => text.startsWith('提醒：'));

const setRegistrationReminder = async (): Promise<void> => {
  const offered = labels(await ask('面试报名什么时候'));
  const label = offered.find((text) => text.startsWith('提醒我'));
  expect(label).toContain('2017年12月12日');
  expect((await press(label ?? '')).text).toContain('北京时间上午 9 点');
};

it('reminds at nine in Beijing on the day, once, whatever restarts', async () => {
  await startOn('2017-12-09', '12:00');
  await setRegistrationReminder();
  await startOn('2017-12-12', '08:59');
  await ask('你好');
  expect(remindersSent()).toEqual([]);
  await startOn('2017-12-12');
  await vi.waitFor(() => {
    expect(remindersSent()).toHaveLength(1);
  });
  expect(remindersSent()[0]?.text).toContain('今天');
  await startOn('2017-12-12', '10:00');
  await ask('你好');
  expect(remindersSent()).toHaveLength(1);
});

it('sends none of a day that has passed meanwhile', async () => {
  await startOn('2017-12-09', '12:00');
  await setRegistrationReminder();
  await startOn('2018-02-01');
  await ask('你好');
  expect(remindersSent()).toEqual([]);
});

it('lists reminders and cancels them', async () => {
  await startOn('2017-12-09', '12:00');
  await setRegistrationReminder();
  const listed = await ask('/remind');
  expect(listed.text).toContain('您的提醒');
  const cancel = labels(listed).find((text) => text.startsWith('取消'));
  expect((await press(cancel ?? '')).text).toContain('已取消');
  await startOn('2017-12-12');
  await ask('你好');
  expect(remindersSent()).toEqual([]);
});

it('forgets reminders with all else', async () => {
  await startOn('2017-12-09', '12:00');
  await setRegistrationReminder();
  await ask('/forget');
  await startOn('2017-12-12');
  await ask('你好');
  expect(remindersSent()).toEqual([]);
});

it('sends no reminder to who blocked the bot meanwhile', async () => {
  await startOn('2017-12-09', '12:00');
  await setRegistrationReminder();
  const candidate = api.user(1);
  candidate.block();
  await api.waitFor(() => api.counts().pending === 0);
  candidate.unblock();
  await startOn('2017-12-12');
  await ask('你好');
  expect(remindersSent()).toEqual([]);
});

it('tells a candidate whose date a release has changed, once, and moves the reminder', async () => {
  const store = await openStore({ dataDir: place.dataDir });
  const stale: Reminder = { id: 'interview-registration.2017H2.first-day', daysBefore: [0], date: '2017-12-20' };
  const state: ChatState = { ...newChat(), facts: remember({}, { sitting: '2017H2' }, 'said'), reminders: [stale] };
  await store.handleOnce(
    { key: 'telegram:1', chat: 'telegram:1', order: 1 },
    () => ({ state, messages: [], reminders: scheduleOf(state.reminders) }),
    Date.parse('2017-12-08T12:00:00+08:00'),
    0,
  );
  await store.close();
  api.user(1, { language: 'zh-hans' });
  const moved = (): readonly SentMessage[] => api.messagesOf(1).filter(({ text }) => text.includes('2017年12月20日 → 2017年12月12日'));
  await startOn('2017-12-09', '12:00');
  await vi.waitFor(
    () => {
      expect(moved()).toHaveLength(1);
    },
    { timeout: 9000 },
  );
  await startOn('2017-12-09', '13:00');
  await ask('你好');
  expect(moved()).toHaveLength(1);
}, 20_000);
