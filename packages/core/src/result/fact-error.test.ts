import { describe, expect, it } from 'vitest';
import { FactError } from './fact-error.js';

const EXPECTED = { en: 'a number from 0 to 150', 'zh-CN': '0 至 150 的数' };
const errorFor = (received: unknown): FactError => new FactError('malformed', 'rawScore', EXPECTED, received);

describe('FactError', () => {
  it('carries what a caller needs, and is an error', () => {
    const error = errorFor(151);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'FactError', code: 'malformed', path: 'rawScore', expected: EXPECTED, received: 151 });
  });

  it('says the whole sentence in both languages', () => {
    const error = errorFor(151);
    expect(error.message).toBe('rawScore: expected a number from 0 to 150, received 151');
    expect(error.messages.en).toBe(error.message);
    expect(error.messages['zh-CN']).toMatch(/^rawScore.应为0 至 150 的数.收到 151$/u);
  });

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [Number.NaN, 'NaN'],
    ['90', '"90"'],
    ['', '""'],
    ['a"b', '"a\\"b"'],
    ['line\nline', '"line\\nline"'],
    [70n, '70'],
    [Symbol('70'), 'Symbol(70)'],
    [[1, 2], 'array'],
    [{ a: 1 }, 'object'],
    [Object.create(null), 'object'],
    [new Date(0), 'object'],
    [true, 'true'],
  ])('shows %o as %s', (received, shown) => {
    expect(errorFor(received).message).toBe(`rawScore: expected a number from 0 to 150, received ${shown}`);
  });

  it('shows the start of a long text only, and keeps all of it', () => {
    const long = 'x'.repeat(10_000);
    expect(errorFor(long).message.length).toBeLessThan(150);
    expect(errorFor('x'.repeat(60)).message).toContain(`"${'x'.repeat(60)}"`);
    expect(errorFor('x'.repeat(61)).message).toContain(`"${'x'.repeat(60)}…"`);
    expect(errorFor(long).received).toBe(long);
  });
});
