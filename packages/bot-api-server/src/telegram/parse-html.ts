import type { Refusal } from './answer.js';
import { decodeCharacter } from './decode-character.js';
import { entityOfTag } from './entity-of-tag.js';
import type { MessageEntity } from './objects.js';
import { readStartTag, type StartTag } from './read-start-tag.js';
import { cannotParseEntities } from './refusals-with-values.js';

/** A text and what is marked in it. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

interface Open {
  readonly tag: StartTag;
  readonly offset: number;
}

const PLAIN = /[^<&]+/y;
const END_TAG = /<\/(?<name>[^\s>]*)\s*(?<closed>>?)/y;

const atByte = (html: string, at: number, wrong: string): Refusal =>
  cannotParseEntities(`${wrong} at byte offset ${Buffer.byteLength(html.slice(0, at))}`);

/** `<pre><code class="language-x">` is one block with a language. */
const asBlock = (entities: readonly MessageEntity[]): readonly MessageEntity[] => {
  const within = (code: MessageEntity): boolean =>
    entities.some(({ type, offset, length }) => type === 'pre' && offset === code.offset && length === code.length);
  return entities.flatMap((entity) => {
    if (entity.type === 'code') return within(entity) ? [] : [{ ...entity, language: undefined }];
    if (entity.type !== 'pre') return [entity];
    const code = entities.find(({ type, offset, length }) => type === 'code' && offset === entity.offset && length === entity.length);
    return [{ ...entity, language: code?.language }];
  });
};

const byPlace = (a: MessageEntity, b: MessageEntity): number => a.offset - b.offset || b.length - a.length;

/** Reads a text in Telegram's HTML, refusing what Telegram refuses in its words. */
export const parseHtml = (html: string): FormattedText | Refusal => {
  const entities: MessageEntity[] = [];
  const open: Open[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(html)?.[0];
    if (plain !== undefined) {
      text += plain;
      at += plain.length;
      continue;
    }
    if (html[at] === '&') {
      const reference = decodeCharacter(html, at);
      text += reference?.character ?? '&';
      at = reference?.end ?? at + 1;
      continue;
    }
    if (html[at + 1] !== '/') {
      const tag = readStartTag(html, at);
      if ('wrong' in tag) return atByte(html, tag.at ?? at, tag.wrong);
      if (tag.name === 'span' && tag.attributes.get('class') !== 'tg-spoiler') {
        return atByte(html, at, 'Tag "span" must have class "tg-spoiler"');
      }
      open.push({ tag, offset: text.length });
      at = tag.end;
      continue;
    }
    const last = open.pop();
    if (last === undefined) return atByte(html, at, 'Unexpected end tag');
    END_TAG.lastIndex = at;
    const end = END_TAG.exec(html);
    if (end?.groups?.['closed'] !== '>') return atByte(html, at, 'Unclosed end tag');
    const name = (end.groups['name'] ?? '').toLowerCase();
    if (name !== '' && name !== last.tag.name) {
      const place = Buffer.byteLength(html.slice(0, at));
      return cannotParseEntities(
        `Unmatched end tag at byte offset ${place}, expected "</${last.tag.name}>", found "</${name}>"`,
      );
    }
    const marked = text.slice(last.offset);
    const mark = marked === '' ? null : entityOfTag(last.tag.name, last.tag.attributes, marked);
    if (mark !== null) entities.push({ ...mark, offset: last.offset, length: marked.length });
    at = END_TAG.lastIndex;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    return cannotParseEntities(`Can't find end tag corresponding to start tag "${unclosed.tag.name}"`);
  }
  return { text, entities: [...asBlock(entities)].sort(byPlace) };
};
