import { isFactName } from '@ntce/core';
import type { Choice, ChoiceValue } from '../../conversation/choice.js';
import { isTopic } from '../../understanding/topic.js';

/** The most that Telegram takes, in bytes. */
export const MOST_BYTES = 64;

/** Written first, so that a button of an older release is known as one. */
const VERSION = '1';
const SEPARATOR = '|';

type Kind = 's' | 'n' | 'b';

const KIND_OF: Readonly<Record<'string' | 'number' | 'boolean', Kind>> = {
  string: 's',
  number: 'n',
  boolean: 'b',
};

const kindOf = (value: ChoiceValue): Kind => {
  if (typeof value === 'string') return KIND_OF.string;
  return typeof value === 'number' ? KIND_OF.number : KIND_OF.boolean;
};

const encodeValue = (value: ChoiceValue): string => `${kindOf(value)}${value}`;

const readNumber = (text: string): number | undefined => {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) ? value : undefined;
};

const READ: Readonly<Record<Kind, (text: string) => ChoiceValue | undefined>> = {
  s: (text) => text,
  n: readNumber,
  b: (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
};

const decodeValue = (text: string): ChoiceValue | undefined => {
  const kind = text.charAt(0);
  return kind === 's' || kind === 'n' || kind === 'b' ? READ[kind](text.slice(1)) : undefined;
};

/**
 * What choosing means, as the data of a button: the version, the topic, the fact, and the value with
 * its kind, by their stable names.
 *
 * @throws RangeError where it takes more than 64 bytes
 */
export const encodeChoice = ({ topic, fact, value }: Choice): string => {
  const data = [VERSION, topic ?? '', fact ?? '', value === undefined ? '' : encodeValue(value)].join(SEPARATOR);
  if (Buffer.byteLength(data) > MOST_BYTES) throw new RangeError(`button data over ${MOST_BYTES} bytes: ${data}`);
  return data;
};

/** What pressing a button means; `undefined` for a button that this release does not know. */
export const decodeChoice = (data: string): Choice | undefined => {
  const [version, topic = '', fact = '', ...rest] = data.split(SEPARATOR);
  if (version !== VERSION || rest.length === 0) return undefined;
  if (topic !== '' && !isTopic(topic)) return undefined;
  if (fact !== '' && !isFactName(fact)) return undefined;
  const written = rest.join(SEPARATOR);
  const value = written === '' ? undefined : decodeValue(written);
  if (written !== '' && value === undefined) return undefined;
  return {
    label: '',
    ...(topic === '' || !isTopic(topic) ? {} : { topic }),
    ...(fact === '' || !isFactName(fact) ? {} : { fact }),
    ...(value === undefined ? {} : { value }),
  };
};
