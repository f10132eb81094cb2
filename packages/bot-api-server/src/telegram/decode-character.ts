const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const REFERENCE = /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]+));?/iy;

/** A character written as a reference, and where the text goes on after it. */
export interface DecodedCharacter {
  readonly character: string;
  readonly end: number;
}

const characterOf = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  if (groups['name'] !== undefined) return NAMED[groups['name']] ?? null;
  const code = groups['hex'] === undefined ? Number(groups['decimal']) : Number.parseInt(groups['hex'], 16);
  return code === 0 || code > 0x10_ff_ff ? null : String.fromCodePoint(code);
};

/** The reference such as `&amp;` that stands at a place; `null` where the `&` means itself. */
export const decodeCharacter = (html: string, at: number): DecodedCharacter | null => {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(html);
  const character = match?.groups === undefined ? null : characterOf(match.groups);
  return character === null ? null : { character, end: REFERENCE.lastIndex };
};
