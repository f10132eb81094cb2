import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRawScore, toReportScore } from '../../src/score/convert.js';
import { estimateReportScore, rawScoreNeeded, reportScore as reportScoreRule } from '../../src/score/index.js';
import { markedScore, rawPassMark, rawScore, reportScore, runs } from './arbitrary-facts.js';

const REAL_MARK = fc.oneof(markedScore(150), fc.double({ min: 1, max: 149, noNaN: true })).filter((mark) => mark >= 1 && mark <= 149);

const within = (found: number, expected: number): boolean => Math.abs(found - expected) <= 1e-12 * Math.abs(expected);

/** Whether a whole raw score reaches a report score, in whole numbers: `wanted` and `mark` in hundredths. */
const reachesExactly = (whole: number, wanted: number, mark: number): boolean =>
  wanted < 7000 ? 70 * whole * 10_000 >= wanted * mark : 50 * (100 * whole - mark) * 100 >= (wanted - 7000) * (15_000 - mark);

/** Whole raw scores that become a report score of two decimals exactly; `wanted` and `mark` in hundredths. */
const MET_EXACTLY = Array.from({ length: 149 }, (_, at) => at + 1).flatMap((whole) =>
  Array.from({ length: 14_999 - whole * 100 }, (_, at) => whole * 100 + at + 1).flatMap((mark) => {
    const wanted = (700_000 * whole) / mark;
    return Number.isInteger(wanted) ? [{ whole, mark, wanted }] : [];
  }),
);

describe('the conversion of raw scores into report scores', () => {
  it('never gives a lower report score for a higher raw score', () => {
    fc.assert(
      fc.property(rawScore, rawScore, rawPassMark, (a, b, mark) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(toReportScore(low, mark)).toBeLessThanOrEqual(toReportScore(high, mark));
      }),
      runs(1000),
    );
  });

  it('lands between 0 and 120', () => {
    fc.assert(
      fc.property(rawScore, rawPassMark, (raw, mark) => {
        const report = toReportScore(raw, mark);
        expect(report).toBeGreaterThanOrEqual(0);
        expect(report).toBeLessThanOrEqual(120);
      }),
      runs(1000),
    );
  });

  it('meets 0 at 0, 70 at the raw pass mark, and 120 at 150', () => {
    fc.assert(
      fc.property(rawPassMark, (mark) => {
        expect([toReportScore(0, mark), toReportScore(mark, mark), toReportScore(150, mark)]).toEqual([0, 70, 120]);
      }),
      runs(1000),
    );
  });

  it('stays below 70 for every raw score below the raw pass mark that papers are marked with', () => {
    fc.assert(
      fc.property(markedScore(150), markedScore(150), (raw, mark) => {
        fc.pre(mark > 0 && mark < 150 && raw < mark);
        expect(toReportScore(raw, mark)).toBeLessThan(70);
      }),
      runs(1000),
    );
  });

  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(fc.oneof(markedScore(150), fc.double({ min: 1e-6, max: 150, noNaN: true })), REAL_MARK, (raw, mark) => {
        expect(within(toRawScore(toReportScore(raw, mark), mark), raw)).toBe(true);
      }),
      runs(1000),
    );
  });

  it('undoes its inverse', () => {
    fc.assert(
      fc.property(fc.oneof(markedScore(120), fc.double({ min: 1e-6, max: 120, noNaN: true })), REAL_MARK, (report, mark) => {
        expect(within(toReportScore(toRawScore(report, mark), mark), report)).toBe(true);
      }),
      runs(1000),
    );
  });

  it('needs the least whole raw score that reaches the report score', () => {
    const hundredths = (most: number): fc.Arbitrary<number> =>
      fc.oneof(
        fc.integer({ min: 0, max: most * 100 }),
        fc.integer({ min: 0, max: most * 2 }).map((halves) => halves * 50),
        fc.integer({ min: 0, max: most * 10 }).map((tenths) => tenths * 10),
      );
    fc.assert(
      fc.property(hundredths(120), hundredths(150), (wanted, mark) => {
        fc.pre(mark > 0 && mark < 15_000);
        const result = rawScoreNeeded({ reportScore: wanted / 100, rawPassMark: mark / 100 });
        const { leastWhole } = result.status === 'decided' ? result.value : { leastWhole: Number.NaN };
        expect(reachesExactly(leastWhole, wanted, mark)).toBe(true);
        expect(leastWhole === 0 || !reachesExactly(leastWhole - 1, wanted, mark)).toBe(true);
      }),
      runs(3000),
    );
  });

  it('needs the least whole raw score even where the line is met exactly', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MET_EXACTLY), ({ whole, mark, wanted }) => {
        const result = rawScoreNeeded({ reportScore: wanted / 100, rawPassMark: mark / 100 });
        expect(result).toMatchObject({ value: { leastWhole: whole } });
      }),
      runs(1000),
    );
  });

  it('asks for the raw pass mark itself where no report score is named', () => {
    fc.assert(
      fc.property(markedScore(149), (mark) => {
        fc.pre(mark > 0);
        const result = rawScoreNeeded({ rawPassMark: mark });
        expect(result).toMatchObject({ value: { rawScore: mark, leastWhole: Math.ceil(mark), assumed: ['reportScore'] } });
      }),
      runs(500),
    );
  });

  it('is what the rule answers, and the inverse too', () => {
    fc.assert(
      fc.property(rawScore, reportScore, rawPassMark, (raw, report, mark) => {
        expect(reportScoreRule({ rawScore: raw, rawPassMark: mark })).toMatchObject({
          value: { reportScore: toReportScore(raw, mark) },
        });
        expect(rawScoreNeeded({ reportScore: report, rawPassMark: mark })).toMatchObject({
          value: { rawScore: toRawScore(report, mark) },
        });
      }),
      runs(500),
    );
  });

  it('lies within the estimate under every mark from the lowest to the highest that pages name', () => {
    fc.assert(
      fc.property(markedScore(150), fc.integer({ min: 8750, max: 9200 }), (raw, mark) => {
        const estimate = estimateReportScore({ rawScore: raw });
        const { low, high } = estimate.status === 'decided' ? estimate.value : { low: 1, high: 0 };
        const report = toReportScore(raw, mark / 100);
        expect(low <= report && report <= high).toBe(true);
      }),
      runs(500),
    );
  });
});
