import type { Result } from '../result/result.js';

const isSameValue = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map<string, unknown>(Object.entries(b));
  return left.length === right.size && left.every(([name, value]) => right.has(name) && isSameValue(value, right.get(name)));
};

/**
 * Whether two results are the same answer: of one status, and where decided, of one value. How certain it
 * is, why, and which facts are missing do not count.
 */
export const isSameAnswer = (a: Result<unknown>, b: Result<unknown>): boolean => {
  if (a.status !== 'decided' || b.status !== 'decided') return a.status === b.status;
  return isSameValue(a.value, b.value);
};
