/**
 * The whole bot by webhook, with a store that is on the disk before it confirms, beside a bot on telegraf that only
 * echoes; each on the same one core, in turn.
 *
 *   node src/telegram/throughput.mjs [--updates 200000] [--rounds 7] [--quick]
 *
 * Ends with 1 where the bot takes fewer updates a second than the echo, where its p99 at 250 updates a second is more
 * than twice that of the echo, or where its memory grows over so many updates.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { startBotApi } from '@ntce/bot-api-server';
import { median } from '../median.mjs';
import { tableOf } from '../table.mjs';
import { report } from './bars.mjs';
import { startBot } from './bot-process.mjs';
import { keepTo } from './child.mjs';
import { cpuTimeOf } from './cpu-time.mjs';
import { startEcho } from './echo-process.mjs';
import { faultsOf, QUESTIONS, sendLoad } from './load.mjs';
import { memoryDuring } from './memory.mjs';
import { readOptions } from './options.mjs';
import { inPlace } from './place.mjs';

const LONGEST_MS = 1_200_000;
const CHATS = 500;
const WARM_UP = { perChat: 6, ratePerSecond: null };
const RATE = 250;
const MEMORY_CHATS = 2000;
const COLLECTING = ['--expose-gc', '--require', fileURLToPath(new URL('collect-garbage.cjs', import.meta.url))];
/** One load is one request, which has to end in time. */
const UPDATES_A_LOAD = 20_000;

const { updates, rounds, quick } = readOptions({
  updates: { usual: 200_000, quickly: 20_000 },
  rounds: { usual: 7, quickly: 3 },
});
const FULL = { perChat: quick ? 4 : 10, ratePerSecond: null };
const STEADY = { perChat: quick ? 1 : 3, ratePerSecond: RATE };

const one = (ms) => (ms === null ? '?' : ms.toFixed(1));
const show = ({ full, steady }) => [full.perSecond.toFixed(0), one(full.cpu), one(full.p50), one(full.p99), one(steady.p50), one(steady.p99)];

await inPlace(LONGEST_MS, async (place) => {
  keepTo(0);
  const core = availableParallelism() > 1 ? 1 : null;
  const apis = {};
  for (const [at, name] of ['bot', 'echo'].entries()) {
    apis[name] = await startBotApi({ token: `471${at}:AAtoken-of-a-bot-that-is-none` });
    place.atEnd(() => apis[name].close());
  }
  const bot = await startBot(place, { api: apis.bot, store: { dataDir: place.folder() }, way: 'webhook', core });
  const echo = await startEcho(place, { api: apis.echo, core });
  const pids = { bot: bot.pid, echo: echo.pid };

  let startChat = 1000;
  let faults = 0;
  const load = async (name, what) => {
    const before = cpuTimeOf(pids[name]);
    const result = await sendLoad(apis[name], { chats: CHATS, startChat, texts: QUESTIONS, ...what });
    faults += faultsOf(result);
    return { ...result, cpu: before === null ? null : (cpuTimeOf(pids[name]) - before) / result.sent };
  };
  for (const name of ['bot', 'echo', 'bot', 'echo']) await load(name, WARM_UP);

  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    startChat += CHATS;
    const order = round % 2 === 0 ? ['bot', 'echo'] : ['echo', 'bot'];
    const result = {};
    for (const name of order) result[name] = { full: await load(name, FULL) };
    for (const name of order) result[name].steady = await load(name, STEADY);
    results.push(result);
    console.error(`round ${round + 1} of ${rounds}`);
  }

  await bot.stop();
  apis.kept = await startBotApi({ token: '4719:AAtoken-of-a-bot-that-is-none' });
  place.atEnd(() => apis.kept.close());
  const kept = await startBot(place, { api: apis.kept, store: { dataDir: place.folder() }, way: 'webhook', core, flags: COLLECTING });
  pids.kept = kept.pid;
  const perChat = Math.min(UPDATES_A_LOAD, updates) / MEMORY_CHATS;
  const loads = Math.ceil(updates / UPDATES_A_LOAD);
  const memory = await memoryDuring(kept.pid, async () => {
    for (let sent = 1; sent <= loads; sent += 1) {
      await load('kept', { chats: MEMORY_CHATS, perChat, ratePerSecond: null });
      console.error(`memory: ${sent} of ${loads}`);
    }
  });

  const rows = results.flatMap((result, round) => [
    [`${round + 1} bot`, ...show(result.bot)],
    [`${round + 1} echo`, ...show(result.echo)],
  ]);
  console.log(`\n${CHATS} chats, ${CHATS * FULL.perChat} updates as fast as they are taken, then ${RATE} a second; ms\n`);
  console.log(tableOf(['round', 'a second', 'CPU each', 'p50', 'p99', `p50 at ${RATE}`, `p99 at ${RATE}`], rows));
  const ratio = (of) => median(results.map((result) => of(result.bot) / of(result.echo)));
  report(`The bot beside the echo, medians of ${rounds} rounds`, [
    { what: 'updates a second, bot / echo', value: ratio(({ full }) => full.perSecond), unit: '×', least: 1 },
    ...(results[0].bot.full.cpu === null ? [] : [{ what: 'processor time an update, bot / echo', value: ratio(({ full }) => full.cpu), unit: '×' }]),
    { what: `p99 at ${RATE} a second, bot / echo`, value: ratio(({ steady }) => steady.p99), unit: '×', most: 2 },
    { what: `how far the sending fell behind ${RATE} a second`, value: Math.max(...results.flatMap((result) => [result.bot.steady.maxLag, result.echo.steady.maxLag])), unit: ' ms' },
    { what: `memory over ${updates} updates, last third / second`, value: memory.last / memory.second, unit: '×', most: 1.05 },
    { what: 'most memory held', value: memory.most, unit: ' MB' },
    { what: 'answers missing, twice or out of order', value: faults, most: 0 },
  ]);
});
