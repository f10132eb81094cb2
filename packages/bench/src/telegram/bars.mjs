import { holds } from '../ceilings.mjs';
import { tableOf } from '../table.mjs';

const digits = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2));

/** Prints what was measured against its bars, and lets the process end with 1 where one is broken. */
export const report = (title, measures) => {
  console.log(`\n${title}\n`);
  const rows = measures.map((measure) => {
    const { what, value, unit = '', most, least } = measure;
    const bar = most === undefined && least === undefined ? '' : (most === undefined ? `≥ ${least}` : `≤ ${most}`) + unit;
    return [what, digits(value) + unit, bar, bar === '' ? '' : holds(measure) ? 'holds' : 'BROKEN'];
  });
  console.log(tableOf(['measured', 'value', 'bar', ''], rows));
  if (!measures.every(holds)) process.exitCode = 1;
};
