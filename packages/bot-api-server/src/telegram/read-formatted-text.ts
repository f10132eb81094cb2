import type { Params } from '../http/params.js';
import { readJson, readText } from '../http/read-field.js';
import { isRefusal, type Refusal } from './answer.js';
import type { MessageEntity } from './objects.js';
import { parseHtml, type FormattedText } from './parse-html.js';
import { REFUSALS } from './refusals.js';

const isEntity = (value: unknown): value is MessageEntity =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'offset' in value &&
  typeof value.offset === 'number' &&
  'length' in value &&
  typeof value.length === 'number';

const trimmed = ({ text, entities }: FormattedText): FormattedText => {
  const left = text.length - text.trimStart().length;
  const kept = text.trim();
  const clipped = entities.flatMap((entity) => {
    const from = Math.max(entity.offset - left, 0);
    const to = Math.min(entity.offset + entity.length - left, kept.length);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: kept, entities: clipped };
};

const parse = (params: Params, text: string, entitiesField: string): FormattedText | Refusal => {
  const mode = (readText(params, 'parse_mode') ?? '').toLowerCase();
  if (mode === 'html') return parseHtml(text);
  if (mode !== '') return REFUSALS.unsupportedParseMode;
  const entities = readJson(params, entitiesField);
  return { text, entities: Array.isArray(entities) ? entities.filter(isEntity) : [] };
};

/**
 * A text field with its marks, trimmed as Telegram trims it.
 *
 * `parse_mode` may be HTML. The Markdown modes are refused, though Telegram reads them.
 */
export const readFormattedText = (
  params: Params,
  field: 'text' | 'caption',
): FormattedText | Refusal => {
  const formatted = parse(params, readText(params, field) ?? '', field === 'text' ? 'entities' : 'caption_entities');
  return isRefusal(formatted) ? formatted : trimmed(formatted);
};
