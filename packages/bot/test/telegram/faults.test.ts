import { request } from 'node:http';
import type { BotApi } from '@ntce/bot-api-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/storage/open-store.js';
import { openPlace, startBot, WAYS, type BotOptions, type ServedBot } from './served-bot.js';

let place: Awaited<ReturnType<typeof openPlace>>;
let api: BotApi;
let bots: ServedBot[];

beforeEach(async () => {
  place = await openPlace();
  ({ api } = place);
  bots = [];
});

afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  await place.close();
});

const start = async (options: BotOptions = {}): Promise<ServedBot> => {
  const bot = await startBot(api, place.dataDir, options);
  bots.push(bot);
  return bot;
};

const QUESTION = '多少分及格';
const zh = (id: number) => api.user(id, { language: 'zh-hans' });
const textsTo = (id: number): readonly string[] => api.messagesOf(id).map(({ text }) => text);

describe('Telegram in trouble', () => {
  it.each([
    ['asks to wait', { kind: '429', retryAfter: 1 }],
    ['fails', { kind: '5xx' }],
    ['shows a page of HTML', { kind: 'html' }],
    ['drops the connection', { kind: 'drop' }],
  ] as const)('%s on a send: the answer comes all the same, once', async (_what, fault) => {
    await start();
    const candidate = zh(1);
    const added = api.faults.add({ method: 'sendMessage', times: 1, ...fault });
    candidate.say(QUESTION);
    expect((await candidate.nextMessage()).text).toContain('70');
    expect(added.remaining()).toBe(0);
    candidate.say('谢谢');
    await candidate.nextMessage();
    expect(textsTo(1).filter((text) => text.includes('70'))).toHaveLength(1);
  });

  it.each([
    ['another process polls', { kind: '409' }],
    ['fails', { kind: '5xx' }],
    ['drops the connection', { kind: 'drop' }],
  ] as const)('%s on polling: the bot goes on', async (_what, fault) => {
    await start();
    api.faults.add({ method: 'getUpdates', times: 2, ...fault });
    const candidate = zh(2);
    candidate.say(QUESTION);
    candidate.say(QUESTION);
    expect((await candidate.nextMessage()).text).toContain('70');
    expect((await candidate.nextMessage()).text).toContain('70');
  });

  it('a send that hangs in one chat does not hold the others', async () => {
    await start();
    const held = api.faults.add({ method: 'sendMessage', chat: 3, times: 1, kind: 'hang' });
    zh(3).say(QUESTION);
    await api.waitFor(() => held.held() === 1);
    const other = zh(4);
    other.say(QUESTION);
    expect((await other.nextMessage()).text).toContain('70');
    held.release();
    expect((await zh(3).nextMessage()).text).toContain('70');
  });

  it('a token that was revoked ends the bot, and says so', async () => {
    const bot = await start();
    bots = [];
    api.faults.add({ method: 'getUpdates', times: 1, kind: '401' });
    zh(5).say(QUESTION);
    await expect(bot.ended).rejects.toThrow(/BOT_TOKEN.*revoked/);
    expect(bot.log.join('')).not.toContain('AAtest');
  });

  it('a wrong token ends the bot at the start', async () => {
    api.faults.add({ method: 'getMe', times: 1, kind: '401' });
    await expect(startBot(api, place.dataDir)).rejects.toThrow(/BOT_TOKEN/);
  });

  it('a candidate who blocked the bot is not written to again', async () => {
    await start();
    const candidate = zh(6);
    candidate.say(QUESTION);
    await candidate.nextMessage();
    candidate.say(QUESTION);
    candidate.block();
    const other = zh(7);
    other.say(QUESTION);
    expect((await other.nextMessage()).text).toContain('70');
  });
});

describe.each(WAYS)('updates on their way by %s', (way) => {
  it.each(['duplicate', 'reorder'] as const)('%s: each is answered once', async (kind) => {
    await start({ way });
    const candidate = zh(10);
    candidate.say('你好');
    await candidate.nextMessage();
    api.faults.add({ chat: 10, times: 1, kind });
    candidate.say('我在湖北');
    candidate.say(QUESTION);
    await vi.waitFor(() => {
      expect(textsTo(10).length).toBeGreaterThanOrEqual(3);
      expect(api.counts().pending).toBe(0);
    }, { timeout: 5000 });
    expect(textsTo(10).filter((text) => text.includes('70'))).toHaveLength(1);
    expect(textsTo(10)).toHaveLength(3);
  });
});

