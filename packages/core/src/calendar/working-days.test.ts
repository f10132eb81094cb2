import { expect, it } from 'vitest';
import { dayKind } from './working-days.js';

it.each([
  // Spring Festival of 2019 with its make-up weekend before it.
  ['2019-02-01', 'working'],
  ['2019-02-02', 'make-up'],
  ['2019-02-03', 'make-up'],
  ['2019-02-04', 'shut'],
  ['2019-02-09', 'shut'],
  ['2019-02-11', 'working'],
  // May of 2025: a Sunday worked, a Thursday shut.
  ['2025-04-26', 'shut'],
  ['2025-04-27', 'make-up'],
  ['2025-04-30', 'working'],
  ['2025-05-01', 'shut'],
  ['2025-05-05', 'shut'],
  ['2025-05-06', 'working'],
  // The same days of another year are plain days.
  ['2023-02-03', 'working'],
  ['2024-04-27', 'shut'],
  // Years of which nothing is on record.
  ['2013-10-01', 'unknown'],
  ['2027-01-04', 'unknown'],
  ['2027-01-03', 'unknown'],
] as const)('%s is %s', (date, kind) => {
  expect(dayKind(date)).toBe(kind);
});
