/**
 * What the hand-written decision and the rule engines know of the exam: as little as interview.eligible
 * needs, written down here so that nothing of it comes from @ntce/core.
 */

/** The round that was not held. */
export const CANCELLED = '2020H1';

/** The residence permit counts from this sitting on, the work unit before it. */
export const PERMIT_SINCE = '2019H2';

/** Provinces that accepted a basis against the national rule, in one sitting. */
export const OWN_BASIS = { 46: { sitting: '2019H2', basis: 'work-unit' } };

/** The first sitting of provinces that joined later than 2016H1. */
export const JOINED = { 15: '2022H2', 54: '9999H9', 65: '2021H2' };

/** The interview rounds that a province left out: one half of each year up to a sitting, or one round. */
export const LEFT_OUT = {
  14: { from: '2015H1', to: '2021H1', half: '1' },
  23: { from: '2015H1', to: '2019H1', half: '1' },
  43: { from: '2015H1', to: '2018H1', half: '1' },
  53: { from: '2015H1', to: '2021H1', half: '1' },
  63: { from: '2019H1', to: '2019H1', half: '1' },
};

export const PASS_SCORE = 70;

const terms = (resultsOut, lastDay, refundedLastDay = lastDay) => ({ resultsOut, lastDay, refundedLastDay });

/** When passes of a sitting come out, and their last day without and with a refund extension. */
export const TERMS = {
  '2016H1': terms('2016-04-19', '2018-06-30'),
  '2016H2': terms('2016-12-13', '2018-12-31'),
  '2017H1': terms('2017-04-18', '2019-06-30'),
  '2017H2': terms('2017-12-12', '2019-12-31'),
  '2018H1': terms('2018-04-19', '2021-06-30'),
  '2018H2': terms('2018-12-11', '2021-12-31', '2022-06-30'),
  '2019H1': terms('2019-04-14', '2022-06-30', '2022-12-31'),
  '2019H2': terms('2019-12-10', '2022-12-31', '2023-06-30'),
  '2020H2': terms('2020-12-10', '2022-12-31', '2023-06-30'),
  '2021H1': terms('2021-04-15', '2023-06-30', '2023-12-31'),
  '2021H2': terms('2021-12-09', '2023-12-31', '2024-06-30'),
  '2022H1': terms('2022-04-15', '2024-06-30', '2024-12-31'),
  '2022H2': terms('2022-12-09', '2024-12-31', '2025-06-30'),
  '2023H1': terms('2023-04-14', '2025-06-30'),
  '2023H2': terms('2023-11-08', '2025-12-31'),
  '2024H1': terms('2024-04-12', '2026-06-30'),
  '2024H2': terms('2024-11-08', '2026-12-31'),
  '2025H1': terms('2025-04-21', '2027-06-30'),
  '2025H2': terms('2025-11-07', '2027-12-31'),
  '2026H1': terms('2026-04-17', '2028-06-30'),
};
