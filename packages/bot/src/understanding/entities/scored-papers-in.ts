import { PAPER_CODES, type PaperCode } from '@ntce/core';
import type { SaidScore } from './entities.js';
import { scoreMentionsIn } from './scores-in.js';

/** A score with the paper that it is said of. */
export interface ScoredPaper extends SaidScore {
  readonly paper: PaperCode | 1 | 2 | 3;
}

const PAPER =
  /(?<![\d.])([1-4]\d\da?)(?![\d.分])|(?:第)?科目?([一二三123])科?|第([一二三])科|\bpaper ?(one|two|three|[123])\b|(综素|综合素质|\bcomprehensive quality\b)|((?:教育(?:教学)?知识(?:[与和及]?(?:教学)?能力)?|保教(?:知识)?(?:[与和]?能力)?|教[知能](?!识)))|(学科(?:知识|教学)?(?:[与和]教学能力)?)/g;

const POSITIONS: Readonly<Record<string, 1 | 2 | 3>> = {
  一: 1, 二: 2, 三: 3, 1: 1, 2: 2, 3: 3, one: 1, two: 2, three: 3,
};

const paperOf = ([, code, chinese, ordinal, english, first, second]: RegExpMatchArray): ScoredPaper['paper'] | undefined => {
  if (code !== undefined) return PAPER_CODES.find((one) => one.toLowerCase() === code);
  const position = chinese ?? ordinal ?? english;
  if (position !== undefined) return POSITIONS[position];
  if (first !== undefined) return 1;
  return second === undefined ? 3 : 2;
};

interface Mention {
  readonly at: number;
  readonly paper?: ScoredPaper['paper'];
  readonly score?: SaidScore;
}

const mentionsIn = (text: string): readonly Mention[] => {
  const papers = Array.from(text.matchAll(PAPER)).flatMap((match): readonly Mention[] => {
    const paper = paperOf(match);
    return paper === undefined ? [] : [{ at: match.index, paper }];
  });
  const scores = scoreMentionsIn(text).map(({ at, score }): Mention => ({ at, score }));
  return [...papers, ...scores].sort((a, b) => a.at - b.at);
};

/**
 * The scores of a normalized text with their papers, 301 72, 302 65; 72 in 301 and 65 in 302.
 *
 * Empty unless every paper has its score and every score its paper, in one order throughout.
 */
export const scoredPapersIn = (text: string): readonly ScoredPaper[] => {
  const mentions = mentionsIn(text);
  const pairs: ScoredPaper[] = [];
  for (let at = 0; at < mentions.length; at += 2) {
    const [first, second] = mentions.slice(at, at + 2);
    const paper = first?.paper ?? second?.paper;
    const score = first?.score ?? second?.score;
    const isSameOrder = (first?.paper === undefined) === (mentions[0]?.paper === undefined);
    if (paper === undefined || score === undefined || !isSameOrder) return [];
    pairs.push({ ...score, paper });
  }
  return pairs;
};
