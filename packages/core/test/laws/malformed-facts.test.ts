import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate.js';
import type { FactName, Facts } from '../../src/facts/facts.js';
import { FactError } from '../../src/result/fact-error.js';
import { RULE_NAMES, type RuleName } from '../../src/rule-name.js';
import { BASES } from '../../src/rulebook/basis.js';
import { CATEGORIES } from '../../src/rulebook/category.js';
import { PAPER_CODES } from '../../src/rulebook/paper-code.js';
import { CODES_OUTSIDE_THE_EXAM, PROVINCE_CODES } from '../../src/rulebook/province-code.js';
import { REVIEW_GROUNDS } from '../../src/rulebook/review-ground.js';
import { STAGES } from '../../src/rulebook/stage.js';
import { SUBJECTS } from '../../src/rulebook/subject.js';
import { allFactsOf, ask, factsOf, pick, runs } from './arbitrary-facts.js';

const isOneOf = (choices: readonly unknown[]) => (value: unknown): boolean => choices.includes(value);
const isNumberFrom = (low: number, high: number) => (value: unknown): boolean =>
  typeof value === 'number' && value >= low && value <= high;
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isSitting = (value: unknown): boolean => typeof value === 'string' && /^(19|20|21)[0-9]{2}H[12]$(?!\n)/.test(value);
/** By the clock's own calendar, unlike the library. */
const isDate = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$(?!\n)/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
const isRegion = isOneOf([...PROVINCE_CODES, ...CODES_OUTSIDE_THE_EXAM]);

type Oracle = (value: unknown) => boolean;

/** What is well-formed, said a second time and in other words than the library's. */
const WELL_FORMED: Readonly<Record<Exclude<FactName, 'passes'>, Oracle>> = {
  rawScore: isNumberFrom(0, 150),
  rawPassMark: (value) => isNumberFrom(0, 150)(value) && value !== 0 && value !== 150,
  reportScore: isNumberFrom(0, 120),
  sitting: isSitting,
  kind: isOneOf(STAGES),
  stage: isOneOf(STAGES),
  province: isRegion,
  publishedOn: isDate,
  on: isDate,
  ground: isOneOf(REVIEW_GROUNDS),
  validUntil: isDate,
  refundExtension: isBoolean,
  category: isOneOf(CATEGORIES),
  subject: isOneOf(SUBJECTS),
  writtenCategory: isOneOf(CATEGORIES),
  writtenSubject: isOneOf(SUBJECTS),
  basis: isOneOf(BASES),
  basisProvince: isRegion,
  student: isBoolean,
  lastWrittenSitting: isSitting,
  writtenProvince: isRegion,
};

const PASS_FACTS: Readonly<Record<string, Oracle>> = {
  paper: isOneOf(PAPER_CODES),
  sitting: isSitting,
  reportScore: isNumberFrom(0, 120),
  validUntil: isDate,
  refundExtension: isBoolean,
};

const odd = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: 'binary',
});

const nearMiss = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  '70',
  '2017H3',
  '2017h2',
  '2017H2 ',
  '2017H2\n',
  '1899H2',
  '2200H1',
  '2017-02-30',
  '2017-2-3',
  '2017-12-12\n',
  '2017-12-12T00:00:00Z',
  '1899-12-31',
  '2200-01-01',
  '２０１７-12-12',
  20171212,
  11,
  '1',
  '011',
  '99',
  '00',
  '83',
  '999',
  '201a',
  '301B',
  150.00000000000003,
  151,
  120.00000000000001,
  -0.0000001,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  70n,
  Symbol('70'),
  () => 70,
  'true',
  0,
  1,
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'Kindergarten',
  [],
  ['11'],
  {},
  Object.create(null),
  Object.assign(Object.create(null), { toString: () => '11' }),
  { toString: () => '2017H2' },
  new String('2017H2'),
  new Number(70),
  new Boolean(true),
  new Date(0),
);

const anything = fc.oneof({ weight: 2, arbitrary: nearMiss }, { weight: 3, arbitrary: odd });

interface Thrown {
  readonly code: string;
  readonly path: string;
}

/** The fact error that a question meets; `'answer'` where there is an answer; any other error as it is. */
const outcomeOf = (question: () => unknown): Thrown | 'answer' => {
  try {
    question();
    return 'answer';
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    for (const text of [error.message, error.messages.en, error.messages['zh-CN'], error.expected.en, error.expected['zh-CN']]) {
      expect(text).not.toBe('');
    }
    expect(error.name).toBe('FactError');
    return { code: error.code, path: error.path };
  }
};

const simpleFactsOf = (rule: RuleName): readonly Exclude<FactName, 'passes'>[] =>
  factsOf(rule).filter((name): name is Exclude<FactName, 'passes'> => name !== 'passes');

