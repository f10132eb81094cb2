/** A small seeded generator (mulberry32): the same candidates on every machine. */
export const seededRandom = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Draws from one generator. */
export const drawsOf = (random) => {
  const below = (limit) => Math.floor(random() * limit);
  const shuffled = (list) => {
    const items = [...list];
    for (let last = items.length - 1; last > 0; last -= 1) {
      const at = below(last + 1);
      [items[last], items[at]] = [items[at], items[last]];
    }
    return items;
  };
  return {
    /** A copy in another order. */
    shuffled,
    /** True this often. */
    chance: (share) => random() < share,
    /** A whole number, both ends included. */
    between: (least, most) => least + below(most - least + 1),
    /** One of a list. */
    oneOf: (list) => list[below(list.length)],
  };
};
