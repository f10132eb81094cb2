import { decodeCharacter } from './decode-character.js';

/** A start tag: its name, its attributes, and where the text goes on after it. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

/** What is wrong with a tag, in Telegram's words without the place. */
export interface BadTag {
  readonly wrong: string;
  /** Where, if not at the start of the tag. */
  readonly at?: number;
}

const NAME = /[^\s>]*/y;
const SPACES = /\s*/y;
const ATTRIBUTE_NAME = /[^\s=>]*/y;
const TOKEN = /[A-Za-z0-9.-]*/y;

const TAGS = new Set([
  ...['a', 'b', 'strong', 'i', 'em', 's', 'strike', 'del', 'u', 'ins', 'tg-spoiler', 'tg-emoji', 'span', 'pre', 'code'],
  'blockquote',
]);

const take = (pattern: RegExp, html: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0] ?? '';
};

const skip = (html: string, at: number): number => at + take(SPACES, html, at).length;

const decoded = (raw: string): string => {
  let text = '';
  for (let at = 0; at < raw.length; ) {
    const reference = raw[at] === '&' ? decodeCharacter(raw, at) : null;
    text += reference === null ? raw.charAt(at) : reference.character;
    at = reference === null ? at + 1 : reference.end;
  }
  return text;
};

const readValue = (html: string, at: number): { readonly value: string; readonly end: number } | BadTag => {
  const quote = html[at];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, at + 1);
    if (close === -1) return { wrong: 'Unclosed start tag' };
    return { value: decoded(html.slice(at + 1, close)), end: close + 1 };
  }
  const value = take(TOKEN, html, at);
  const end = at + value.length;
  if (!/[\s>]/.test(html.charAt(end))) return { wrong: 'Unexpected end of name token', at };
  return { value: value.toLowerCase(), end };
};

/** Reads the start tag whose `<` stands at a place. */
export const readStartTag = (html: string, at: number): StartTag | BadTag => {
  const raw = take(NAME, html, at + 1);
  const name = raw.toLowerCase();
  let end = at + 1 + raw.length;
  if (end >= html.length) return { wrong: 'Unclosed start tag' };
  if (!TAGS.has(name)) return { wrong: `Unsupported start tag "${name}"` };

  const attributes = new Map<string, string>();
  for (end = skip(html, end); html[end] !== '>'; end = skip(html, end)) {
    const attribute = take(ATTRIBUTE_NAME, html, end);
    if (end >= html.length) return { wrong: 'Unclosed start tag' };
    if (attribute === '') return { wrong: `Empty attribute name in the tag "${name}"` };
    end = skip(html, end + attribute.length);
    if (html[end] !== '=') {
      if (name === 'blockquote' && attribute === 'expandable') {
        attributes.set(attribute, '');
        continue;
      }
      return { wrong: `Expected equal sign in declaration of an attribute of the tag "${name}"` };
    }
    end = skip(html, end + 1);
    if (end >= html.length) return { wrong: `Unclosed start tag "${name}"` };
    const value = readValue(html, end);
    if ('wrong' in value) return value;
    attributes.set(attribute.toLowerCase(), value.value);
    end = value.end;
  }
  return { name, attributes, end: end + 1 };
};
