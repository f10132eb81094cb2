import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, type Explanation } from '../../src/insight/explain.js';
import { RULE_NAMES } from '../../src/rule-name.js';
import { LOCALES } from '../../src/wording/locale.js';
import { ask, deepFreeze, runs, someFactsOf } from './arbitrary-facts.js';

/** What of an explanation may not depend on the language. */
const shapeOf = ({ certainty, why, cautions, from }: Explanation): unknown => ({
  isCertaintySaid: certainty !== null,
  reasons: why.length,
  cautions: cautions.length,
  addresses: from.map(({ address }) => address),
});

describe('the language changes nothing but the words', () => {
  it.each(RULE_NAMES)('%s', (rule) => {
    fc.assert(
      fc.property(someFactsOf(rule), (facts) => {
        const result = ask(rule, facts);
        const before = JSON.stringify(result);
        deepFreeze(result);
        const [zh, en] = LOCALES.map((locale) => explain(result, locale));
        expect(zh === undefined ? undefined : shapeOf(zh)).toEqual(en === undefined ? undefined : shapeOf(en));
        expect(JSON.stringify(result)).toBe(before);
        expect(JSON.stringify(ask(rule, facts))).toBe(before);
      }),
      runs(rule === 'review.open' ? 10 : 40),
    );
  });

  it.each(RULE_NAMES)('%s, and every part is said', (rule) => {
    fc.assert(
      fc.property(someFactsOf(rule), fc.constantFrom(...LOCALES), (facts, locale) => {
        const result = ask(rule, facts);
        const { answer, why, from } = explain(result, locale);
        expect([answer, ...why, ...from.map(({ text }) => text)].filter((text) => text.trim() === '')).toEqual([]);
        expect(why).toHaveLength(result.reasons.length);
      }),
      runs(rule === 'review.open' ? 10 : 40),
    );
  });
});
