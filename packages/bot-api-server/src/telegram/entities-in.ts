import type { MessageEntity } from './objects.js';

const MARKS = /(?<![\p{L}\p{N}_/@])(?:(?<command>\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)|(?<mention>@[A-Za-z0-9_]{3,32}))(?![\p{L}\p{N}_])/gu;

/** The commands and mentions that Telegram marks in what somebody typed. */
export const entitiesIn = (text: string): readonly MessageEntity[] =>
  [...text.matchAll(MARKS)].map((match) => ({
    type: match.groups?.['command'] === undefined ? 'mention' : 'bot_command',
    offset: match.index,
    length: match[0].length,
  }));
