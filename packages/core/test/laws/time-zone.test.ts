import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../src/facts/facts.js';
import { RULE_NAMES, type RuleName } from '../../src/rule-name.js';
import { runs, someFactsOf } from './arbitrary-facts.js';

/** Zones with their offset in minutes at noon UTC of 1 January 2020 and of 1 July 2020, as `getTimezoneOffset` gives it. */
const ZONES = {
  UTC: [0, 0],
  'Asia/Shanghai': [-480, -480],
  'America/New_York': [300, 240],
  'Pacific/Apia': [-840, -780],
} as const;

const OTHER_ZONES = {
  'Pacific/Kiritimati': [-840, -840],
  'Etc/GMT+12': [720, 720],
} as const;

const offsets = (): readonly number[] =>
  ['2020-01-01T12:00:00Z', '2020-07-01T12:00:00Z'].map((moment) => new Date(moment).getTimezoneOffset());

const zoneOfProject = process.env['TZ'];

const useZone = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
};

afterEach(() => {
  useZone(zoneOfProject);
});
afterAll(() => {
  vi.resetModules();
});

/** The same questions in every zone; a day is never made from a clock. */
const QUESTIONS: readonly (readonly [RuleName, Facts])[] = RULE_NAMES.flatMap((rule) =>
  fc.sample(someFactsOf(rule), runs(rule === 'review.open' ? 8 : 30)).map((facts) => [rule, facts] as const),
);

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Loads the library anew, so that what it computes on loading is computed in the zone too. */
const hashOfAnswers = async (): Promise<string> => {
  vi.resetModules();
  const { rules } = await import('../../src/rules.js');
  return hashOf(QUESTIONS.map(([rule, facts]) => rules[rule](facts)));
};

describe('the project', () => {
  it('runs in the zone that it names', () => {
    expect(Object.keys(ZONES)).toContain(zoneOfProject);
    expect(offsets()).toEqual(ZONES[zoneOfProject as keyof typeof ZONES]);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zoneOfProject);
  });
});

describe('the time zone changes no answer', { timeout: 30_000 }, () => {
  let inUtc = '';
  beforeAll(async () => {
    useZone('UTC');
    inUtc = await hashOfAnswers();
    useZone(zoneOfProject);
  }, 30_000);

  it.each(Object.entries({ ...ZONES, ...OTHER_ZONES }))('%s', async (zone, expected) => {
    useZone(zone);
    expect(offsets()).toEqual(expected);
    expect(await hashOfAnswers()).toBe(inUtc);
  });
});