const malformedAt = (path: string): Thrown => ({ code: 'malformed', path });

describe('a malformed fact is a fact error that names it', () => {
  it.each(RULE_NAMES)('%s', (rule) => {
    const cases = fc.tuple(allFactsOf(rule), fc.constantFrom(...simpleFactsOf(rule)), anything);
    fc.assert(
      fc.property(cases, ([facts, name, value]) => {
        fc.pre(value !== undefined);
        const given = { ...facts, [name]: value };
        if (WELL_FORMED[name](value)) {
          expect(outcomeOf(() => ask(rule, given))).not.toEqual(malformedAt(name));
          return;
        }
        expect(outcomeOf(() => ask(rule, given))).toEqual(malformedAt(name));
        expect(outcomeOf(() => evaluate(rule, given))).toEqual(malformedAt(name));
      }),
      runs(rule === 'review.open' ? 60 : 120),
    );
  });
});

describe('a malformed fact is said in the same words by evaluate and by the typed function', () => {
  const messageOf = (question: () => unknown): string => {
    try {
      question();
      return 'answer';
    } catch (error) {
      return error instanceof FactError ? Object.values(error.messages).join('\n') : String(error);
    }
  };

  it.each(RULE_NAMES)('%s', (rule) => {
    const cases = fc.tuple(allFactsOf(rule), fc.constantFrom(...simpleFactsOf(rule)), nearMiss);
    fc.assert(
      fc.property(cases, ([facts, name, value]) => {
        const given = { ...facts, [name]: value };
        expect(messageOf(() => evaluate(rule, given))).toBe(messageOf(() => ask(rule, given)));
      }),
      runs(rule === 'review.open' ? 20 : 60),
    );
  });
});

const RULE_OF_PASSES = 'papers.outstanding';
const askPasses = (passes: unknown): unknown =>
  ask(RULE_OF_PASSES, { category: 'kindergarten', on: '2019-12-31', passes } as Facts);
const evaluatePasses = (passes: unknown): unknown =>
  evaluate(RULE_OF_PASSES, { category: 'kindergarten', on: '2019-12-31', passes });
const GOOD = { paper: '101', sitting: '2017H2' };

describe('malformed passes', () => {
  it('a fact of a pass that is malformed is named with its place', () => {
    const cases = fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(...Object.keys(PASS_FACTS)), anything);
    fc.assert(
      fc.property(cases, ([place, name, value]) => {
        fc.pre(value !== undefined && PASS_FACTS[name]?.(value) === false);
        const passes = [...Array.from({ length: place }, () => GOOD), { ...GOOD, [name]: value }, GOOD];
        const expected = malformedAt(`passes[${place}].${name}`);
        expect(outcomeOf(() => askPasses(passes))).toEqual(expected);
        expect(outcomeOf(() => evaluatePasses(passes))).toEqual(expected);
      }),
      runs(300),
    );
  });

  it('a pass that is no object is named with its place', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3 }), anything, (place, value) => {
        fc.pre(typeof value !== 'object' || value === null);
        const passes = [...Array.from({ length: place }, () => GOOD), value];
        expect(outcomeOf(() => askPasses(passes))).toEqual(malformedAt(`passes[${place}]`));
        expect(outcomeOf(() => evaluatePasses(passes))).toEqual(malformedAt(`passes[${place}]`));
      }),
      runs(300),
    );
  });

  it.each([[[]], [[GOOD]], [new Date(0)], [new Map()]])('a pass that is %o is a fact error at the same place either way', (value) => {
    const typed = outcomeOf(() => askPasses([value]));
    expect(typed).toMatchObject({ code: 'malformed' });
    expect(outcomeOf(() => evaluatePasses([value]))).toEqual(typed);
  });

  it('a list that is no list is named', () => {
    fc.assert(
      fc.property(anything, (value) => {
        fc.pre(value !== undefined && !Array.isArray(value));
        expect(outcomeOf(() => askPasses(value))).toEqual(malformedAt('passes'));
        expect(outcomeOf(() => evaluatePasses(value))).toEqual(malformedAt('passes'));
      }),
      runs(300),
    );
  });

  it('anything at all as passes is an answer or a fact error of the passes', () => {
    const list = fc.array(
      fc.oneof(
        odd,
        fc.record(
          { paper: fc.oneof(fc.constant('101'), anything), sitting: fc.oneof(fc.constant('2017H2'), anything), reportScore: anything, other: odd },
          { requiredKeys: [] },
        ),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.oneof(odd, list), (passes) => {
        for (const put of [askPasses, evaluatePasses]) {
          const outcome = outcomeOf(() => put(passes));
          if (outcome !== 'answer') expect(outcome.path).toMatch(/^passes(\[\d+\](\..*)?)?$/s);
        }
      }),
      runs(300),
    );
  });

  it.each([501, 10_000])('%d passes are too many, well-formed or not', (count) => {
    const good = Array.from({ length: count }, () => GOOD);
    expect(outcomeOf(() => askPasses(good))).toEqual(malformedAt('passes'));
    expect(outcomeOf(() => evaluatePasses(good))).toEqual(malformedAt('passes'));
    const bad = Array.from({ length: count }, () => ({ paper: '999' }));
    expect(outcomeOf(() => askPasses(bad))).toEqual(malformedAt('passes'));
    expect(outcomeOf(() => evaluatePasses(bad))).toEqual(malformedAt('passes'));
  });

  it('500 passes are not', () => {
    const good = Array.from({ length: 500 }, () => GOOD);
    expect(outcomeOf(() => askPasses(good))).toBe('answer');
    expect(outcomeOf(() => evaluatePasses(good))).toBe('answer');
  });

  it.each(['__proto__', 'constructor', 'toString', 'score'])('a pass with the name %s, from JSON, is unknown', (name) => {
    const passes: unknown = JSON.parse(`[{"paper":"101","sitting":"2017H2","${name}":{"reportScore":1}}]`);
    expect(outcomeOf(() => evaluatePasses(passes))).toEqual({ code: 'unknown-fact', path: `passes[0].${name}` });
  });
});

