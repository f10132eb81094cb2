import { examFact } from '@ntce/core';
import type { CoreResult } from '../conversation/reply.js';

const HOST = /[a-z\d-]+(?:\.[a-z\d-]+)+/;

/** The official site of the exam, as the plain fact on it names it first. */
export const officialSite = (): { readonly host: string; readonly result: CoreResult } => {
  const result = examFact('score-portal');
  return { host: HOST.exec(result.value.text.en)?.[0] ?? '', result };
};
