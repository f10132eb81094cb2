import { isCalendarDate, LOCALES, type CalendarDate, type Locale } from '@ntce/core';

/** What a line expects of the reply before it. */
export interface Expectation {
  readonly line: number;
  readonly kind: 'says' | 'omits' | 'offers' | 'offers only' | 'attaches';
  readonly fragments: readonly string[];
}

/** What the candidate does, and what the bot must answer. */
export interface Move {
  readonly line: number;
  readonly day: CalendarDate;
  readonly does: 'says' | 'presses';
  readonly words: string;
  readonly expectations: readonly Expectation[];
}

/** A situation: a conversation from its first message on. */
export interface Script {
  readonly file: string;
  /** The language that the chat starts in. */
  readonly locale: Locale;
  readonly moves: readonly Move[];
}

/** A line of a script that cannot be read. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  constructor(file: string, line: number, expected: string, came: string) {
    super(`${file}:${line}: expected ${expected}, came "${came}"`);
  }
}

const EXPECTATION = /^(says|omits|offers only|offers|attaches) (.+)$/;
const LINES =
  '"> words", "[button]", "repeat N words", "day YYYY-MM-DD", "locale zh-CN|en", "says …", "omits …", "offers … | …", "offers only … | …", "attaches …" or "# note"';

/** \u202E stands for the character that it names, \n for a new line. */
const unescape = (text: string): string =>
  text.replace(/\\u([0-9A-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replaceAll('\\n', '\n');

const eventOf = (text: string): Pick<Move, 'does' | 'words'> | undefined => {
  const words = /^> ?(.*)$/.exec(text)?.[1];
  if (words !== undefined) return { does: 'says', words: unescape(words) };
  const label = /^\[(.+)\]$/.exec(text)?.[1];
  if (label !== undefined) return { does: 'presses', words: label };
  const [, times, repeated] = /^repeat (\d+) (.+)$/.exec(text) ?? [];
  return repeated === undefined ? undefined : { does: 'says', words: repeated.repeat(Number(times)) };
};

const fragmentsOf = (kind: string, text: string): readonly string[] =>
  kind.startsWith('offers') ? text.split('|').map((label) => label.trim()) : [text];

/** Reads a script: the day and the language first, then moves with what is expected of each. */
export const readScript = (file: string, source: string): Script => {
  let day: CalendarDate | undefined;
  let locale: Locale | undefined;
  const moves: Move[] = [];
  source.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) return;
    const [keyword = '', ...rest] = text.split(' ');
    const value = rest.join(' ');
    if (keyword === 'day') {
      if (!isCalendarDate(value)) throw new ScriptError(file, line, 'a day as YYYY-MM-DD', value);
      day = value;
      return;
    }
    if (keyword === 'locale') {
      locale = LOCALES.find((known) => known === value);
      if (locale === undefined) throw new ScriptError(file, line, `one of ${LOCALES.join(', ')}`, value);
      return;
    }
    const event = eventOf(text);
    if (event !== undefined) {
      if (day === undefined || locale === undefined) throw new ScriptError(file, line, '"day" and "locale" before the first move', text);
      moves.push({ line, day, ...event, expectations: [] });
      return;
    }
    const [, kind, said] = EXPECTATION.exec(text) ?? [];
    const move = moves.at(-1);
    if (kind === undefined || said === undefined) throw new ScriptError(file, line, LINES, text);
    if (move === undefined) throw new ScriptError(file, line, 'a move before what is expected of it', text);
    const expectation = { line, kind: kind as Expectation['kind'], fragments: fragmentsOf(kind, said) };
    moves[moves.length - 1] = { ...move, expectations: [...move.expectations, expectation] };
  });
  if (locale === undefined || moves.length === 0) throw new ScriptError(file, 1, 'a script with at least one move', source.slice(0, 40));
  if (moves.every(({ expectations }) => expectations.length === 0)) {
    throw new ScriptError(file, 1, 'at least one "says", "omits", "offers" or "attaches"', 'none');
  }
  return { file, locale, moves };
};
