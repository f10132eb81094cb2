import type { CalendarDate, Facts, Locale } from '@ntce/core';
import { NO_ENTITIES, type Entities, type SaidScore } from '../understanding/entities/entities.js';
import type { AnswerContext } from './answer.js';

interface Said {
  readonly on: CalendarDate;
  readonly locale?: Locale;
  readonly text?: string;
  readonly facts?: Facts;
  readonly entities?: Partial<Entities>;
}

/** What an answer knows, for tests. */
export const contextOf = ({ on, locale = 'zh-CN', text = '', facts, entities }: Said): AnswerContext => ({
  facts: { ...facts, on },
  entities: { ...NO_ENTITIES, ...entities },
  locale,
  text,
});

/** Scores as a message names them. */
export const scoresSaid = (kind: SaidScore['kind'], ...values: readonly number[]): Pick<Entities, 'scores'> => ({
  scores: values.map((value) => ({ value, kind })),
});
