import type { ExplainedSource, ExplainedValue, FactName, Result } from '@ntce/core';
import type { Choice } from './choice.js';

/** A file that goes with a reply. */
export interface ReplyDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** What the core answered, which a reply rests on. */
export type CoreResult = Result<ExplainedValue>;

/** One message of the bot. */
export interface Reply {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly sources: readonly ExplainedSource[];
  /** The fact that the reply asks for. */
  readonly asks: FactName | null;
  /** The result that the reply rests on; `null` where it states nothing about the exam. */
  readonly result: CoreResult | null;
  readonly document?: ReplyDocument;
}
