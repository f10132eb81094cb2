/**
 * What chats notice of another chat whose messages hang or fail at Telegram, beside the same chat when they do not.
 *
 *   node src/telegram/slow-chat.mjs [--rounds 9] [--quick]
 *
 * Ends with 1 where their p99 is more than 1.2 times what it is without that chat.
 */
import { startBotApi } from '@ntce/bot-api-server';
import { median } from '../median.mjs';
import { tableOf } from '../table.mjs';
import { report } from './bars.mjs';
import { startBot } from './bot-process.mjs';
import { faultsOf, QUESTIONS, sendLoad } from './load.mjs';
import { readOptions } from './options.mjs';
import { inPlace } from './place.mjs';

const TOKEN = '4711:AAtoken-of-a-bot-that-is-none';
const LONGEST_MS = 600_000;
const SLOW_CHAT = 7;
const SAID_BY_SLOW_CHAT = 30;
const MANY = 1_000_000;
const FAULTS = [
  { kind: 'hang' },
  { kind: '5xx', status: 502 },
  { kind: '429', retryAfter: 5 },
];
const LOAD = { chats: 100, ratePerSecond: 100, texts: QUESTIONS };

const { rounds, quick } = readOptions({ rounds: { usual: 9, quickly: 3 } });
const perChat = quick ? 2 : 5;

await inPlace(LONGEST_MS, async (place) => {
  const api = await startBotApi({ token: TOKEN });
  place.atEnd(() => api.close());
  await startBot(place, { api, store: { dataDir: place.folder() }, way: 'webhook' });
  const slow = api.user(SLOW_CHAT, { language: 'zh-hans' });

  let startChat = 1000;
  const load = async () => {
    startChat += LOAD.chats;
    return sendLoad(api, { ...LOAD, perChat, startChat });
  };
  /** The chat says the same in both: what others notice of its words is not what is measured. */
  const besideChat = async (fault) => {
    if (fault !== null) api.faults.add({ ...fault, method: 'sendMessage', chat: SLOW_CHAT, times: MANY });
    for (let said = 0; said < SAID_BY_SLOW_CHAT; said += 1) slow.say(QUESTIONS[said % QUESTIONS.length]);
    const result = await load();
    api.faults.clear();
    return result;
  };
  await load();

  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    const fault = FAULTS[round % FAULTS.length];
    const before = round % 2 === 0 ? null : await besideChat(null);
    const slowed = await besideChat(fault);
    results.push({ kind: fault.kind, slowed, alone: before ?? (await besideChat(null)) });
    console.error(`round ${round + 1} of ${rounds}`);
  }

  console.log(`\n${LOAD.chats} chats, ${LOAD.ratePerSecond} updates a second, and one chat whose messages hang or fail; ms\n`);
  const rows = results.map(({ kind, slowed, alone }) => [kind, ...[alone.p50, slowed.p50, alone.p99, slowed.p99].map((ms) => ms.toFixed(1))]);
  console.log(tableOf(['fault', 'p50 without', 'p50 with', 'p99 without', 'p99 with'], rows));
  report(`The other chats, medians of ${rounds} rounds`, [
    { what: 'p99 with the slow chat / without', value: median(results.map(({ slowed }) => slowed.p99)) / median(results.map(({ alone }) => alone.p99)), unit: '×', most: 1.2 },
    { what: 'answers missing, twice or out of order', value: results.reduce((sum, { slowed, alone }) => sum + faultsOf(slowed) + faultsOf(alone), 0), most: 0 },
  ]);
});
