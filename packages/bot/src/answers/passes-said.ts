import type { Pass, Sitting } from '@ntce/core';
import type { AnswerContext } from './answer.js';

/** A sitting that has every paper; category and subject do not turn on which one it was. */
const SOME_SITTING: Sitting = '2023H2';

/** The papers that a message names, as passes. */
export const passesSaid = ({ entities, facts }: AnswerContext): readonly Pass[] =>
  entities.papers.map((paper) => ({ paper, sitting: facts.lastWrittenSitting ?? SOME_SITTING }));
