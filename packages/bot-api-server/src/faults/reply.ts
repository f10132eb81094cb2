import type { Answer } from '../telegram/answer.js';

/** What goes back over the connection of a call. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The result already written as JSON. */
  | { readonly kind: 'written'; readonly result: string }
  | { readonly kind: 'page'; readonly status: number; readonly html: string }
  | { readonly kind: 'drop' };

/** The reply that carries an answer. */
export const replyWith = (answer: Answer): Reply => ({ kind: 'answer', answer });
