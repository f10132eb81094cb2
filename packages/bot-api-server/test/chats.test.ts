import { expect, test } from 'vitest';
import { TELEGRAM_RATE_LIMITS, VirtualClock } from '../src/index.js';
import { botOf, call, startApi } from './bots.js';

const NOON = Date.UTC(2026, 2, 14, 4);

const kindsOf = (json: unknown): readonly string[] =>
  (json as { result: object[] }).result.map((update) => Object.keys(update)[1] ?? '');

test('whoever blocked the bot cannot be written to, until they unblock it', async () => {
  const api = await startApi();
  const { telegram } = botOf(api);
  const candidate = api.user(1);
  candidate.block();
  await expect(telegram.sendMessage(1, 'a')).rejects.toMatchObject({
    response: { error_code: 403, description: 'Forbidden: bot was blocked by the user' },
  });
  candidate.unblock();
  await expect(telegram.sendMessage(1, 'a')).resolves.toMatchObject({ text: 'a' });
  expect(await call(api, 'getUpdates')).toMatchObject({
    json: {
      result: [
        { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
        { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
      ],
    },
  });
  candidate.deactivate();
  await expect(telegram.sendMessage(1, 'a')).rejects.toMatchObject({ response: { description: 'Forbidden: user is deactivated' } });
});

test('members write in a group, with mentions', async () => {
  const api = await startApi();
  const group = api.group(-5, '备考群');
  expect(group.member(1, { firstName: '小李' }).say('@ntce_test_bot 成绩？')).toMatchObject({
    message: {
      chat: { id: -5, type: 'group', title: '备考群' },
      from: { id: 1, first_name: '小李' },
      entities: [{ type: 'mention', offset: 0, length: 14 }],
    },
  });
  await botOf(api).telegram.sendMessage(-5, '答');
  expect((await group.nextMessage()).text).toBe('答');
});

test('a bot that was thrown out or left cannot write', async () => {
  const api = await startApi();
  const { telegram } = botOf(api);
  const group = api.group(-5);
  group.removeBot(1);
  await expect(telegram.sendMessage(-5, 'a')).rejects.toMatchObject({
    response: { error_code: 403, description: 'Forbidden: bot was kicked from the group chat' },
  });
  group.addBot(1);
  await telegram.leaveChat(-5);
  await expect(telegram.sendMessage(-5, 'a')).rejects.toMatchObject({
    response: { description: 'Forbidden: bot is not a member of the group chat' },
  });
  expect(kindsOf((await call(api, 'getUpdates')).json)).toEqual(['my_chat_member', 'my_chat_member']);
});

test('a group that becomes a supergroup says where it went', async () => {
  const api = await startApi();
  const { telegram } = botOf(api);
  const supergroup = api.group(-5).migrate(-1005, 1);
  await expect(telegram.sendMessage(-5, 'a')).rejects.toMatchObject({
    response: {
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -1005 },
    },
  });
  await telegram.sendMessage(-1005, '还在');
  expect((await supergroup.nextMessage()).text).toBe('还在');
  expect(api.group(-1005)).toBe(supergroup);
  expect(await call(api, 'getUpdates')).toMatchObject({
    json: { result: [{ message: { migrate_to_chat_id: -1005 } }, { message: { message_id: 1, migrate_from_chat_id: -5 } }] },
  });
});

test('getChat knows the chats that wrote, and no others', async () => {
  const api = await startApi();
  api.user(1, { firstName: '小李' });
  expect(await call(api, 'getChat', { chat_id: 1 })).toMatchObject({ json: { result: { id: 1, type: 'private', first_name: '小李' } } });
  expect(await call(api, 'getChat', { chat_id: 2 })).toMatchObject({ status: 400 });
});

test('the press of a button can be answered for 15 seconds', async () => {
  const clock = new VirtualClock(NOON);
  const api = await startApi({ clock });
  const { telegram } = botOf(api);
  const candidate = api.user(1);
  await telegram.sendMessage(1, 'a', { reply_markup: { inline_keyboard: [[{ text: 'b', callback_data: 'b' }]] } });
  const pressed = candidate.press('b');
  const id = 'callback_query' in pressed ? pressed.callback_query.id : '';
  clock.advance(15_000);
  await expect(telegram.answerCbQuery(id)).resolves.toBe(true);
  clock.advance(1);
  await expect(telegram.answerCbQuery(id)).rejects.toMatchObject({ response: { error_code: 400 } });
});

test('an update waits a day', async () => {
  const clock = new VirtualClock(NOON);
  const api = await startApi({ clock });
  api.user(1).say('a');
  clock.advance(24 * 60 * 60 * 1000 - 1);
  expect(api.counts().pending).toBe(1);
  clock.advance(1);
  expect(api.counts().pending).toBe(0);
});

test('limits hold when asked for: a second per chat', async () => {
  const clock = new VirtualClock(NOON);
  const api = await startApi({ clock, rateLimits: TELEGRAM_RATE_LIMITS });
  api.user(1);
  const send = () => call(api, 'sendMessage', { chat_id: 1, text: 'a' });
  expect(await send()).toMatchObject({ status: 200 });
  expect(await send()).toEqual({
    status: 429,
    json: { ok: false, error_code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 1 } },
  });
  clock.advance(1000);
  expect(await send()).toMatchObject({ status: 200 });
});

test('limits hold when asked for: thirty a second over all chats, twenty a minute in a group', async () => {
  const clock = new VirtualClock(NOON);
  const api = await startApi({ clock, rateLimits: TELEGRAM_RATE_LIMITS });
  const statuses: number[] = [];
  for (let id = 1; id <= 31; id += 1) {
    api.user(id);
    statuses.push((await call(api, 'sendMessage', { chat_id: id, text: 'a' })).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 30 }, () => 200), 429]);

  api.group(-5);
  for (let count = 0; count < 20; count += 1) {
    clock.advance(1000);
    expect((await call(api, 'sendMessage', { chat_id: -5, text: 'a' })).status).toBe(200);
  }
  clock.advance(1000);
  expect(await call(api, 'sendMessage', { chat_id: -5, text: 'a' })).toMatchObject({ json: { parameters: { retry_after: 40 } } });
});
