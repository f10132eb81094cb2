import { openStore } from '@ntce/bot/engine';
import { scriptOf, VARIANTS, WHAT_YOU_KNOW } from './candidates-say.mjs';
import { until } from './until.mjs';

const FIRST_REFERENCE = 1;
const ANSWERED_WITHIN_MS = 20_000;
/** The lease of a process that was killed, and the next look for what is left behind. */
const LEASE_RUNS_OUT_MS = 110_000;
const QUIET_MS = 1500;
const LOOK_EVERY_MS = 50;

/**
 * The answers to each script, from a bot that nothing happens to.
 *
 * Throws where these do not hold the facts of the script, or where two are the same.
 */
export const expectedAnswers = async (api) => {
  const all = [];
  for (let variant = 0; variant < VARIANTS; variant += 1) {
    const { lines, facts } = scriptOf(variant);
    const candidate = api.user(FIRST_REFERENCE + variant, { language: 'zh-hans' });
    const answers = [];
    for (const line of [...lines, WHAT_YOU_KNOW]) {
      candidate.say(line);
      answers.push((await candidate.nextMessage(ANSWERED_WITHIN_MS)).text);
    }
    const unknown = facts.filter((fact) => !answers.at(-1).includes(fact));
    if (unknown.length > 0) throw new Error(`the bot does not take in ${unknown.join(', ')}:\n${answers.at(-1)}`);
    if (new Set(answers).size < answers.length) throw new Error(`two answers are the same:\n${answers.join('\n---\n')}`);
    all.push(answers);
  }
  return all;
};

/** The first update of a chat whose answer did not come, and the one before it. */
const firstWithout = ({ candidate, variant, updates }, expected) => {
  const texts = new Set(candidate.messages().map(({ text }) => text));
  const at = expected[variant].findIndex((text) => !texts.has(text));
  return { first: `telegram:${updates[at]}`, before: `telegram:${updates[at - 1]}` };
};

/**
 * Lets the lease run out at once on which a chat waits: of the first answer that did not come, or of one that came and
 * whose sender was killed before it could say so. Only where all is quiet: then nobody alive has it.
 */
const endLeases = async (store, chats, expected) => {
  const opened = await openStore(store);
  for (const { first, before } of chats.map((chat) => firstWithout(chat, expected))) {
    await opened.release([(await opened.isNext(first)) ? first : before]);
  }
  await opened.close();
};

const isAnswered = ({ candidate, variant }, expected, withQuestion) => {
  const answers = withQuestion ? expected[variant] : expected[variant].slice(0, -1);
  const texts = new Set(candidate.messages().map(({ text }) => text));
  return answers.every((text) => texts.has(text));
};

/** Waits until all chats have all answers, and says for how many milliseconds; where `quick`, leases end at once. */
export const finish = async ({ place, api, chats, expected, quick, withQuestion = false }) => {
  const start = performance.now();
  let left = chats;
  const isDone = () => {
    left = left.filter((chat) => !isAnswered(chat, expected, withQuestion));
    return left.length === 0;
  };
  let calls = -1;
  let quietSince = performance.now();
  const isQuiet = () => {
    const now = api.counts();
    if (now.calls !== calls || now.pending > 0) quietSince = performance.now();
    ({ calls } = now);
    return performance.now() - quietSince > QUIET_MS;
  };
  if (!quick) await until(isDone, LEASE_RUNS_OUT_MS, LOOK_EVERY_MS);
  while (quick && !isDone() && performance.now() - start < ANSWERED_WITHIN_MS) {
    await until(() => isDone() || isQuiet(), ANSWERED_WITHIN_MS, LOOK_EVERY_MS);
    if (left.length > 0) await endLeases(place, left, expected);
    quietSince = performance.now();
  }
  return performance.now() - start;
};
