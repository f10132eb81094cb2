/**
 * interview.eligible by hand, as tight as a careful programmer would write it: a boolean and nothing
 * else. It checks nothing, explains nothing, and knows no missing fact.
 */
import { BY_SUBJECT, WHATEVER_SUBJECT } from './requirements.mjs';
import { CANCELLED, JOINED, LEFT_OUT, OWN_BASIS, PASS_SCORE, PERMIT_SINCE, TERMS } from './tables.mjs';

const counts = ({ basis, student, province, sitting }) => {
  if (basis === 'household-registration') return true;
  if (basis === 'school') return student;
  if ((basis === 'residence-permit') === sitting >= PERMIT_SINCE) return true;
  const own = OWN_BASIS[province];
  return own !== undefined && own.sitting === sitting && own.basis === basis;
};

const isHeld = (province, sitting) => {
  const gap = LEFT_OUT[province];
  return gap === undefined || sitting < gap.from || sitting > gap.to || sitting[5] !== gap.half;
};

const isValid = ({ reportScore, sitting, validUntil, refundExtension }, on) => {
  if (reportScore < PASS_SCORE) return false;
  const { resultsOut, lastDay, refundedLastDay } = TERMS[sitting];
  return on >= resultsOut && on <= (validUntil ?? (refundExtension ? refundedLastDay : lastDay));
};

const holds = (codes, passes, on) => {
  for (const pass of passes) if (codes.includes(pass.paper) && isValid(pass, on)) return true;
  return false;
};

/** Whether a candidate may register for the interview. */
export const isEligibleBare = (facts) => {
  const { category, subject, passes, province, basisProvince, sitting, on } = facts;
  if (province !== basisProvince || sitting === CANCELLED || sitting < JOINED[province]) return false;
  if (!counts(facts) || !isHeld(province, sitting)) return false;
  const required = WHATEVER_SUBJECT[category] ?? BY_SUBJECT[category][subject];
  if (required === undefined || sitting < required.since) return false;
  for (const codes of required.papers) if (!holds(codes, passes, on)) return false;
  return true;
};
