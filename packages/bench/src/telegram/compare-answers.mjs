const placesAscend = (places) => places.filter((place, at) => at > 0 && place < places[at - 1]).length;

/**
 * Compares the messages that a chat got with those that it had to get, which all differ from each other.
 *
 * `doubled` holds the times of each message and of its repetition; `late` counts messages that came after one that
 * had to follow them.
 */
export const compareAnswers = (expected, messages) => {
  const times = new Map();
  for (const { text, at } of messages) times.set(text, [...(times.get(text) ?? []), at]);
  const came = [...times.keys()].filter((text) => expected.includes(text));
  return {
    missing: expected.filter((text) => !times.has(text)),
    strange: [...times.keys()].filter((text) => !expected.includes(text)),
    doubled: came.flatMap((text) => times.get(text).slice(1).map((again, at) => [times.get(text)[at], again])),
    late: placesAscend(came.map((text) => expected.indexOf(text))),
  };
};

/** What was under way to the server when the process was killed may arrive a little later. */
const UNDER_WAY_MS = 1000;

/** Whether a message came before a kill and again after it: its answer was lost with the process. The latest such kill is the one that it is put down to. */
export const isAroundKill = ([first, again], { from, to }) => first <= to + UNDER_WAY_MS && again >= from;
