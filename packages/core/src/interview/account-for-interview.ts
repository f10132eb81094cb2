import { checkRegion } from '../facts/check-region.js';
import { checkSitting } from '../facts/check-sitting.js';
import type { Facts } from '../facts/facts.js';
import { FactError } from '../result/fact-error.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Result } from '../result/result.js';
import { accountSources } from '../rulebook/interview-rules.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { outsideExam, provinceIn } from '../sittings/region.js';

export type AccountFacts = Pick<
  Facts,
  'sitting' | 'lastWrittenSitting' | 'province' | 'writtenProvince'
>;

/** Whether a new account is to be opened before the interview registration. */
export interface AccountForInterview {
  readonly registerAgain: boolean;
}

const checkAccountFacts = (facts: AccountFacts): void => {
  const { sitting, lastWrittenSitting, province, writtenProvince } = facts;
  if (sitting !== undefined) checkSitting(sitting, 'sitting');
  if (lastWrittenSitting !== undefined) checkSitting(lastWrittenSitting, 'lastWrittenSitting');
  if (province !== undefined) checkRegion(province, 'province');
  if (writtenProvince !== undefined) checkRegion(writtenProvince, 'writtenProvince');
  if (sitting === undefined || lastWrittenSitting === undefined) return;
  if (lastWrittenSitting <= sitting) return;
  throw new FactError(
    'contradiction',
    'lastWrittenSitting',
    {
      en: `a sitting not after the interview's, ${sitting}`,
      'zh-CN': `不晚于面试考次 ${sitting} 的考次`,
    },
    lastWrittenSitting,
  );
};

const missingIn = (facts: AccountFacts): readonly string[] =>
  (['sitting', 'lastWrittenSitting', 'province', 'writtenProvince'] as const).filter(
    (fact) => facts[fact] === undefined,
  );

const registerAgain = (reason: Reason): Result<AccountForInterview> =>
  decided({ registerAgain: true }, 'derived', [reason, because('results-stay', {}, accountSources)]);

/**
 * Whether a candidate opens a new account before registering for the interview (rule `interview.account`).
 *
 * Who did not sit the written exam of this very round, or sat it in another province, registers again;
 * the results stay.
 *
 * @throws FactError where a fact is malformed, or the last written sitting comes after the interview's
 * @source Beijing 2021H2 and other notices of provinces
 * @example
 * accountForInterview({ sitting: '2017H2', lastWrittenSitting: '2017H1' }).value // => { registerAgain: true }
 */
export const accountForInterview = (facts: AccountFacts): Result<AccountForInterview> => {
  checkAccountFacts(facts);
  const { sitting, lastWrittenSitting, province: region, writtenProvince: writtenRegion } = facts;
  const uncovered =
    outsideExam(region) ??
    outsideExam(writtenRegion) ??
    beforeRulebook(sitting) ??
    cancelled(sitting) ??
    beforeRulebook(lastWrittenSitting);
  if (uncovered !== undefined) return notCovered([uncovered]);

  const province = provinceIn(region);
  const writtenProvince = provinceIn(writtenRegion);
  if (province !== undefined && writtenProvince !== undefined && province !== writtenProvince) {
    const params = { province, writtenProvince };
    return registerAgain(because('account-of-other-province', params, accountSources));
  }
  if (sitting !== undefined && lastWrittenSitting !== undefined && lastWrittenSitting !== sitting) {
    const params = { sitting, lastWrittenSitting };
    return registerAgain(because('account-of-other-round', params, accountSources));
  }
  const missing = missingIn(facts);
  if (missing.length > 0 || sitting === undefined) return needsFacts(missing);
  return decided({ registerAgain: false }, 'derived', [
    because('account-of-this-round', { sitting }, accountSources),
  ]);
};
