import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { isCalendarDate, LOCALES, type CalendarDate, type Locale } from '@ntce/core';
import { converse } from '../conversation/converse.js';
import { newChat, type ChatState } from '../conversation/state.js';
import type { Turn } from '../conversation/turn.js';
import type { TopicModel } from '../understanding/topic-model.js';

/** One question to the bot. */
interface Question {
  readonly q: string;
  readonly conversation: string | null;
  readonly today: CalendarDate;
  readonly locale: Locale | null;
}

const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

class BadLine extends Error {
  override readonly name = 'BadLine';
}

const asRecord = (line: string): Readonly<Record<string, unknown>> => {
  if (!line.trimStart().startsWith('{')) return { q: line };
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : { q: line };
  } catch {
    return { q: line };
  }
};

const readQuestion = (line: string, today: CalendarDate, locale: Locale | null): Question => {
  const record = asRecord(line);
  const { q, conversation } = record;
  if (typeof q !== 'string') throw new BadLine('expected {"q": text, …} or plain text');
  const day = record['today'] ?? today;
  if (!isCalendarDate(day)) throw new BadLine('"today": expected a date as YYYY-MM-DD');
  const language = record['locale'] ?? locale;
  if (language !== null && !isLocale(language)) {
    throw new BadLine(`"locale": expected one of ${LOCALES.join(', ')}`);
  }
  return {
    q,
    conversation: conversation === undefined || conversation === null ? null : JSON.stringify(conversation),
    today: day,
    locale: language,
  };
};

/** What one turn comes to, as JSON. */
const toJson = (q: string, { topics, confidence, entities, replies }: Turn): unknown => {
  const last = replies.at(-1);
  const result = replies.find((reply) => reply.result !== null)?.result;
  return {
    q,
    topics,
    confidence: Number(confidence.toFixed(4)),
    entities,
    ...(result === undefined || result === null ? {} : { result }),
    reply: replies.map(({ text }) => text).join('\n\n'),
    sources: replies.flatMap(({ sources }) => sources),
    asks: last?.asks ?? null,
    choices: replies.flatMap(({ choices }) => choices),
  };
};

/** A line as it may be repeated: as it came, unless it held personal data. */
const repeatable = (q: string, { topics }: Turn): string => (topics[0] === 'sensitive' ? '' : q);

/** Answers lines with lines, one JSON line for each line in, at once; lines with the same conversation are one chat. */
export const ask = async (
  model: TopicModel,
  input: Readable,
  output: Writable,
  today: CalendarDate,
  locale: Locale | null,
): Promise<void> => {
  const chats = new Map<string, ChatState>();
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    try {
      const question = readQuestion(line, today, locale);
      const { conversation } = question;
      const state = (conversation === null ? undefined : chats.get(conversation)) ?? newChat(question.locale);
      const turn = converse(model, state, { kind: 'text', text: question.q }, question.today);
      if (conversation !== null) chats.set(conversation, turn.state);
      output.write(`${JSON.stringify(toJson(repeatable(question.q, turn), turn))}\n`);
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      output.write(`${JSON.stringify({ error: error.message })}\n`);
    }
  }
};
