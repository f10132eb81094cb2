import { describe, expect, it } from 'vitest';
import { FactError } from '../result/fact-error.js';
import { FACT_CHECKS } from './check-fact.js';
import type { FactName } from './facts.js';

const pathOf = (fact: FactName, value: unknown): string | undefined => {
  try {
    FACT_CHECKS[fact](value, `at.${fact}`);
    return undefined;
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    expect(error).toMatchObject({ code: 'malformed', received: value });
    return error.path;
  }
};

/** Each fact: values on both ends that are well-formed, and the nearest that are not. */
const TABLE: readonly (readonly [Exclude<FactName, 'passes'>, readonly unknown[], readonly unknown[]])[] = [
  ['rawScore', [0, 0.5, 87.5, 150], [-0.5, 150.5, Number.NaN, Number.POSITIVE_INFINITY, '90', null, 90n]],
  ['rawPassMark', [0.5, 90, 149.5], [0, 150, -1, 151, Number.NaN, '90', null]],
  ['reportScore', [0, 69.5, 70, 120], [-0.5, 120.5, Number.NaN, '70', null]],
  ['sitting', ['1900H1', '2017H2', '2199H2'], ['2017H3', '2017h2', 2017, null, '']],
  ['lastWrittenSitting', ['2017H2'], ['2017', null]],
  ['kind', ['written', 'interview'], ['Written', 'oral', '', null, true]],
  ['stage', ['written', 'interview'], ['results', null]],
  ['province', ['11', '65', '71', '81', '82'], ['00', '99', '10', 11, '110000', '', null]],
  ['basisProvince', ['42'], ['420', null]],
  ['writtenProvince', ['42'], ['4', null]],
  ['publishedOn', ['2017-12-12'], ['2017-02-30', '2017-12', 20171212, null]],
  ['on', ['1900-01-01', '2199-12-31'], ['1899-12-31', '2200-01-01', new Date(0), null]],
  ['validUntil', ['2019-12-31'], ['2019-12-32', null]],
  ['ground', ['sum-wrong', 're-mark'], ['unfair', '', null]],
  ['refundExtension', [true, false], ['true', 0, 1, null]],
  ['student', [true, false], ['yes', 0, null]],
  ['category', ['kindergarten', 'vocational-instructor'], ['secondary', 'Primary', null]],
  ['writtenCategory', ['primary'], ['', null]],
  ['subject', ['chinese', 'general-primary'], ['Chinese', 'maths', null]],
  ['writtenSubject', ['politics'], ['ideology', null]],
  ['basis', ['household-registration', 'school'], ['hukou', null]],
];

describe('the check of a fact by itself', () => {
  it.each(TABLE)('%s', (fact, good, bad) => {
    expect(good.map((value) => pathOf(fact, value))).toEqual(good.map(() => undefined));
    expect(bad.map((value) => pathOf(fact, value))).toEqual(bad.map(() => `at.${fact}`));
  });

  it('has a row for every fact', () => {
    expect([...TABLE.map(([fact]) => fact), 'passes'].sort()).toEqual(Object.keys(FACT_CHECKS).sort());
  });
});
