import type { Reason, ReasonCode, ReasonOf } from '../result/reason.js';
import type { ReasonWording } from './reason-wording.js';

const say = <C extends ReasonCode>(reason: ReasonOf<C>, wording: ReasonWording): string =>
  wording[reason.code](reason.params);

/** Says a reason in the words of a wording. */
export const sayReason = (reason: Reason, wording: ReasonWording): string => say(reason, wording);
