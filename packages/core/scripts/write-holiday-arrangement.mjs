// Writes src/rulebook/holiday-arrangement.ts from the data of chinese-days: `npm run holidays`.
// Run it each year when the State Council has published the next arrangement and chinese-days holds it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FIRST_YEAR = 2014;
const require = createRequire(import.meta.url);
const library = dirname(dirname(require.resolve('chinese-days')));
const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
const { holidays, workdays } = JSON.parse(readFileSync(join(library, 'dist/chinese-days.json'), 'utf8'));

const isWeekend = (date) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
const years = [...new Set(Object.keys(holidays).map((date) => date.slice(0, 4)))]
  .filter((year) => Number(year) >= FIRST_YEAR)
  .sort();

const monthDays = (dates, year, keep) =>
  Object.keys(dates)
    .filter((date) => date.startsWith(year) && keep(date))
    .sort()
    .map((date) => date.slice(5))
    .join(' ');

const entries = years.map(
  (year) => `  '${year}': {
    shut: '${monthDays(holidays, year, (date) => !isWeekend(date))}',
    makeUp: '${monthDays(workdays, year, isWeekend)}',
  },`,
);

writeFileSync(
  new URL('../src/rulebook/holiday-arrangement.ts', import.meta.url),
  `// Written by scripts/write-holiday-arrangement.mjs from chinese-days ${version}; do not edit by hand.

/** The weekdays on which offices are shut and the weekend days on which they work, of one year, as \`MM-DD\`. */
export interface HolidayArrangement {
  readonly shut: string;
  readonly makeUp: string;
}

/** The State Council's yearly arrangement of holidays and make-up days; a year that is not here is not known. */
export const holidayArrangement: Readonly<Record<string, HolidayArrangement>> = {
${entries.join('\n')}
};
`,
);
