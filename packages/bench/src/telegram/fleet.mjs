/**
 * Three processes of the bot on one PostgreSQL, behind a proxy; one is killed with kill -9 and one is added while
 * candidates write; then reminders that are due at once.
 *
 *   node src/telegram/fleet.mjs [--chats 2000] [--reminders 3000] [--quick]
 *
 * Ends with 1 where a message is not answered, is answered out of its order, or twice for another reason than the
 * kill, or a reminder is not sent exactly once.
 */
import { startBotApi } from '@ntce/bot-api-server';
import { report } from './bars.mjs';
import { startBot } from './bot-process.mjs';
import { scriptOf } from './candidates-say.mjs';
import { compareAnswers, isAroundKill } from './compare-answers.mjs';
import { putDueReminders } from './due-reminders.mjs';
import { readOptions } from './options.mjs';
import { inPlace } from './place.mjs';
import { expectedAnswers, finish } from './play-scripts.mjs';
import { startPostgres } from './postgres.mjs';
import { startRoundRobin } from './round-robin.mjs';
import { until } from './until.mjs';

const TOKEN = '4711:AAtoken-of-a-bot-that-is-none';
const PROCESSES = 3;
const FIRST_CHAT = 1000;
const FIRST_REMINDED = 1_000_000;
const LONGEST_MS = 600_000;
const REACHES_MIDDLE_WITHIN_MS = 240_000;
/** Some messages take Telegram so long: what follows them in their chat must wait, whichever process has it. */
const SLOW_MS = 300;
const SLOW_SHARE = 4;
const REMINDED_WITHIN_MS = 120_000;

const { chats: chatCount, reminders, quick } = readOptions({
  chats: { usual: 2000, quickly: 200 },
  reminders: { usual: 3000, quickly: 300 },
});

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

const talk = async ({ api, store, fleet, add }) => {
  const expected = await expectedAnswers(api);
  const begun = performance.now();
  const sentBefore = api.counts().byMethod.sendMessage;
  const chats = Array.from({ length: chatCount }, (_, number) => {
    const { variant, lines } = scriptOf(number);
    const candidate = api.user(FIRST_CHAT + number, { language: 'zh-hans' });
    return { candidate, variant, updates: lines.map((line) => candidate.say(line).update_id) };
  });
  const messages = sum(chats.map(({ updates }) => updates.length));
  const answered = () => api.counts().byMethod.sendMessage - sentBefore;

  api.faults.add({ method: 'sendMessage', kind: 'slow', ms: SLOW_MS, times: Math.ceil(chatCount / SLOW_SHARE) });

  const reaches = async (share) => {
    if (!(await until(() => answered() >= messages * share, REACHES_MIDDLE_WITHIN_MS))) throw new Error('the fleet does not get on');
  };
  await reaches(1 / 3);
  const from = Date.now();
  await fleet[0].kill();
  const killed = { from, to: Date.now() };
  await reaches(1 / 2);
  await add();
  await finish({ place: store, api, chats, expected, quick });
  const seconds = (performance.now() - begun) / 1000;

  const compared = chats.map(({ candidate, variant }) => compareAnswers(expected[variant].slice(0, -1), candidate.messages()));
  const doubled = compared.map((one) => one.doubled);
  const unexplained = doubled.flatMap((pairs, chat) => pairs.filter((pair, at) => at > 0 || !isAroundKill(pair, killed)).map((pair) => ({ chat, pair })));
  for (const { chat, pair } of unexplained) {
    const [first, again] = pair.map((at) => `${at - killed.from} ms`);
    console.error(`chat ${chat}: sent ${first} after the kill began (it took ${killed.to - killed.from} ms), and again ${again} after`);
  }
  const longest = Math.max(...chats.map(({ candidate }) => candidate.messages().at(-1).at)) - killed.from;
  report(`${PROCESSES} processes, one killed and one added: ${chatCount} chats at once, ${messages} messages`, [
    { what: 'messages not answered', value: sum(compared.map(({ missing }) => missing.length)), most: 0 },
    { what: 'answers that nobody asked for', value: sum(compared.map(({ strange }) => strange.length)), most: 0 },
    { what: 'answers after one that had to follow', value: sum(compared.map(({ late }) => late)), most: 0 },
    { what: 'answers sent twice', value: sum(doubled.map(({ length }) => length)) },
    { what: 'of these not one for the kill and a chat', value: unexplained.length, most: 0 },
    { what: 'the last answer after the kill', value: longest / 1000, unit: ' s' },
    { what: 'messages a second', value: messages / seconds },
  ]);
};

/** Starts the fleet on a store in which reminders are due, and gives what tells how often each was sent. */
const remind = async ({ api, store, add }) => {
  const candidates = Array.from({ length: reminders }, (_, at) => api.user(FIRST_REMINDED + at, { language: 'zh-hans' }));
  await putDueReminders(store, candidates.map(({ id }) => id));
  const begun = performance.now();
  for (let one = 0; one < PROCESSES; one += 1) await add();
  const counts = () => candidates.map(({ messages }) => messages().length);
  await until(() => sum(counts()) >= reminders, REMINDED_WITHIN_MS, 100);
  const seconds = (performance.now() - begun) / 1000;
  return { counts, seconds };
};

await inPlace(LONGEST_MS, async (place) => {
  const api = await startBotApi({ token: TOKEN });
  place.atEnd(() => api.close());
  const store = { dataDir: place.folder(), databaseUrl: await startPostgres(place) };
  const proxy = await startRoundRobin(place);
  const fleet = [];
  const add = async () => {
    const bot = await startBot(place, { api, store, way: 'webhook', webhookUrl: proxy.url });
    proxy.add(bot.port);
    fleet.push(bot);
  };
  const reminded = await remind({ api, store, add });
  await talk({ api, store, fleet, add });
  await Promise.all(fleet.filter(({ isRunning }) => isRunning()).map((bot) => bot.stop()));
  // Counted now: one that came twice would have come with a later look.
  const counts = reminded.counts();
  report(`${reminders} reminders due when ${PROCESSES} processes start`, [
    { what: 'reminders not sent', value: counts.filter((count) => count === 0).length, most: 0 },
    { what: 'reminders sent more than once', value: counts.filter((count) => count > 1).length, most: 0 },
    { what: 'from the start of the first process until all were sent', value: reminded.seconds, unit: ' s' },
  ]);
});
