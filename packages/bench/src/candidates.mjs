/**
 * Seeded candidates for interview.eligible. Papers are mostly the required ones, taken so that their
 * validity ends around the round asked about; `on` lies around the round's registration.
 */
import { drawsOf, seededRandom } from './random.mjs';
import { BY_SUBJECT, WHATEVER_SUBJECT } from './requirements.mjs';
import { CANCELLED, PASS_SCORE, TERMS } from './tables.mjs';

const SEED = 20171212;
const MOST_PASSES = 6;
const A_CODES_SINCE = '2017H2';

const CATEGORIES = [...Object.keys(WHATEVER_SUBJECT), ...Object.keys(BY_SUBJECT)];
const SUBJECTS = [...new Set(Object.values(BY_SUBJECT).flatMap(Object.keys))];
const PAPERS = ['101', '102', '201', '202', '301', '302', '303', '309', '312', '403', '409', '418'];
const PROVINCES = [
  ['11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41'],
  ['42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65'],
].flat();
/** How many rounds before the interview a paper was passed; the ends of validity lie at 4 to 7. */
const AGES = [0, 1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 7];
const BASES = [
  'household-registration',
  'household-registration',
  'residence-permit',
  'residence-permit',
  'work-unit',
  'school',
];

/** Interview rounds: those of the written results, and the cancelled one with the day it would have had. */
const REGISTRATION_FROM = {
  ...Object.fromEntries(Object.entries(TERMS).map(([sitting, { resultsOut }]) => [sitting, resultsOut])),
  [CANCELLED]: '2020-04-15',
};
const ROUNDS = Object.keys(REGISTRATION_FROM).sort();

const DAY = 86_400_000;
const addDays = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

const extensible = (sitting) => TERMS[sitting].refundedLastDay !== TERMS[sitting].lastDay;

/** @param {ReturnType<typeof drawsOf>} draw */
const sittingBefore = (draw, round) => {
  const sitting = ROUNDS[Math.max(0, ROUNDS.indexOf(round) - draw.oneOf(AGES))];
  return sitting === CANCELLED ? '2019H2' : sitting;
};

const scoreOf = (draw) =>
  draw.chance(0.08)
    ? draw.oneOf([PASS_SCORE - 0.01, 69.5, draw.between(0, 69)])
    : draw.oneOf([PASS_SCORE, draw.between(PASS_SCORE, 120)]);

const passOf = (draw, paper, round, on) => {
  const sitting = sittingBefore(draw, round);
  const shown = draw.chance(0.1);
  return {
    paper: paper.endsWith('A') && sitting < A_CODES_SINCE ? paper.slice(0, 3) : paper,
    sitting,
    ...(draw.chance(0.6) && { reportScore: scoreOf(draw) }),
    ...(shown && { validUntil: draw.oneOf([TERMS[sitting].lastDay, on, addDays(on, 1), addDays(on, -1)]) }),
    ...(!shown && extensible(sitting) && { refundExtension: draw.chance(0.5) }),
  };
};

/** A code for a required paper: mostly one that serves, now and then an A code that does not. */
const codeFor = (draw, codes) => {
  const [code] = codes;
  const hasACode = /^[23]0[12]$/.test(code);
  return hasACode && draw.chance(0.03) ? `${code}A` : draw.oneOf(codes);
};

const passesOf = (draw, papers, round, on) => {
  const taken = papers.filter(() => draw.chance(0.95)).map((codes) => codeFor(draw, codes));
  const wanted = draw.between(Math.max(1, taken.length), MOST_PASSES);
  while (taken.length < wanted) {
    taken.push(draw.chance(0.5) ? codeFor(draw, draw.oneOf(papers)) : draw.oneOf(PAPERS));
  }
  return draw.shuffled(taken).map((paper) => passOf(draw, paper, round, on));
};

const areaOf = (draw) => {
  const province = draw.oneOf(PROVINCES);
  const basis = draw.oneOf(BASES);
  return {
    province,
    basis,
    basisProvince: draw.chance(0.97) ? province : draw.oneOf(PROVINCES),
    student: draw.chance(basis === 'school' ? 0.95 : 0.2),
  };
};

const subjectOf = (draw, category) =>
  draw.chance(0.97) ? draw.oneOf(Object.keys(BY_SUBJECT[category])) : draw.oneOf(SUBJECTS);

const papersOf = (draw, category, subject) => {
  const required = WHATEVER_SUBJECT[category] ?? BY_SUBJECT[category][subject];
  return (required ?? draw.oneOf(Object.values(BY_SUBJECT[category]))).papers;
};

const candidateOf = (draw) => {
  const category = draw.oneOf(CATEGORIES);
  const subject = category in BY_SUBJECT ? subjectOf(draw, category) : undefined;
  const sitting = draw.oneOf(ROUNDS);
  const on = addDays(REGISTRATION_FROM[sitting], draw.between(-1, 6));
  return {
    category,
    ...(subject !== undefined && { subject }),
    passes: passesOf(draw, papersOf(draw, category, subject), sitting, on),
    ...areaOf(draw),
    sitting,
    on,
  };
};

/** The first candidates of the one sequence. */
export const candidates = (count = 10_000) => {
  const draw = drawsOf(seededRandom(SEED));
  return Array.from({ length: count }, () => candidateOf(draw));
};
