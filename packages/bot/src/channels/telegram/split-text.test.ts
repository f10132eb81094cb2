import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_UNITS, splitText } from './split-text.js';

describe('splitText', () => {
  it.each([
    ['between paragraphs', `${'a'.repeat(6)}\n\n${'b'.repeat(6)}`, ['aaaaaa', 'bbbbbb']],
    ['between lines where there is no paragraph', 'aaaaaa\nbbbbbb', ['aaaaaa', 'bbbbbb']],
    ['after a sentence where there is no line', '好的。再见再见再见再见', ['好的。', '再见再见再见再见']],
    ['between words at last', 'aaaaaa bbbbbb', ['aaaaaa', 'bbbbbb']],
    ['anywhere in a word that is too long', 'aaaaaaaaaabb', ['aaaaaaaaaa', 'bb']],
    ['not within a character', `${'a'.repeat(9)}😀b`, ['aaaaaaaaa', '😀b']],
  ])('cuts %s', (_where, text, parts) => {
    expect(splitText(text, 10)).toEqual(parts);
  });

  it('leaves a text that fits', () => {
    const text = 'x'.repeat(MOST_UNITS);
    expect(splitText(text)).toEqual([text]);
    expect(splitText(`${text}y`)).toEqual([text, 'y']);
  });

  it('gives nothing for nothing', () => {
    expect(splitText(' \n ')).toEqual([]);
  });

  it('loses no character but space, and every part fits', () => {
    const text = fc.array(fc.constantFrom('好', 'a', ' ', '\n', '\n\n', '。', '😀', '. '), { maxLength: 80 });
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        const parts = splitText(whole, 12);
        expect(parts.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(12);
        for (const part of parts) expect(part).toBe(part.trim());
        for (const part of parts) expect(/\p{Surrogate}/u.test(part)).toBe(false);
      }),
    );
  });
});
