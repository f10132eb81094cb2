import type { Choice } from './choice.js';
import type { Reply } from './reply.js';

/** A reply that states nothing about the exam. */
export const plainReply = (text: string, choices: readonly Choice[] = []): Reply => ({
  text,
  choices,
  sources: [],
  asks: null,
  result: null,
});
