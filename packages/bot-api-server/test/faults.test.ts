import { expect, test } from 'vitest';
import { message } from 'telegraf/filters';
import { TelegramError } from 'telegraf';
import { VirtualClock, type CallFault } from '../src/index.js';
import { botOf, call, poll, startApi, startWebhook } from './bots.js';

const NOON = Date.UTC(2026, 2, 14, 4);

test.each<[string, CallFault, object]>([
  ['429', { method: 'sendMessage', times: 1, kind: '429', retryAfter: 7 }, { response: { error_code: 429, description: 'Too Many Requests: retry after 7', parameters: { retry_after: 7 } } }],
  ['409', { method: 'sendMessage', times: 1, kind: '409' }, { response: { error_code: 409 } }],
  ['401', { method: '*', times: 1, kind: '401' }, { response: { error_code: 401, description: 'Unauthorized' } }],
  ['5xx', { method: 'sendMessage', times: 1, kind: '5xx', status: 503 }, { response: { error_code: 503 } }],
  ['html', { method: 'sendMessage', times: 1, kind: 'html' }, { response: { error_code: 502, description: 'Bad Gateway' } }],
])('the client sees %s once, then an answer', async (_name, fault, seen) => {
  const api = await startApi();
  const { telegram } = botOf(api);
  api.user(1);
  api.faults.add(fault);
  const error: unknown = await telegram.sendMessage(1, 'hello').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TelegramError);
  expect(error).toMatchObject(seen);
  expect(api.messagesOf(1)).toEqual([]);
  await expect(telegram.sendMessage(1, 'hello')).resolves.toMatchObject({ text: 'hello' });
});

test('a fault may be for one chat only', async () => {
  const api = await startApi();
  const { telegram } = botOf(api);
  api.user(1);
  api.user(2);
  api.faults.add({ method: 'sendMessage', chat: 1, times: 1, kind: '5xx' });
  await expect(telegram.sendMessage(2, 'fine')).resolves.toMatchObject({ text: 'fine' });
  await expect(telegram.sendMessage(1, 'not fine')).rejects.toMatchObject({ response: { error_code: 500 } });
});

test.each([
  [true, 1],
  [false, 0],
])('a dropped connection tells the bot nothing (carried out: %s)', async (applied, kept) => {
  const api = await startApi();
  api.user(1);
  api.faults.add({ method: 'sendMessage', times: 1, kind: 'drop', applied });
  await expect(botOf(api).telegram.sendMessage(1, 'hello')).rejects.toMatchObject({ name: 'FetchError' });
  expect(api.messagesOf(1)).toHaveLength(kept);
});

test('a call that hangs is answered once it is released', async () => {
  const api = await startApi();
  api.user(1);
  const fault = api.faults.add({ method: 'sendMessage', times: 1, kind: 'hang' });
  const sent = botOf(api).telegram.sendMessage(1, 'hello');
  await api.waitFor(() => fault.held() === 1);
  expect(api.messagesOf(1)).toEqual([]);
  fault.release();
  await expect(sent).resolves.toMatchObject({ text: 'hello' });
});

test('a slow call waits by the clock', async () => {
  const clock = new VirtualClock(NOON);
  const api = await startApi({ clock });
  api.user(1);
  api.faults.add({ method: 'sendMessage', times: 1, kind: 'slow', ms: 60_000 });
  const sent = botOf(api).telegram.sendMessage(1, 'hello');
  await api.waitFor(() => api.calls.length === 1);
  clock.advance(59_999);
  expect(api.messagesOf(1)).toEqual([]);
  clock.advance(1);
  await expect(sent).resolves.toMatchObject({ date: NOON / 1000 + 60 });
});

test('a duplicate comes twice, over polling and over the webhook', async () => {
  const api = await startApi();
  api.faults.add({ times: 2, kind: 'duplicate' });
  const { update_id: id } = api.user(1).say('twice');
  const { json } = await call(api, 'getUpdates');
  expect(json).toMatchObject({ result: [{ update_id: id }, { update_id: id }] });
  await call(api, 'getUpdates', { offset: id + 1 });

  const hook = await startWebhook(() => ({ status: 200 }));
  await call(api, 'setWebhook', { url: hook.url });
  api.user(1).say('twice over the webhook');
  await api.waitFor(() => api.counts().pending === 0);
  expect(hook.received).toHaveLength(2);
  expect(hook.received[0]?.text).toBe(hook.received[1]?.text);
});

test('a reordered update comes after the next, which makes the client ask for it again', async () => {
  const api = await startApi();
  const bot = botOf(api);
  const heard: string[] = [];
  bot.on(message('text'), (context) => {
    heard.push(context.message.text);
  });
  api.faults.add({ times: 1, kind: 'reorder' });
  api.user(1).say('first');
  api.user(1).say('second');
  poll(bot);
  await api.waitFor(() => heard.length === 3);
  expect(heard).toEqual(['second', 'first', 'second']);
});

test('a delayed update comes later, by the clock', async () => {
  const clock = new VirtualClock(NOON);
  const api = await startApi({ clock });
  api.faults.add({ times: 1, kind: 'delay', ms: 1000 });
  api.user(1).say('late');
  api.user(1).say('in time');
  expect(await call(api, 'getUpdates')).toMatchObject({ json: { result: [{ message: { text: 'in time' } }] } });
  clock.advance(1000);
  expect(await call(api, 'getUpdates')).toMatchObject({ json: { result: [{}, { message: { text: 'late' } }] } });
});

test('a split body comes in two packets, cut inside a character', async () => {
  const api = await startApi();
  const hook = await startWebhook(() => ({ status: 200 }));
  await call(api, 'setWebhook', { url: hook.url });
  api.faults.add({ times: 1, kind: 'split' });
  api.user(1, { firstName: 'Li' }).say('成绩');
  await api.waitFor(() => api.counts().pending === 0);
  const [one] = hook.received;
  expect(one?.packets).toHaveLength(2);
  expect(one?.packets[0]?.toString('utf8')).toContain('�');
  expect(one?.text).toContain('成绩');
});

test('an oversized body is as long as asked, and still JSON; tried again it is as it was', async () => {
  const api = await startApi();
  const hook = await startWebhook((_received, count) => ({ status: count === 1 ? 413 : 200 }));
  await call(api, 'setWebhook', { url: hook.url });
  api.faults.add({ times: 1, kind: 'oversized', bytes: 2_000_000 });
  api.user(1).say('成绩');
  await api.waitFor(() => api.counts().pending === 0);
  const [first, second] = hook.received;
  expect(Buffer.byteLength(first?.text ?? '')).toBe(2_000_000);
  expect(JSON.parse(first?.text ?? '')).toMatchObject({ message: { text: '成绩' } });
  expect(second?.text.length).toBeLessThan(1000);
});
