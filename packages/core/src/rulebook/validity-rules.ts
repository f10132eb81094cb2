import type { Sitting } from '../calendar/sitting.js';
import { at, reposted, several } from './evidence.js';
import { interimMeasures, moeNotice2020Merger } from './sources/authorities.js';
import {
  beijingRefund2021H2,
  chongqingRefund2022H1,
  fujianRefundInterview2022H2,
  fujianRefundWritten2022H2,
  guangxiReview2023H2,
  henanInterview2022H1,
  moeNotice2020Reposted,
  resultsValidity2021H2,
  shanxiExtension2020,
} from './sources/reposted-notices.js';
import {
  interviewExpiry2022H2,
  seedArticle,
  validityBendibao,
  validityLaoshiok,
  validityZljskb,
} from './sources/third-party-pages.js';

/** A passed paper is valid until the end of the half year, this many years on. */
export const WRITTEN_YEARS = 2;
export const writtenValiditySources = several(
  at(interimMeasures, '第十八条'),
  resultsValidity2021H2,
  validityBendibao,
  validityZljskb,
  seedArticle,
);

/** A certificate of passing is valid until the end of the half year, this many years on. */
export const CERTIFICATE_YEARS = 3;
export const certificateValiditySources = several(resultsValidity2021H2, validityBendibao);

/** The passes that the notice of 2020-04-24 extended, both ends included, and the years it added. */
export const EXTENDED_IN_2020: { readonly from: Sitting; readonly to: Sitting; readonly years: number } = {
  from: '2018H1',
  to: '2019H2',
  years: 1,
};
/** The year in which a certificate had to be due to be extended by the same notice. */
export const CERTIFICATES_EXTENDED_DUE_IN = 2020;
export const extension2020Sources = reposted(
  moeNotice2020Merger,
  moeNotice2020Reposted,
  shanxiExtension2020,
);

/** The passes that were valid in a round of 2021H2 to 2022H2, so that a refund could extend them by half a year. */
export const REFUND_EXTENDABLE: { readonly from: Sitting; readonly to: Sitting } = {
  from: '2018H2',
  to: '2022H2',
};
export const refundExtensionSources = reposted(
  beijingRefund2021H2,
  chongqingRefund2022H1,
  henanInterview2022H1,
  fujianRefundWritten2022H2,
  fujianRefundInterview2022H2,
);

/** The date on the result page decides. */
export const portalDateSources = several(guangxiReview2023H2, seedArticle);

/** What counts is that a pass is unexpired on the day of registration. */
export const registrationDaySources = several(interviewExpiry2022H2, validityLaoshiok, seedArticle);
