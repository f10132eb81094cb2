/**
 * The same decision as one JSON Logic rule, compiled once by json-logic-engine. It needs no operator
 * of its own: the tables are constants of the rule (`preserve`), looked up with `get`.
 */
import { LogicEngine } from 'json-logic-engine';
import { BY_SUBJECT, WHATEVER_SUBJECT } from './requirements.mjs';
import { CANCELLED, JOINED, LEFT_OUT, OWN_BASIS, PASS_SCORE, PERMIT_SINCE, TERMS } from './tables.mjs';

const fact = (name) => ({ var: name });
const lookUp = (table, key) => ({ get: [{ preserve: table }, key] });
const field = (record, name) => ({ get: [record, name] });
const isFact = (name, value) => ({ '===': [fact(name), value] });

const own = lookUp(OWN_BASIS, fact('province'));
const basisCounts = {
  or: [
    isFact('basis', 'household-registration'),
    { and: [isFact('basis', 'residence-permit'), { '>=': [fact('sitting'), PERMIT_SINCE] }] },
    { and: [isFact('basis', 'school'), fact('student')] },
    { and: [isFact('basis', 'work-unit'), { '<': [fact('sitting'), PERMIT_SINCE] }] },
    { and: [isFact('basis', field(own, 'basis')), isFact('sitting', field(own, 'sitting'))] },
  ],
};

const isMember = {
  or: [
    { '!': [lookUp(JOINED, fact('province'))] },
    { '>=': [fact('sitting'), lookUp(JOINED, fact('province'))] },
  ],
};

const gap = lookUp(LEFT_OUT, fact('province'));
const isHeld = {
  or: [
    { '!': [gap] },
    { '<': [fact('sitting'), field(gap, 'from')] },
    { '>': [fact('sitting'), field(gap, 'to')] },
    { '!==': [{ substr: [fact('sitting'), 5] }, field(gap, 'half')] },
  ],
};

const required = {
  '??': [
    lookUp(WHATEVER_SUBJECT, fact('category')),
    field(lookUp(BY_SUBJECT, fact('category')), fact('subject')),
  ],
};
const isOffered = { and: [required, { '<=': [field(required, 'since'), fact('sitting')] }] };

// Inside both iterations: `val` climbs two scopes for each of them.
const codes = { val: [[2]] };
const on = { val: [[4], 'on'] };
const termsOfPass = lookUp(TERMS, fact('sitting'));
const lastDay = {
  '??': [
    fact('validUntil'),
    { if: [fact('refundExtension'), field(termsOfPass, 'refundedLastDay'), field(termsOfPass, 'lastDay')] },
  ],
};
const serves = {
  and: [
    { in: [fact('paper'), codes] },
    { '>=': [{ '??': [fact('reportScore'), PASS_SCORE] }, PASS_SCORE] },
    { '<=': [field(termsOfPass, 'resultsOut'), on] },
    { '>=': [lastDay, on] },
  ],
};
const holdsAll = { all: [field(required, 'papers'), { some: [{ val: [[2], 'passes'] }, serves] }] };

const rule = {
  and: [
    isFact('province', fact('basisProvince')),
    { '!==': [fact('sitting'), CANCELLED] },
    basisCounts,
    isMember,
    isHeld,
    isOffered,
    holdsAll,
  ],
};

const decide = new LogicEngine().build(rule);

/** Whether a candidate may register for the interview. */
export const isEligibleByJsonLogic = (facts) => Boolean(decide(facts));
