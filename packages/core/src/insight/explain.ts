import type { Citation } from '../result/citation.js';
import type { Result } from '../result/result.js';
import type { Locale } from '../wording/locale.js';
import { sayReason } from '../wording/say-reason.js';
import { sayValue, type ExplainedValue } from '../wording/value-kind.js';
import { wordings } from '../wording/wordings.js';
import type { Wording } from '../wording/wording.js';

/** A source as text, with the address where a reader can find it. */
export interface ExplainedSource {
  readonly text: string;
  readonly address: string | null;
}

/** A result in plain words: the answer, how sure it is, why, and from where. */
export interface Explanation {
  readonly answer: string;
  /** How sure the answer is; `null` where there is none. */
  readonly certainty: string | null;
  /** One sentence for each reason. */
  readonly why: readonly string[];
  /** What a reader must know of the evidence, such as that it rests on a single source. */
  readonly cautions: readonly string[];
  /** The sources, each once. */
  readonly from: readonly ExplainedSource[];
}

const citationsOf = (result: Result<ExplainedValue>): readonly Citation[] => {
  const seen = new Map<string, Citation>();
  for (const reason of result.reasons) {
    for (const citation of reason.sources) {
      const key = `${citation.id} ${citation.locator ?? ''}`;
      if (!seen.has(key)) seen.set(key, citation);
    }
  }
  return [...seen.values()];
};

const restsOnSingle = (result: Result<ExplainedValue>): boolean =>
  result.reasons.some(({ sources }) => sources.every(({ grade }) => grade === 'single'));

const answerOf = (result: Result<ExplainedValue>, wording: Wording): string => {
  if (result.status === 'decided') return sayValue(result.value, wording.values);
  return result.status === 'needs-facts' ? wording.needsFacts(result.missing) : wording.notCovered;
};

/**
 * Says a result in plain words: the answer, how sure it is, why, and from where.
 *
 * @example
 * explain({ status: 'needs-facts', missing: ['province'], reasons: [] }, 'en').certainty // => null
 */
export const explain = (result: Result<ExplainedValue>, locale: Locale): Explanation => {
  const wording = wordings[locale];
  return {
    answer: answerOf(result, wording),
    certainty: result.status === 'decided' ? wording.certainties[result.certainty] : null,
    why: result.reasons.map((reason) => sayReason(reason, wording.reasons)),
    cautions: restsOnSingle(result) ? [wording.restsOnSingle] : [],
    from: citationsOf(result).map((citation) => ({
      text: wording.citation(citation),
      address: citation.address,
    })),
  };
};
