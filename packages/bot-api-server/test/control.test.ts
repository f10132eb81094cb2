import { createServer } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { message } from 'telegraf/filters';
import type { BotApi, LoadReport } from '../src/index.js';
import { serveCommand } from '../src/serve-command.js';
import { botOf, listen, startApi, startWebhook, TOKEN } from './bots.js';

const ask = async (api: BotApi, name: string, body?: object): Promise<{ status: number; result: unknown }> => {
  const response = await fetch(`${api.url}/control/${name}`, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  const { result, description } = (await response.json()) as { result?: unknown; description?: unknown };
  return { status: response.status, result: result ?? description };
};

const load = { chats: 10, perChat: 5, ratePerSecond: null, texts: ['成绩 {n}', '审核 {n}'], startChat: 1000, settleMs: 200 };

const echoing = async (api: BotApi, copies: (text: string) => number): Promise<void> => {
  const bot = botOf(api);
  bot.on(message('text'), async (context) => {
    for (let copy = 0; copy < copies(context.message.text); copy += 1) await context.reply(context.message.text);
  });
  const callback = bot.webhookCallback('/hook');
  const url = await listen(createServer((request, response) => void callback(request, response)));
  await bot.telegram.setWebhook(`${url}/hook`);
};

test('a load is sent, answered and counted, and nothing of it is kept', async () => {
  const api = await startApi();
  await echoing(api, () => 1);
  const { status, result } = await ask(api, 'load', load);
  expect(status).toBe(200);
  expect(result).toMatchObject({ sent: 50, answered: 50, missing: 0, doubled: 0, outOfOrder: 0, retried: 0, maxLag: null });
  const { p50, p99, max } = result as LoadReport;
  expect([p50, p99, max].every((value) => value !== null && value > 0)).toBe(true);
  expect(api.counts()).toMatchObject({ chats: 0, byMethod: { sendMessage: 50 } });
  expect(api.calls.some(({ method }) => method === 'sendMessage')).toBe(false);
});

test('a load counts what is missing and what is doubled', async () => {
  const api = await startApi();
  await echoing(api, (text) => ({ '成绩 0': 0, '成绩 2': 2 })[text] ?? 1);
  const { result } = await ask(api, 'load', { ...load, texts: ['成绩 {n}'] });
  expect(result).toMatchObject({ sent: 50, answered: 40, missing: 10, doubled: 10 });
});

test('a load may have several answers to an update', async () => {
  const api = await startApi();
  await echoing(api, () => 2);
  const { result } = await ask(api, 'load', { ...load, answersEach: 2 });
  expect(result).toMatchObject({ sent: 50, answered: 50, missing: 0, doubled: 0 });
});

test('a load counts answers that come in another order', async () => {
  const api = await startApi();
  const { telegram } = botOf(api);
  const texts: string[] = [];
  const hook = await startWebhook(({ text }) => {
    texts.unshift((JSON.parse(text) as { message: { text: string } }).message.text);
    if (texts.length === 5) {
      void (async () => {
        for (const one of texts) await telegram.sendMessage(1000, one);
      })();
    }
    return { status: 200 };
  });
  await telegram.setWebhook(hook.url);
  const { result } = await ask(api, 'load', { ...load, chats: 1 });
  expect(result).toMatchObject({ sent: 5, answered: 5, missing: 0, outOfOrder: 4 });
});

test('a load with a rate says how far it fell behind, and sends again what is refused', async () => {
  const api = await startApi();
  const hook = await startWebhook((_received, count) => ({ status: count === 1 ? 503 : 200 }));
  await botOf(api).telegram.setWebhook(hook.url);
  const { result } = await ask(api, 'load', { ...load, chats: 4, perChat: 1, ratePerSecond: 50 });
  expect(result).toMatchObject({ sent: 4, answered: 0, missing: 4, retried: 1, p50: null });
  expect((result as LoadReport).maxLag).not.toBeNull();
});

test('a load needs a webhook, and says what is wrong with it', async () => {
  const api = await startApi();
  expect(await ask(api, 'load', load)).toEqual({ status: 409, result: 'a load goes over the webhook, and none is set' });
  expect(await ask(api, 'load', { ...load, texts: [] })).toEqual({ status: 400, result: 'texts: expected at least one text' });
});

test('another process speaks, pushes, sets faults and reads', async () => {
  const api = await startApi();
  const { telegram } = botOf(api);
  await ask(api, 'say', { chat: 1, text: '/start', language: 'en' });
  await telegram.sendMessage(1, '选', { reply_markup: { inline_keyboard: [[{ text: '笔试', callback_data: 'w' }]] } });
  await ask(api, 'press', { chat: 1, button: '笔试' });
  await ask(api, 'updates', { updates: [{ update_id: 77, poll: {} }] });
  expect(await ask(api, 'counts')).toMatchObject({ result: { updates: 3, pending: 3, chats: 1, byMethod: { sendMessage: 1 } } });
  expect(await ask(api, 'messages?chat=1')).toMatchObject({ result: [{ text: '选' }] });
  await ask(api, 'faults', { method: 'sendMessage', times: 1, kind: '429', retryAfter: 3 });
  await expect(telegram.sendMessage(1, 'a')).rejects.toMatchObject({ response: { error_code: 429 } });
  expect(await ask(api, 'faults', { kind: 'gremlins' })).toMatchObject({ status: 400 });
  expect(await ask(api, 'nothing')).toMatchObject({ status: 404 });
});

test('the command says where it serves, and what is called unless quiet', async () => {
  const run = async (args: readonly string[]): Promise<readonly [string, string]> => {
    const out = new PassThrough();
    const err = new PassThrough();
    const api = await serveCommand(['--token', TOKEN, ...args], out, err);
    const { url } = JSON.parse(String(out.read())) as { url: string };
    await fetch(`${url}/bot${TOKEN}/getMe`);
    await api.close();
    return [url, String(err.read() ?? '')];
  };
  expect(await run([])).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/), '{"method":"getMe","status":200}\n']);
  expect((await run(['--quiet']))[1]).toBe('');
  await expect(serveCommand(['--port', '1'], new PassThrough(), new PassThrough())).rejects.toThrow('--token: missing');
});
