import { BASES, mayRegisterInArea, type Basis, type RegionCode, type Sitting } from '@ntce/core';
import type { CoreResult } from '../conversation/reply.js';

/** A province in which every basis counts alike; which one does not matter for the general rule. */
const ANY_PROVINCE: RegionCode = '42';

/** The general rule on one basis in a sitting, for somebody who fulfils it. */
export const ruleOnBasis = (basis: Basis, sitting: Sitting | undefined): CoreResult =>
  mayRegisterInArea({ province: ANY_PROVINCE, basisProvince: ANY_PROVINCE, student: true, sitting, basis });

/** The bases that count in a sitting. */
export const countedBases = (sitting: Sitting | undefined): readonly Basis[] =>
  BASES.filter((basis) => {
    const result = ruleOnBasis(basis, sitting);
    return result.status === 'decided' && result.value === true;
  });
