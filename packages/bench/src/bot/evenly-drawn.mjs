/** Items by a key. */
const grouped = (items, keyOf) => {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
};

/** At most so many of each group, at even distances, so that every voice in it has its share. */
export const evenlyDrawn = (items, keyOf, most) =>
  grouped(items, keyOf).flatMap((group) => {
    const count = Math.min(most, group.length);
    return Array.from({ length: count }, (_, at) => group[Math.floor((at * group.length) / count)]);
  });
