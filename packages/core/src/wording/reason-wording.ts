import type { ReasonCode, ReasonParams } from '../result/reason.js';

/** One sentence for each reason code, from what the reason carries; a code without wording does not compile. */
export type ReasonWording = {
  readonly [C in ReasonCode]: (params: ReasonParams[C]) => string;
};
