import { expect, test } from 'vitest';
import { message } from 'telegraf/filters';
import { Markup } from 'telegraf';
import { botOf, call, poll, startApi } from './bots.js';

test('a bot that polls answers what a candidate says', async () => {
  const api = await startApi();
  const bot = botOf(api);
  bot.on(message('text'), (context) => context.reply(`你说：${context.message.text}`));
  poll(bot);
  const candidate = api.user(100, { firstName: '小李', language: 'zh-hans' });
  candidate.say('成绩什么时候出？');
  const answer = await candidate.nextMessage();
  expect(answer.text).toBe('你说：成绩什么时候出？');
  candidate.say('第二句');
  expect((await candidate.nextMessage()).text).toBe('你说：第二句');
  expect(api.messagesOf(100).map(({ text }) => text)).toEqual(['你说：成绩什么时候出？', '你说：第二句']);
});

test('numbers of updates and messages grow, across private chats', async () => {
  const api = await startApi();
  const first = api.user(1).say('/start@ntce_test_bot now');
  const second = api.user(2).say('hello @ntce_test_bot!');
  expect(second.update_id).toBe(first.update_id + 1);
  expect(first).toMatchObject({
    message: {
      message_id: 1,
      chat: { id: 1, type: 'private' },
      from: { id: 1, is_bot: false },
      entities: [{ type: 'bot_command', offset: 0, length: 20 }],
    },
  });
  expect(second).toMatchObject({
    message: { message_id: 2, entities: [{ type: 'mention', offset: 6, length: 14 }] },
  });
});

test('a button is pressed by its label or its data, and the answer is kept', async () => {
  const api = await startApi();
  const bot = botOf(api);
  bot.start((context) => context.reply('选一个', Markup.inlineKeyboard([Markup.button.callback('笔试', 'topic:written')])));
  bot.action('topic:written', async (context) => {
    await context.answerCbQuery('好');
    await context.editMessageText('笔试');
  });
  poll(bot);
  const candidate = api.user(7);
  candidate.say('/start');
  await candidate.nextMessage();
  const pressed = candidate.press('笔试');
  await api.waitFor(() => candidate.messages()[0]?.text === '笔试');
  expect(candidate.messages()[0]).toMatchObject({ markup: null, earlier: [{ text: '选一个' }] });
  expect('callback_query' in pressed && api.callbackAnswer(pressed.callback_query.id)).toEqual({ text: '好', showAlert: false });
  expect(() => candidate.press('面试')).toThrow('chat 7 has no button "面试"; it has: none');
});

test('an edit by the candidate is an edited_message', async () => {
  const api = await startApi();
  const said = api.user(7).say('2024年合格');
  const id = 'message' in said ? said.message.message_id : 0;
  api.user(7).edit(id, '2025年合格');
  const { json } = await call(api, 'getUpdates');
  expect(json).toMatchObject({ result: [{ message: {} }, { edited_message: { message_id: id, text: '2025年合格' } }] });
});

test('an offset confirms what comes before it, a negative one keeps the last', async () => {
  const api = await startApi();
  for (const text of ['a', 'b', 'c', 'd']) api.user(1).say(text);
  const texts = async (body: object): Promise<unknown> => {
    const { json } = await call(api, 'getUpdates', body);
    return (json as { result: { message: { text: string } }[] }).result.map(({ message: { text } }) => text);
  };
  expect(await texts({ limit: 2 })).toEqual(['a', 'b']);
  expect(await texts({ offset: 2 })).toEqual(['b', 'c', 'd']);
  expect(await texts({ offset: 1 })).toEqual(['b', 'c', 'd']);
  expect(await texts({ offset: -1 })).toEqual(['d']);
  expect(api.counts().pending).toBe(1);
});

test('a long poll ends with the first update', async () => {
  const api = await startApi();
  const polled = call(api, 'getUpdates', { timeout: 30 });
  await api.waitFor(() => api.calls.length === 1);
  api.user(1).say('now');
  expect(await polled).toMatchObject({ status: 200, json: { result: [{ message: { text: 'now' } }] } });
});

test('a second long poll ends the first, in the words of Telegram', async () => {
  const api = await startApi();
  const first = call(api, 'getUpdates', { timeout: 30 });
  await api.waitFor(() => api.calls.length === 1);
  const second = call(api, 'getUpdates', { timeout: 30 });
  expect(await first).toEqual({
    status: 409,
    json: {
      ok: false,
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    },
  });
  api.user(1).say('for the second');
  expect(await second).toMatchObject({ status: 200, json: { result: [{ message: { text: 'for the second' } }] } });
});

test('the client of a poll that was ended rejects with 409', async () => {
  const api = await startApi();
  const bot = botOf(api);
  const launched = bot.launch().catch((error: unknown) => error);
  await api.waitFor(() => api.calls.some(({ method }) => method === 'getUpdates'));
  const mine = new AbortController();
  const other = fetch(`${api.url}/bot${api.token}/getUpdates?timeout=30`, { signal: mine.signal }).catch(() => null);
  expect(await launched).toMatchObject({ response: { error_code: 409 } });
  mine.abort();
  await other;
});

test('getUpdates is refused while a webhook is set, and setting one ends the poll', async () => {
  const api = await startApi();
  const polled = call(api, 'getUpdates', { timeout: 30 });
  await api.waitFor(() => api.calls.length === 1);
  await call(api, 'setWebhook', { url: 'http://127.0.0.1:9/hook' });
  expect(await polled).toMatchObject({ json: { description: 'Conflict: terminated by setWebhook request' } });
  expect(await call(api, 'getUpdates')).toMatchObject({
    status: 409,
    json: {
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    },
  });
});

test('allowed_updates holds from then on, until it is set anew', async () => {
  const api = await startApi();
  await call(api, 'getUpdates', { allowed_updates: ['callback_query'] });
  api.user(1).say('not asked for');
  expect(await call(api, 'getUpdates')).toMatchObject({ json: { result: [] } });
  await call(api, 'getUpdates', { allowed_updates: [] });
  api.user(1).say('asked for');
  expect(await call(api, 'getUpdates')).toMatchObject({ json: { result: [{ message: { text: 'asked for' } }] } });
});

test('a poll whose client hangs up loses no update', async () => {
  const api = await startApi();
  const mine = new AbortController();
  const polled = fetch(`${api.url}/bot${api.token}/getUpdates?timeout=30`, { signal: mine.signal }).catch((error: unknown) => error);
  await api.waitFor(() => api.calls.length === 1);
  mine.abort();
  expect(await polled).toMatchObject({ name: 'AbortError' });
  api.user(1).say('still there');
  expect(await call(api, 'getUpdates', { timeout: 30 })).toMatchObject({ json: { result: [{ message: { text: 'still there' } }] } });
});

test('updates pushed as they are reach the bot as they are', async () => {
  const api = await startApi();
  api.push({ update_id: 90_210, message: { text: 'no chat, no date' } });
  api.push({ message: { message_id: 5, chat: { id: 55, type: 'private', first_name: 'Raw' }, text: 'no number' } });
  expect(await call(api, 'getUpdates')).toMatchObject({
    json: { result: [{ update_id: 90_210 }, { message: { text: 'no number' } }] },
  });
  expect(await call(api, 'sendMessage', { chat_id: 55, text: 'known now' })).toMatchObject({ status: 200 });
});