describe('the webhook', () => {
  const post = (address: string, body: string | Buffer, headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = request(`${address}/telegram`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EPIPE' || error.code === 'ECONNRESET') resolve(413);
        else reject(error);
      });
      sent.end(body);
    });

  it('puts Chinese together that was split over packets', async () => {
    await start({ way: 'webhook' });
    api.faults.add({ chat: 20, times: 1, kind: 'split' });
    const candidate = zh(20);
    candidate.say('我在黑龙江');
    await candidate.nextMessage();
    candidate.say('/me');
    expect((await candidate.nextMessage()).text).toContain('黑龙江');
  });

  it('takes nothing without the secret, nothing that is no JSON, nothing of 10 MB, and lives on', async () => {
    const secret = 'the-secret';
    const { address } = await start({ way: 'webhook', environment: { WEBHOOK_SECRET: secret } });
    const right = { 'x-telegram-bot-api-secret-token': secret, 'content-type': 'application/json' };
    const update = JSON.stringify({ update_id: 1, message: { message_id: 1, date: 1, chat: { id: 21, type: 'private' }, from: { id: 21, is_bot: false, first_name: 'x' }, text: QUESTION } });
    expect(await post(address, update, {})).toBe(401);
    expect(await post(address, update, { 'x-telegram-bot-api-secret-token': 'the-secreT' })).toBe(401);
    expect(await post(address, '{"update_id":', right)).toBe(400);
    expect(await post(address, Buffer.alloc(10_485_760, 32), right)).toBe(413);
    for (const shape of ['null', '[]', '1', '"x"', '{}', '{"update_id":null}', '{"update_id":7,"message":[]}', '{"update_id":8,"message":{"chat":7}}']) {
      expect(await post(address, shape, right)).toBe(200);
    }
    const candidate = zh(22);
    candidate.say(QUESTION);
    expect((await candidate.nextMessage()).text).toContain('70');
    expect(api.messagesOf(21)).toEqual([]);
  });

  it('tells how it is, and what it counted', async () => {
    const { address } = await start({ way: 'webhook' });
    const candidate = zh(23);
    candidate.say(QUESTION);
    await candidate.nextMessage();
    const [health, ready, metrics, none] = await Promise.all(
      ['/healthz', '/readyz', '/metrics', '/x'].map(async (path) => {
        const response = await fetch(`${address}${path}`);
        return { status: response.status, text: await response.text() };
      }),
    );
    expect([health?.status, ready?.status, none?.status]).toEqual([200, 200, 404]);
    expect(metrics?.text).toContain('ntce_bot_updates_total{kind="text"} 1');
    expect(metrics?.text).toContain('ntce_bot_topics_total{topic="score.passline"} 1');
    expect(metrics?.text).not.toContain('AAtest');
  });
});

describe('a stop', () => {
  it('answers what is under way first', async () => {
    const bot = await start();
    bots = [];
    const slow = api.faults.add({ method: 'sendMessage', times: 1, kind: 'slow', ms: 400 });
    const candidate = zh(30);
    candidate.say(QUESTION);
    await vi.waitFor(() => { expect(slow.remaining()).toBe(0); });
    await bot.stop();
    expect(textsTo(30).join('')).toContain('70');
  });

  it('leaves what could not be sent to the next start', async () => {
    const bot = await start();
    bots = [];
    const held = api.faults.add({ method: 'sendMessage', times: 1, kind: 'hang' });
    zh(31).say(QUESTION);
    await api.waitFor(() => held.held() === 1);
    const store = await openStore({ dataDir: place.dataDir });
    expect((await store.counts()).undelivered).toBe(1);
    await store.close();
    const stopped = bot.stop();
    held.remove();
    await stopped;
    await start();
    await vi.waitFor(() => { expect(textsTo(31).join('')).toContain('70'); }, { timeout: 5000 });
  }, 20_000);
});
