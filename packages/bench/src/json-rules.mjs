/**
 * The same decision as one rule of json-rules-engine. The engine is built once; its own operators
 * suffice, since they compare dates and sittings as strings too. Facts with parameters look things up
 * in the tables; what is compared with what is in the rule. Cheap conditions have a higher priority,
 * so that the engine stops early, and `path` is resolved by a plain property instead of JSONPath.
 */
import { Engine } from 'json-rules-engine';
import { BY_SUBJECT, WHATEVER_SUBJECT } from './requirements.mjs';
import { CANCELLED, JOINED, LEFT_OUT, OWN_BASIS, PASS_SCORE, PERMIT_SINCE, TERMS } from './tables.mjs';

const CHEAP = 3;
const LOOKED_UP = 2;

const is = (fact, value) => ({ fact, operator: 'equal', value });
const compare = (fact, operator, value) => ({ fact, operator, value });

const basisCounts = {
  priority: CHEAP,
  any: [
    is('basis', 'household-registration'),
    { all: [is('basis', 'residence-permit'), compare('sitting', 'greaterThanInclusive', PERMIT_SINCE)] },
    { all: [is('basis', 'work-unit'), compare('sitting', 'lessThan', PERMIT_SINCE)] },
    { all: [is('basis', 'school'), is('student', true)] },
    ...Object.entries(OWN_BASIS).map(([province, { sitting, basis }]) => ({
      all: [is('province', province), is('sitting', sitting), is('basis', basis)],
    })),
  ],
};

const lateMembers = Object.entries(JOINED).map(([province, since]) => ({
  all: [is('province', province), compare('sitting', 'lessThan', since)],
}));

const isRoundOf = ({ from, to, half }) => {
  const rounds = Object.keys(TERMS).filter((round) => round >= from && round <= to && round.endsWith(half));
  return compare('sitting', 'in', rounds);
};
const roundsLeftOut = Object.entries(LEFT_OUT).map(([province, gap]) => ({
  all: [is('province', province), isRoundOf(gap)],
}));

const holds = (position) => ({
  fact: 'lastDay',
  params: { position, leastScore: PASS_SCORE },
  operator: 'greaterThanInclusive',
  value: { fact: 'on' },
});

const conditions = {
  all: [
    { ...is('province', { fact: 'basisProvince' }), priority: CHEAP },
    { ...compare('sitting', 'notEqual', CANCELLED), priority: CHEAP },
    basisCounts,
    { priority: LOOKED_UP, not: { any: [...lateMembers, ...roundsLeftOut] } },
    {
      ...compare('requirement', 'lessThanInclusive', { fact: 'sitting' }),
      path: 'since',
      priority: LOOKED_UP,
    },
    holds(0),
    holds(1),
    { any: [{ ...is('requirement', false), path: 'hasThird', priority: CHEAP }, holds(2)] },
  ],
};

/** What the category and the subject take; nothing where the category does not have the subject. */
const requirement = async (_params, almanac) => {
  const category = await almanac.factValue('category');
  return WHATEVER_SUBJECT[category] ?? BY_SUBJECT[category][await almanac.factValue('subject')] ?? {};
};

/** The latest last day of the passes that serve for one of the required papers and whose results are out. */
const lastDay = async ({ position, leastScore }, almanac) => {
  const [{ papers }, passes, on] = await Promise.all([
    almanac.factValue('requirement'),
    almanac.factValue('passes'),
    almanac.factValue('on'),
  ]);
  let latest;
  for (const { paper, sitting, reportScore, validUntil, refundExtension } of passes) {
    if (!papers[position].includes(paper) || reportScore < leastScore) continue;
    const terms = TERMS[sitting];
    if (terms.resultsOut > on) continue;
    const until = validUntil ?? (refundExtension ? terms.refundedLastDay : terms.lastDay);
    if (latest === undefined || until > latest) latest = until;
  }
  return latest;
};

const engine = new Engine([{ conditions, event: { type: 'eligible' } }], {
  allowUndefinedFacts: true,
  pathResolver: (object, path) => object[path],
});
engine.addFact('requirement', requirement);
engine.addFact('lastDay', lastDay);

/** Whether a candidate may register for the interview. */
export const isEligibleByJsonRules = async (facts) => {
  const { events } = await engine.run(facts);
  return events.length > 0;
};
