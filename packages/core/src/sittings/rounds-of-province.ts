import { halfOf, type Sitting } from '../calendar/sitting.js';
import type { Citations } from '../result/citation.js';
import type { ProvinceCode } from '../rulebook/province-code.js';
import type { Stage } from '../rulebook/province-record.js';
import { provinces } from '../rulebook/provinces.js';

/** The evidence that a province did not hold a round; `undefined` where nothing of the kind is on record. */
export const notHeldIn = (
  province: ProvinceCode,
  sitting: Sitting,
  stage: Stage,
): Citations | undefined => {
  for (const { from, to, half, stage: only, sources } of provinces[province].notHeld) {
    if (sitting < from || sitting > to) continue;
    if (half !== undefined && half !== halfOf(sitting)) continue;
    if (only === undefined || only === stage) return sources;
  }
  return undefined;
};

/** Whether no round of a stage is on record as left out by a province. */
export const heldEveryRound = (province: ProvinceCode, stage: Stage): boolean =>
  provinces[province].notHeld.every(({ stage: only }) => only !== undefined && only !== stage);

/** Whether a province took part in the national exam in a sitting: `unknown` where the record leaves a gap. */
export const membershipOf = (
  province: ProvinceCode,
  sitting: Sitting,
): { readonly status: 'inside' | 'outside' | 'unknown'; readonly sources: Citations } | undefined => {
  const { outside } = provinces[province];
  if (outside === null) return undefined;
  if (sitting <= outside.until) return { status: 'outside', sources: outside.sources };
  if (outside.joined !== null && sitting >= outside.joined) {
    return { status: 'inside', sources: outside.sources };
  }
  return { status: 'unknown', sources: outside.sources };
};
