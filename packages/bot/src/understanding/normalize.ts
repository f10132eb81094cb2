import { TRADITIONAL_TO_SIMPLIFIED } from './traditional-characters.js';

const MOST_CHARACTERS = 2000;

const pairs = (): ReadonlyMap<string, string> => {
  const simplified = new Map<string, string>();
  for (let at = 0; at < TRADITIONAL_TO_SIMPLIFIED.length; at += 2) {
    simplified.set(TRADITIONAL_TO_SIMPLIFIED.charAt(at), TRADITIONAL_TO_SIMPLIFIED.charAt(at + 1));
  }
  return simplified;
};

const SIMPLIFIED = pairs();

/** Control characters, marks of writing direction and zero-width characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}]+/gu;

/**
 * A message as the understanding reads it: at most 2,000 characters, without invisible characters, in
 * compatibility form, lower case and simplified characters, with single spaces.
 */
export const normalize = (message: string): string => {
  const folded = message
    .slice(0, MOST_CHARACTERS)
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase();
  let text = '';
  for (const character of folded) text += SIMPLIFIED.get(character) ?? character;
  return text.trim();
};
