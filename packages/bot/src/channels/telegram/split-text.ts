/** Telegram takes messages of at most this many UTF-16 units. */
export const MOST_UNITS = 4096;

/** Where a text may be cut, the best first. */
const CUTS = ['\n\n', '\n', '。', '. ', ' '] as const;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const cutAt = (text: string, most: number): number => {
  const head = text.slice(0, most);
  for (const cut of CUTS) {
    const at = head.lastIndexOf(cut);
    if (at > 0) return at + cut.length;
  }
  return isLowSurrogate(text.charCodeAt(most)) ? most - 1 : most;
};

/** A text in parts that Telegram takes: cut between paragraphs where that is possible, else between lines, sentences, words. */
export const splitText = (text: string, most: number = MOST_UNITS): readonly string[] => {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const at = cutAt(rest, most);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
};
