import { describe, expect, it } from 'vitest';
import { FactError } from '../result/fact-error.js';
import { checkPasses, MOST_PASSES } from './check-passes.js';
import type { Pass } from './facts.js';

const errorOf = (passes: unknown): { code: string; path: string } | undefined => {
  try {
    checkPasses(passes as readonly Pass[]);
    return undefined;
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { code: error.code, path: error.path };
  }
};

const good = { paper: '101', sitting: '2017H2' };

describe('checkPasses', () => {
  it.each([
    [[]],
    [[good]],
    [[{ ...good, reportScore: 0 }, { ...good, reportScore: 120, validUntil: '2019-12-31', refundExtension: false }]],
    [[{ ...good, reportScore: undefined, validUntil: undefined, refundExtension: undefined }]],
  ])('%j is well-formed', (passes) => {
    expect(errorOf(passes)).toBeUndefined();
  });

  it.each([null, {}, 'passes', 1, { length: 0 }, new Set([good])])('%o is no list', (passes) => {
    expect(errorOf(passes)).toEqual({ code: 'malformed', path: 'passes' });
  });

  it.each([
    [[good, null], 'passes[1]'],
    [['101'], 'passes[0]'],
    [[good, good, {}], 'passes[2].paper'],
    [[{ ...good, paper: '999' }], 'passes[0].paper'],
    [[{ ...good, paper: 101 }], 'passes[0].paper'],
    [[{ paper: '101' }], 'passes[0].sitting'],
    [[{ ...good, sitting: '2017H3' }], 'passes[0].sitting'],
    [[{ ...good, reportScore: 121 }], 'passes[0].reportScore'],
    [[{ ...good, reportScore: null }], 'passes[0].reportScore'],
    [[{ ...good, validUntil: '2019-12-32' }], 'passes[0].validUntil'],
    [[{ ...good, refundExtension: 'yes' }], 'passes[0].refundExtension'],
    // The first that is wrong is named.
    [[good, { ...good, paper: '1' }, { ...good, paper: '2' }], 'passes[1].paper'],
    [[{ paper: '1', sitting: '2', reportScore: 'x' }], 'passes[0].paper'],
  ])('%j is malformed at %s', (passes, path) => {
    expect(errorOf(passes)).toEqual({ code: 'malformed', path });
  });

  it.each([
    ['201A', '2017H1', true],
    ['201A', '2017H2', false],
    ['302A', '2015H1', true],
    ['302A', '2026H2', false],
    ['201', '2015H1', false],
  ])('%s of %s contradicts the exam: %s', (paper, sitting, contradicts) => {
    const error = contradicts ? { code: 'contradiction', path: 'passes[1].paper' } : undefined;
    expect(errorOf([good, { paper, sitting }])).toEqual(error);
  });

  it.each([
    ['2017-11-03', true],
    ['2017-11-04', false],
    ['2199-12-31', false],
  ])('valid until %s, of an exam on 2017-11-04, contradicts the exam: %s', (validUntil, contradicts) => {
    const error = contradicts ? { code: 'contradiction', path: 'passes[0].validUntil' } : undefined;
    expect(errorOf([{ ...good, validUntil }])).toEqual(error);
  });

  it('takes as many as one candidate can have, and looks at the number first', () => {
    expect(errorOf(Array.from({ length: MOST_PASSES }, () => good))).toBeUndefined();
    expect(errorOf(Array.from({ length: MOST_PASSES + 1 }, () => null))).toEqual({ code: 'malformed', path: 'passes' });
  });
});
