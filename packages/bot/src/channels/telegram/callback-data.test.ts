import { BASES, CATEGORIES, PROVINCE_CODES, SUBJECTS } from '@ntce/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../conversation/choice.js';
import { TOPICS } from '../../understanding/topic.js';
import { decodeChoice, encodeChoice, MOST_BYTES } from './callback-data.js';

const VALUES: readonly (readonly [NonNullable<Choice['fact']>, readonly string[]])[] = [
  ['category', CATEGORIES],
  ['writtenCategory', CATEGORIES],
  ['subject', SUBJECTS],
  ['writtenSubject', SUBJECTS],
  ['province', PROVINCE_CODES],
  ['basisProvince', PROVINCE_CODES],
  ['writtenProvince', PROVINCE_CODES],
  ['basis', BASES],
  ['lastWrittenSitting', ['2026H2']],
  ['publishedOn', ['2017-12-12']],
];

describe('encodeChoice', () => {
  it.each(VALUES)('%s fits in a button with every topic and value', (fact, values) => {
    for (const topic of TOPICS) {
      for (const value of values) {
        expect(Buffer.byteLength(encodeChoice({ label: '', topic, fact, value }))).toBeLessThanOrEqual(MOST_BYTES);
      }
    }
  });

  it('says so where it does not fit', () => {
    expect(() => encodeChoice({ label: '', value: '二'.repeat(30) })).toThrow(RangeError);
  });
});

describe('decodeChoice', () => {
  it('gives back what was encoded', () => {
    const choice = fc.record(
      {
        label: fc.constant(''),
        topic: fc.constantFrom(...TOPICS),
        fact: fc.constantFrom('category' as const, 'student' as const, 'reportScore' as const),
        value: fc.oneof(fc.boolean(), fc.double({ min: 0, max: 150, noNaN: true }), fc.string({ maxLength: 6 }), fc.constant('a|b')),
      },
      { requiredKeys: ['label'] },
    );
    fc.assert(
      fc.property(choice, (given) => {
        fc.pre(Buffer.byteLength(JSON.stringify(given)) < MOST_BYTES);
        expect(decodeChoice(encodeChoice(given))).toEqual(Object.is(given.value, -0) ? { ...given, value: 0 } : given);
      }),
    );
  });

  it.each([
    ['of another version', '0|help||'],
    ['without a version', 'help'],
    ['empty', ''],
    ['of an unknown topic', '1|topic.gone||'],
    ['of an unknown fact', '1|help|height|s1'],
    ['of an unknown kind of value', '1|help||x1'],
    ['of a number that is none', '1|help|reportScore|nseventy'],
    ['of a boolean that is none', '1|help|student|byes'],
    ['cut off', '1|help|'],
    ['forged with prototype names', '1|__proto__|constructor|s1'],
  ])('does not know a button %s', (_what, data) => {
    expect(decodeChoice(data)).toBeUndefined();
  });
});
