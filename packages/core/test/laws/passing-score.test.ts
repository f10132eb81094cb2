import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPassingScore, reportScore } from '../../src/score/index.js';
import { markedScore, rawPassMark, rawScore, runs } from './arbitrary-facts.js';

const passesBy = (raw: number, mark: number): readonly [unknown, unknown] => {
  const byRaw = isPassingScore({ rawScore: raw, rawPassMark: mark });
  const converted = reportScore({ rawScore: raw, rawPassMark: mark });
  if (converted.status !== 'decided') throw new Error('the conversion did not decide');
  const byReport = isPassingScore({ reportScore: converted.value.reportScore });
  return [
    byRaw.status === 'decided' ? byRaw.value : byRaw.status,
    byReport.status === 'decided' ? byReport.value : byReport.status,
  ];
};

/** The number next below another. */
const justBelow = (value: number): number => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) - 1n);
  return bits.getFloat64(0);
};

it('agrees with the conversion for scores as papers are marked', () => {
  fc.assert(
    fc.property(markedScore(150), markedScore(150), (raw, mark) => {
      fc.pre(mark > 0 && mark < 150);
      const [byRaw, byReport] = passesBy(raw, mark);
      expect(byReport).toBe(byRaw);
    }),
    runs(1000),
  );
});

it('agrees with the conversion for every score', () => {
  const near = fc.oneof(markedScore(150), rawPassMark).filter((mark) => mark >= 1 && mark < 150).chain((mark) =>
    fc.oneof(rawScore, fc.constantFrom(mark, justBelow(mark))).map((raw) => [raw, mark] as const),
  );
  fc.assert(
    fc.property(near, ([raw, mark]) => {
      const [byRaw, byReport] = passesBy(raw, mark);
      expect(byReport).toBe(byRaw);
    }),
    runs(1000),
  );
});

it('holds from the line up and from nowhere below', () => {
  fc.assert(
    fc.property(markedScore(120), (score) => {
      expect(isPassingScore({ reportScore: score })).toMatchObject({ status: 'decided', value: score >= 70 });
    }),
    runs(500),
  );
});
