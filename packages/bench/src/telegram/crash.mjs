/**
 * Kills the bot with kill -9 at random moments while candidates tell it facts, and starts it again, on both stores.
 *
 *   node src/telegram/crash.mjs [--kills 30] [--seed 1] [--quick]
 *
 * `--quick` kills three times, and lets the leases of the last process killed run out at once.
 *
 * Ends with 1 where an acknowledged fact is lost, an answer is applied twice, a reply is missing, or a reply came
 * twice for another reason than that Telegram's answer was lost with the process.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '@ntce/bot/engine';
import { startBotApi } from '@ntce/bot-api-server';
import { drawsOf, seededRandom } from '../random.mjs';
import { report } from './bars.mjs';
import { startBot } from './bot-process.mjs';
import { scriptOf, WHAT_YOU_KNOW } from './candidates-say.mjs';
import { compareAnswers, isAroundKill } from './compare-answers.mjs';
import { readOptions } from './options.mjs';
import { inPlace } from './place.mjs';
import { startPostgres } from './postgres.mjs';
import { expectedAnswers, finish } from './play-scripts.mjs';

const TOKEN = '4711:AAtoken-of-a-bot-that-is-none';
const WAYS = ['polling', 'webhook'];
const CHATS_A_KILL = 25;
/** Of the calls that a round leads to, so many at most before the kill. */
const MOST_CALLS_BEFORE = 140;
const MOST_PAUSE_MS = 12;
const LONGEST_MS = 900_000;
const FIRST_CHAT = 1000;

const { kills, seed, quick } = readOptions({ kills: { usual: 30, quickly: 3 }, seed: { usual: 1, quickly: 1 } });

const crashOn = async (place, name, store) => {
  const api = await startBotApi({ token: TOKEN });
  place.atEnd(() => api.close());
  const draws = drawsOf(seededRandom(seed));
  const start = (way) => startBot(place, { api, store, way });
  let bot = await start(WAYS[0]);
  const expected = await expectedAnswers(api);

  const chats = [];
  const killed = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const { calls } = api.counts();
    for (let one = 0; one < CHATS_A_KILL; one += 1) {
      const number = chats.length;
      const { variant, lines } = scriptOf(number);
      const candidate = api.user(FIRST_CHAT + number, { language: 'zh-hans' });
      const updates = lines.map((line) => candidate.say(line).update_id);
      chats.push({ candidate, variant, updates });
    }
    const before = calls + draws.between(1, MOST_CALLS_BEFORE);
    await api.waitFor(() => api.counts().calls >= before, 10_000);
    await pause(draws.between(0, MOST_PAUSE_MS));
    const from = Date.now();
    await bot.kill();
    killed.push({ from, to: Date.now() });
    bot = await start(WAYS[kill % WAYS.length]);
    console.error(`${name}: kill ${kill} of ${kills}`);
  }

  const waited = await finish({ place: store, api, chats, expected, quick });
  for (const chat of chats) chat.updates.push(chat.candidate.say(WHAT_YOU_KNOW).update_id);
  await finish({ place: store, api, chats, expected, quick, withQuestion: true });
  await bot.stop();

  const compared = chats.map(({ candidate, variant }) => compareAnswers(expected[variant], candidate.messages()));
  const lost = chats.filter(({ candidate, variant }) => {
    const known = candidate.messages().at(-1)?.text ?? '';
    return !scriptOf(variant).facts.every((fact) => known.includes(fact));
  });
  const opened = await openStore(store);
  const revisions = await Promise.all(chats.map(async ({ candidate }) => (await opened.readChat(`telegram:${candidate.id}`)).revision));
  await opened.close();
  await api.close();

  const doubled = compared.flatMap((one, chat) => one.doubled.map((times) => ({ chat, times })));
  const explained = new Set(
    doubled.flatMap(({ chat, times }) => {
      const kill = killed.findLastIndex((window) => isAroundKill(times, window));
      return kill === -1 ? [] : [`${chat} ${kill}`];
    }),
  );
  for (const { strange } of compared) for (const text of strange) console.error(`not expected: ${text}`);
  report(`${name}: ${kills} kills, ${chats.length} chats, ${chats.length * (scriptOf(0).lines.length + 1)} messages (seed ${seed})`, [
    { what: 'chats that lost a fact', value: lost.length, most: 0 },
    { what: 'chats with an answer applied twice, or not at all', value: revisions.filter((revision, at) => revision !== chats[at].updates.length).length, most: 0 },
    { what: 'replies missing', value: compared.flatMap(({ missing }) => missing).length, most: 0 },
    { what: 'replies that nobody asked for', value: compared.flatMap(({ strange }) => strange).length, most: 0 },
    { what: 'replies sent twice', value: doubled.length },
    { what: 'of these not once for a kill and chat', value: doubled.length - explained.size, most: 0 },
    { what: 'replies after one that had to follow', value: compared.reduce((sum, { late }) => sum + late, 0) },
    { what: 'the last reply after the last kill', value: waited / 1000, unit: ' s' },
  ]);
};

await inPlace(LONGEST_MS, async (place) => {
  await crashOn(place, 'libsql', { dataDir: place.folder() });
  await crashOn(place, 'PostgreSQL', { dataDir: place.folder(), databaseUrl: await startPostgres(place) });
});
