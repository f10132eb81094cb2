import { factSchemas, isPassingScore, type Locale } from '@ntce/core';
import type { SaidScore } from '../understanding/entities/entities.js';
import { scoredPapersIn, type ScoredPaper } from '../understanding/entities/scored-papers-in.js';
import { sayScore } from '../wording/numbers.js';
import { scoreWording } from '../wording/score.js';
import type { AnswerContext, Answered } from './answer.js';

/** A score to judge, with its paper where the message tells it. */
type Judged = SaidScore & { readonly paper?: ScoredPaper['paper'] };

/** Whether a score can be a report score, and is not said to be raw. */
export const mayBeReportScore = ({ value, kind }: SaidScore): boolean =>
  kind !== 'raw' && factSchemas.reportScore.safeParse(value).success;

/** The scores of a message that can be report scores, with their papers where each has its own. */
export const judgedScoresIn = ({ entities, text }: Pick<AnswerContext, 'entities' | 'text'>): readonly Judged[] => {
  const byPaper = scoredPapersIn(text);
  return (byPaper.length > 1 ? byPaper : entities.scores).filter(mayBeReportScore);
};

const sayPaper = (paper: Judged['paper'], locale: Locale): string => {
  if (paper === undefined) return '';
  return typeof paper === 'number' ? scoreWording[locale].position(paper) : paper;
};

/** The verdict on each of several report scores, and whether the interview can follow. */
export const sayVerdicts = (scores: readonly Judged[], locale: Locale): Answered => {
  const say = scoreWording[locale];
  const results = scores.map(({ value }) => isPassingScore({ reportScore: value }));
  const passes = results.map((result) => result.status === 'decided' && result.value);
  const parts = scores.map(({ value, paper }, index) => {
    const of = sayPaper(paper, locale);
    return passes[index] === true ? say.passedOne(sayScore(value), of) : say.failedOne(sayScore(value), of);
  });
  const isByPaper = scores.some(({ paper }) => paper !== undefined);
  const comma = locale === 'en' ? ', ' : '，';
  const semicolon = locale === 'en' ? '; ' : '；';
  const stop = locale === 'en' ? '. ' : '。';
  const end = passes.every(Boolean) ? say.allPassed : say.notAllPassed;
  const isOfNoKind = scores.some(({ kind }) => kind === null);
  const asReport = isOfNoKind ? `\n${say.takenAsReport}` : '';
  return { text: `${parts.join(isByPaper ? semicolon : comma)}${stop}${end}${asReport}`, results };
};
