import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkSitting } from '../facts/check-sitting.js';
import type { Facts } from '../facts/facts.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Result } from '../result/result.js';
import { certificateValiditySources, extension2020Sources } from '../rulebook/validity-rules.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { certificateEnd } from './validity-end.js';

export type CertificateValidityFacts = Pick<Facts, 'sitting'>;

/** The last day of a certificate of passing. */
export interface CertificateValidity {
  readonly until: CalendarDate;
}

/**
 * How long a certificate of passing is valid, by the sitting of its interview (rule `validity.certificate`).
 *
 * Until 30 June (H1) or 31 December (H2) three years on; those due in 2020 one year more. An H2 interview
 * that is held in January still belongs to its H2 sitting.
 *
 * @throws FactError where the sitting is malformed
 * @source result pages; notice of 2020-04-24
 * @example
 * certificateValidity({ sitting: '2021H2' }).value // => { until: '2024-12-31' }
 * @example
 * certificateValidity({ sitting: '2017H1' }).value // => { until: '2021-06-30' }
 */
export const certificateValidity = (facts: CertificateValidityFacts): Result<CertificateValidity> => {
  const { sitting } = facts;
  if (sitting === undefined) return needsFacts(['sitting']);
  checkSitting(sitting, 'sitting');
  const uncovered: Reason | undefined = beforeRulebook(sitting) ?? cancelled(sitting);
  if (uncovered !== undefined) return notCovered([uncovered]);
  const { until, extended } = certificateEnd(sitting);
  const reason = extended
    ? because('certificate-extended-in-2020', { sitting, until }, extension2020Sources)
    : because('certificate-three-years', { sitting, until }, certificateValiditySources);
  return decided({ until }, 'derived', [reason]);
};