describe('names that no rule knows', () => {
  const unknown = (path: string): Thrown => ({ code: 'unknown-fact', path });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'Province', 'province ', 'rawscore'])(
    'a fact %j, from JSON',
    (name) => {
      const facts: unknown = JSON.parse(`{${JSON.stringify(name)}: {"reportScore": 70, "category": "primary"}}`);
      for (const rule of RULE_NAMES) expect(outcomeOf(() => evaluate(rule, facts))).toEqual(unknown(name));
      expect(Object.hasOwn(Object.prototype, 'reportScore')).toBe(false);
    },
  );

  it('any other name', () => {
    fc.assert(
      fc.property(fc.string(), odd, (name, value) => {
        fc.pre(!Object.hasOwn(WELL_FORMED, name) && name !== 'passes');
        const facts = Object.fromEntries([[name, value]]);
        expect(outcomeOf(() => evaluate('score.pass', facts))).toEqual(unknown(name));
      }),
      runs(300),
    );
  });

  it('any other rule', () => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'score', ' score.pass')), (rule) => {
        fc.pre(!RULE_NAMES.includes(rule as RuleName));
        expect(outcomeOf(() => evaluate(rule as RuleName, {}))).toEqual({ code: 'unknown-rule', path: 'rule' });
      }),
      runs(300),
    );
  });
});

describe('facts as a whole', () => {
  it('that are no object are a fact error of the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RULE_NAMES), anything, (rule, facts) => {
        fc.pre(typeof facts !== 'object' || facts === null || Array.isArray(facts));
        expect(outcomeOf(() => evaluate(rule, facts))).toEqual(malformedAt('facts'));
      }),
      runs(300),
    );
  });

  it('that are anything at all are an answer or a fact error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RULE_NAMES), odd, (rule, facts) => {
        expect(['object', 'string']).toContain(typeof outcomeOf(() => evaluate(rule, facts)));
      }),
      runs(300),
    );
  });

  it('without a prototype count like all others', () => {
    const facts = Object.assign(Object.create(null) as object, { reportScore: 70 });
    expect(evaluate('score.pass', facts)).toMatchObject({ status: 'decided', value: true });
    const passes = [Object.assign(Object.create(null) as object, GOOD)];
    expect(outcomeOf(() => evaluatePasses(passes))).toBe('answer');
  });

  it('that the rule does not take are ignored, however malformed', () => {
    fc.assert(
      fc.property(allFactsOf('score.pass'), fc.constantFrom(...simpleFactsOf('interview.eligible')), odd, (facts, name, value) => {
        expect(evaluate('score.pass', { ...facts, [name]: value })).toEqual(evaluate('score.pass', facts));
      }),
      runs(300),
    );
  });

  it('that are undefined are as if left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RULE_NAMES.filter((rule) => rule !== 'review.open')), fc.infiniteStream(fc.boolean()), (rule, coin) => {
        const [facts] = fc.sample(allFactsOf(rule), runs(1));
        const kept = factsOf(rule).filter(() => coin.next().value);
        const holes = Object.fromEntries(factsOf(rule).map((name) => [name, kept.includes(name) ? facts?.[name] : undefined]));
        expect(ask(rule, holes)).toEqual(ask(rule, pick(facts ?? {}, kept)));
        expect(evaluate(rule, holes)).toEqual(evaluate(rule, pick(facts ?? {}, kept)));
      }),
      runs(200),
    );
  });
});
