import { OTHER_EXAM, THIS_EXAM } from './exam-names.js';
import { PLACES } from './entities/place-names.js';

/** Stand-ins for what differs from candidate to candidate without changing the topic. */
const MASKS: readonly (readonly [RegExp, string])[] = [
  [THIS_EXAM, 'ⓔ'],
  [OTHER_EXAM, 'ⓞ$&'],
  [PLACES, 'ⓛ'],
  [/(?:20)?\d\d年?\s*(?:上半年|下半年|上|下|h1|h2)/g, 'ⓢ'],
  [/20\d\d年?/g, 'ⓨ'],
  [/\d+月\d+[号日]?/g, 'ⓓ'],
  [/(?<!\d)(?:[1-4]0[1-9]a?|31[0-8]|41[0-8])(?!\d)/g, 'ⓟ'],
  [/\d+(?:\.\d+)?/g, 'ⓝ'],
];

const LATIN_WORD = /[a-z']+/g;
const PUNCTUATION = /[\s,。,.!?!?、;;::~…"“”'()()]+/g;
const STEM_ENDING = /(?:ing|ed|es|s)$/;
const PART = 4;
const PART_FROM = 4;

const mask = (text: string): string => {
  let masked = text;
  for (const [pattern, stand] of MASKS) masked = masked.replace(pattern, stand);
  return masked;
};

const addWords = (features: Set<string>, words: readonly string[]): void => {
  let before: string | undefined;
  for (const word of words) {
    const stem = word.replace(STEM_ENDING, '');
    features.add(`w:${stem}`);
    if (before !== undefined) features.add(`b:${before} ${stem}`);
    before = stem;
    if (word.length < PART_FROM) continue;
    const whole = `^${word}$`;
    for (let at = 0; at + PART <= whole.length; at += 1) features.add(`c:${whole.slice(at, at + PART)}`);
  }
};

const isBare = (text: string): boolean => /^[\^$ ⓦ]+$/.test(text);

const addCharacters = (features: Set<string>, masked: string): void => {
  const text = `^${masked.replace(LATIN_WORD, 'ⓦ').replace(PUNCTUATION, ' ').trim()}$`;
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (!isBare(one)) features.add(one);
    if (at + 1 >= text.length) continue;
    const two = text.slice(at, at + 2);
    if (!isBare(two)) features.add(two);
  }
};

/** The features of a normalized message: single characters and pairs of them, Latin stems, pairs and parts of words. */
export const featuresOf = (text: string): ReadonlySet<string> => {
  const masked = mask(text);
  const features = new Set<string>();
  addWords(features, masked.match(LATIN_WORD) ?? []);
  addCharacters(features, masked);
  return features;
};
