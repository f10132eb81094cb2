import type { BotApi } from '@ntce/bot-api-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FloodGuard } from '../../src/channels/telegram/flood-guard.js';
import { Outbox } from '../../src/channels/telegram/outbox.js';
import { ReliableTelegram } from '../../src/channels/telegram/reliable-telegram.js';
import { SendLimits } from '../../src/channels/telegram/send-limits.js';
import { UpdateHandler } from '../../src/channels/telegram/update-handler.js';
import { createLog } from '../../src/operations/log.js';
import { createMetrics } from '../../src/operations/metrics.js';
import { openStore } from '../../src/storage/open-store.js';
import { StoreError } from '../../src/storage/store-error.js';
import type { Store } from '../../src/storage/store.js';
import { MODEL, openPlace, TOKEN } from './served-bot.js';

let place: Awaited<ReturnType<typeof openPlace>>;
let api: BotApi;
let store: Store;
let isBroken: StoreError | undefined;
let handleOnce: Store['handleOnce'];
let handler: UpdateHandler;
let outbox: Outbox;
const log: string[] = [];

beforeEach(async () => {
  place = await openPlace();
  ({ api } = place);
  store = await openStore({ dataDir: place.dataDir });
  isBroken = undefined;
  handleOnce = store.handleOnce;
  const fragile: Store = {
    ...store,
    handleOnce: (...all) => (isBroken === undefined ? handleOnce(...all) : Promise.reject(isBroken)),
  };
  const closing = new AbortController().signal;
  const telegram = new ReliableTelegram(TOKEN, api.url, { polling: closing, all: closing }, { retried: () => undefined });
  const metrics = createMetrics(() => 0);
  const parts = {
    telegram,
    store: fragile,
    metrics,
    log: createLog('trace', { write: (line: string) => void log.push(line) }),
    now: Date.now,
  };
  outbox = new Outbox({
    ...parts,
    limits: new SendLimits({ perSecond: 1000, perGroupMinute: 20 }),
    closing,
    onUnauthorized: () => undefined,
  });
  handler = new UpdateHandler({
    ...parts,
    bot: { id: api.me.id, username: api.me.username ?? '' },
    model: MODEL,
    outbox,
    floods: new FloodGuard(),
    today: () => '2017-12-14' as const,
  });
});

afterEach(async () => {
  await outbox.idle();
  await store.close();
  await place.close();
});

const say = async (text: string): Promise<string> => {
  const candidate = api.user(1, { language: 'zh-hans' });
  await handler.handle(candidate.say(text));
  return (await candidate.nextMessage()).text;
};

describe('a store that is', () => {
  it.each(['full', 'read-only', 'unreachable'] as const)('%s: the candidate is asked to try again, and nothing is lost', async (code) => {
    await say('我在湖北');
    isBroken = new StoreError(code, 'as it happens');
    expect(await say('我考小学')).toContain('再发一次');
    expect(log.join('')).not.toContain('小学');
    isBroken = undefined;
    await say('我考初中');
    const known = await say('/me');
    expect(known).toContain('湖北');
    expect(known).toContain('初级中学');
    expect(known).not.toContain('小学');
  });

  it('corrupt for one chat: it is said, and can be cleared', async () => {
    await say('我在湖北');
    isBroken = new StoreError('corrupt', 'as it happens');
    expect(await say('多少分及格')).toContain('/forget');
    expect(await say('/forget')).toContain('清空');
    isBroken = undefined;
    expect(await say('/me')).not.toContain('湖北');
  });

  it('away for a moment is waited for', async () => {
    isBroken = new StoreError('unreachable', 'for a moment');
    setTimeout(() => (isBroken = undefined), 250);
    expect(await say('多少分及格')).toContain('70');
  });
});

describe('a connection that is lost during the commit', () => {
  const lost = new StoreError('unreachable', 'as it happens');

  it('after it was durable: the update is answered, once', async () => {
    let tries = 0;
    handleOnce = async (...all) => {
      const handled = await store.handleOnce(...all);
      tries += 1;
      if (tries === 1) throw lost;
      return handled;
    };
    expect(await say('我在湖北')).toContain('湖北');
    await outbox.idle();
    expect(tries).toBe(2);
    expect(api.messagesOf(api.user(1).id)).toHaveLength(1);
    expect((await store.counts()).undelivered).toBe(0);
  });

  it('before, while another process handled the same update: that one answers', async () => {
    let tries = 0;
    handleOnce = async (update, step, now, leaseMs) => {
      tries += 1;
      if (tries > 1) return store.handleOnce(update, step, now, leaseMs);
      step({ state: null, revision: 0, newestOrder: 0, touchedAt: now });
      await store.handleOnce(update, step, now - 1, leaseMs);
      throw lost;
    };
    const candidate = api.user(1, { language: 'zh-hans' });
    await handler.handle(candidate.say('我在湖北'));
    await outbox.idle();
    expect(tries).toBe(2);
    expect(api.messagesOf(candidate.id)).toEqual([]);
    expect((await store.counts()).undelivered).toBe(1);
  });
});
