import { describe, expect, it } from 'vitest';
import { advisoryLock } from './advisory-lock.js';

const LEAST = -(2n ** 63n);
const GREATEST = 2n ** 63n - 1n;

describe('the lock of a name', () => {
  it('is the same each time, another for another name, and a signed number of 64 bits', () => {
    const locks = Array.from({ length: 200 }, (_, index) => advisoryLock(`telegram:${index}`));
    expect(new Set(locks).size).toBe(200);
    expect(advisoryLock('telegram:7')).toBe(locks[7]);
    const numbers = locks.map(BigInt);
    expect(numbers.every((number) => number >= LEAST && number <= GREATEST)).toBe(true);
    expect(numbers.some((number) => number < 0n) && numbers.some((number) => number > 0n)).toBe(true);
  });
});
