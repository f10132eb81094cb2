import {
  explain,
  type CalendarDate,
  type ExplainedSource,
  type FactName,
  type Facts,
  type Locale,
} from '@ntce/core';
import type { Answered } from '../answers/answer.js';
import { conversationWording } from '../wording/conversation.js';
import { questions } from '../wording/questions.js';
import type { Choice } from './choice.js';
import { choicesForFact } from './choices-for-fact.js';
import type { Reply } from './reply.js';
import { sayFactValue } from './say-facts.js';

const SOURCES_SHOWN = 3;

const sourcesOf = (answered: Answered, locale: Locale): readonly ExplainedSource[] => {
  const seen = new Map<string, ExplainedSource>();
  for (const result of answered.results) {
    for (const source of explain(result, locale).from) seen.set(source.text, source);
  }
  return [...seen.values()];
};

const cautionsOf = (answered: Answered, locale: Locale): readonly string[] => [
  ...new Set(answered.results.flatMap((result) => explain(result, locale).cautions)),
];

const sayAssumed = (assumed: Partial<Facts> | undefined, locale: Locale): readonly string[] => {
  const facts = Object.entries(assumed ?? {}) as [FactName, NonNullable<Facts[FactName]>][];
  if (facts.length === 0) return [];
  const what = facts.map(([fact, value]) => sayFactValue(fact, value, locale)).join(' ');
  return [conversationWording[locale].assumed(what)];
};

const sourceLine = (sources: readonly ExplainedSource[], locale: Locale): readonly string[] => {
  const [first] = sources;
  if (first === undefined) return [];
  const address = first.address === null ? '' : ` ${first.address}`;
  return [`${conversationWording[locale].source}${first.text}${address}`];
};

/** The reply that an answer becomes: the text, what it takes for granted, the question, the source, the buttons. */
export const replyFrom = (
  answered: Answered,
  facts: Facts,
  on: CalendarDate,
  locale: Locale,
): Reply => {
  const sources = sourcesOf(answered, locale);
  const asks = answered.ask ?? null;
  const question: readonly string[] = asks === null ? [] : [questions[locale][asks].ask];
  const buttons: readonly Choice[] = asks === null ? [] : choicesForFact(asks, facts, on, locale);
  return {
    text: [
      answered.text.trim(),
      ...cautionsOf(answered, locale),
      ...sayAssumed(answered.assumed, locale),
      ...sourceLine(sources, locale),
      ...question,
    ].join('\n'),
    choices: [...buttons, ...(answered.choices ?? [])],
    sources: sources.slice(0, SOURCES_SHOWN),
    asks,
    result: answered.results[0] ?? null,
  };
};
