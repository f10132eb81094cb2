import { expect, it } from 'vitest';
import { single } from '../rulebook/evidence.js';
import { chineseDays } from '../rulebook/sources/third-party-pages.js';
import { reasonFor } from './reason.js';

it('makes the reason for a value once, and nobody who holds it can change it', () => {
  const basisCounts = reasonFor('basis-counts', (basis: 'school' | 'work-unit') => ({ basis }), single(chineseDays));
  const reason = basisCounts('school');
  expect(reason).toEqual({ code: 'basis-counts', params: { basis: 'school' }, sources: single(chineseDays) });
  expect(basisCounts('school')).toBe(reason);
  expect(basisCounts('work-unit').params).toEqual({ basis: 'work-unit' });
  expect(Object.isFrozen(reason) && Object.isFrozen(reason.params)).toBe(true);
});
