import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { message } from 'telegraf/filters';
import { VirtualClock } from '../src/index.js';
import { botOf, call, listen, startApi, startWebhook } from './bots.js';

const NOON = Date.UTC(2026, 2, 14, 4);

test('a bot with a webhook answers what candidates say', async () => {
  const api = await startApi();
  const bot = botOf(api);
  bot.on(message('text'), (context) => context.reply(`echo ${context.message.text}`));
  const callback = bot.webhookCallback('/hook', { secretToken: 'geheim' });
  const url = await listen(createServer((request, response) => void callback(request, response)));
  await bot.telegram.setWebhook(`${url}/hook`, { secret_token: 'geheim', max_connections: 10 });
  for (let id = 1; id <= 20; id += 1) api.user(id).say(`问题 ${id}`);
  for (let id = 1; id <= 20; id += 1) expect((await api.user(id).nextMessage()).text).toBe(`echo 问题 ${id}`);
  await api.waitFor(() => api.counts().pending === 0);
});

test('the secret comes with each update', async () => {
  const api = await startApi();
  const hook = await startWebhook(() => ({ status: 200 }));
  await call(api, 'setWebhook', { url: hook.url, secret_token: 'geheim' });
  api.user(1).say('hello');
  await api.waitFor(() => api.counts().pending === 0);
  expect(hook.received).toMatchObject([{ secret: 'geheim' }]);
});

test('updates that waited are sent when a webhook is set, and dropped when asked', async () => {
  const api = await startApi();
  const hook = await startWebhook(() => ({ status: 200 }));
  api.user(1).say('dropped');
  await call(api, 'setWebhook', { url: hook.url, drop_pending_updates: true });
  await call(api, 'deleteWebhook');
  api.user(1).say('waited');
  await call(api, 'setWebhook', { url: hook.url });
  await api.waitFor(() => api.counts().pending === 0);
  expect(hook.received.map(({ text }) => text)).toEqual([expect.stringContaining('waited')]);
});

test('what the webhook does not take comes again: at once, then after 2 and 4 seconds by the clock', async () => {
  const clock = new VirtualClock(NOON);
  const api = await startApi({ clock });
  const hook = await startWebhook((_received, count) => ({ status: count < 4 ? 503 : 200 }));
  await call(api, 'setWebhook', { url: hook.url });
  api.user(1).say('again');
  await api.waitFor(() => hook.received.length === 2);
  expect(await call(api, 'getWebhookInfo')).toMatchObject({
    json: {
      result: {
        url: hook.url,
        pending_update_count: 1,
        last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
        max_connections: 40,
      },
    },
  });
  clock.advance(1999);
  expect(hook.received).toHaveLength(2);
  clock.advance(1);
  await api.waitFor(() => hook.received.length === 3);
  clock.advance(3999);
  expect(hook.received).toHaveLength(3);
  clock.advance(1);
  await api.waitFor(() => api.counts().pending === 0);
  expect(hook.received).toHaveLength(4);
});

test('updates of one chat go one after the other, those of several at a time', async () => {
  const api = await startApi();
  const batches: number[][] = [];
  const held: { readonly chat: number; readonly answer: () => void }[] = [];
  const answerAll = (): void => {
    const batch = held.splice(0);
    batches.push(batch.map(({ chat }) => chat));
    for (const { answer } of batch) answer();
  };
  const url = await listen(
    createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const { message } = JSON.parse(text) as { message: { chat: { id: number } } };
        held.push({ chat: message.chat.id, answer: () => response.end() });
        if (held.length === 4) void call(api, 'getMe').then(answerAll);
      });
    }),
  );
  for (let id = 1; id <= 6; id += 1) {
    api.user(id).say('first');
    api.user(id).say('second');
  }
  await call(api, 'setWebhook', { url, max_connections: 4 });
  await api.waitFor(() => api.counts().pending === 0);
  expect(batches.map(({ length }) => length)).toEqual([4, 4, 4]);
  expect(batches.map((batch) => new Set(batch).size)).toEqual([4, 4, 4]);
});

test('the bot may answer in the reply to the webhook', async () => {
  const api = await startApi();
  const hook = await startWebhook(() => ({ status: 200, body: { method: 'sendMessage', chat_id: 1, text: 'in the reply' } }));
  await call(api, 'setWebhook', { url: hook.url });
  api.user(1).say('hello');
  expect((await api.user(1).nextMessage()).text).toBe('in the reply');
});

test('setWebhook refuses what Telegram refuses', async () => {
  const api = await startApi();
  const refused = async (body: object): Promise<unknown> => (await call(api, 'setWebhook', body)).json;
  expect(await refused({ url: 'http://example.org/hook' })).toMatchObject({
    description: 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
  });
  expect(await refused({ url: 'https://example.org/hook', secret_token: 'a b' })).toMatchObject({
    description: 'Bad Request: secret token contains unallowed characters',
  });
  expect(await refused({ url: 'https://example.org/hook', secret_token: 'a'.repeat(257) })).toMatchObject({
    description: 'Bad Request: secret token is too long',
  });
  expect(await call(api, 'deleteWebhook')).toMatchObject({ json: { description: 'Webhook is already deleted' } });
});
