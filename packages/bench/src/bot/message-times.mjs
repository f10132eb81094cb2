/**
 * Milliseconds per message, each message timed by itself: messages differ, and so do their costs. Rounds
 * go over all messages, one subject after another; the median of a round is taken, then of the rounds.
 */
import { median } from '../median.mjs';

const ROUNDS = 5;

const timesOf = async (take, messages) => {
  const times = [];
  for (const message of messages) {
    const start = performance.now();
    await take(message);
    times.push(performance.now() - start);
  }
  return times;
};

const timesOfPlain = (take, messages) =>
  messages.map((message) => {
    const start = performance.now();
    take(message);
    return performance.now() - start;
  });

/**
 * @param {{ name: string, take: Function, isAsync?: boolean }[]} subjects
 * @param {import('./shipped.mjs').Phrasing[]} messages
 */
export const measureMessages = async (subjects, messages, say) => {
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    say(round === 0 ? 'messages, to warm up' : `messages, round ${round} of ${ROUNDS}`);
    const times = {};
    for (const { name, take, isAsync } of subjects) {
      globalThis.gc?.();
      times[name] = isAsync ? await timesOf(take, messages) : timesOfPlain(take, messages);
    }
    if (round > 0) rounds.push(times);
  }
  const among = (times, locale) => times.filter((_, at) => locale === undefined || messages[at].locale === locale);
  const middle = (times, locale) => median(among(times, locale));
  return {
    milliseconds: (name, locale) => median(rounds.map((times) => middle(times[name], locale))),
    ratio: (name, base) => median(rounds.map((times) => middle(times[name]) / middle(times[base]))),
  };
};
