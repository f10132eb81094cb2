import { describe, expect, it } from 'vitest';
import { FACT_CHECKS, PASS_CHECKS } from '../facts/check-fact.js';
import { MOST_PASSES } from '../facts/check-passes.js';
import { isFactName } from '../facts/fact-name.js';
import { factSchemas, passSchema } from './fact-schemas.js';

const VALUES: readonly unknown[] = [
  -1, -0, 0, 0.5, 69.99, 70, 87.5, 119.99, 120, 120.01, 149.99, 150, 150.01, Number.NaN, Number.POSITIVE_INFINITY, 70n,
  '', '70', '11', '81', '83', '99', '2017H2', '2017H3', '1899H2', '2200H1', '2017-12-12', '2017-02-29', '2020-02-29',
  '1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01', '2017-12-12T00:00', 'written', 'interview', 'sum-wrong',
  'kindergarten', 'chinese', 'school', '101', '201A', 'constructor', '__proto__', true, false, null, [], {},
];

const isAccepted = (check: () => void): boolean => {
  try {
    check();
    return true;
  } catch {
    return false;
  }
};

describe('a schema accepts what the check of the typed functions accepts', () => {
  it.each(Object.keys(FACT_CHECKS).filter((name) => name !== 'passes'))('%s', (name) => {
    if (!isFactName(name)) throw new Error(name);
    const differing = VALUES.filter(
      (value) => factSchemas[name].safeParse(value).success !== isAccepted(() => { FACT_CHECKS[name](value, name); }),
    );
    expect(differing).toEqual([]);
  });

  it('of a pass, fact by fact', () => {
    const shape = passSchema.shape;
    for (const name of ['paper', 'sitting', 'reportScore', 'validUntil', 'refundExtension'] as const) {
      const differing = VALUES.filter(
        (value) => shape[name].safeParse(value).success !== isAccepted(() => { PASS_CHECKS[name](value, name); }),
      );
      expect({ name, differing }).toEqual({ name, differing: [] });
    }
  });

  it('has a schema for every fact, and no other', () => {
    expect(Object.keys(factSchemas).sort()).toEqual(Object.keys(FACT_CHECKS).sort());
    expect(Object.keys(passSchema.shape)).toEqual(Object.keys(PASS_CHECKS));
  });

  it('takes as many passes as the check', () => {
    const passes = (count: number): unknown => Array.from({ length: count }, () => ({ paper: '101', sitting: '2017H2' }));
    expect([factSchemas.passes.safeParse(passes(MOST_PASSES)).success, factSchemas.passes.safeParse(passes(MOST_PASSES + 1)).success]).toEqual([true, false]);
  });

  it('refuses a name that a pass does not have', () => {
    expect(passSchema.safeParse({ paper: '101', sitting: '2017H2', score: 80 }).success).toBe(false);
  });
});

it('every fact is described', () => {
  const described = Object.entries(factSchemas).filter(([, schema]) => (schema.meta()?.description ?? '') === '');
  expect(described.map(([name]) => name)).toEqual([]);
});
