import { expect, it } from 'vitest';
import { decided, needsFacts, notCovered } from './result.js';

it('each status carries its own, and nothing else', () => {
  expect(decided(false, 'stated', [])).toStrictEqual({ status: 'decided', value: false, certainty: 'stated', reasons: [] });
  expect(needsFacts(['on'])).toStrictEqual({ status: 'needs-facts', missing: ['on'], reasons: [] });
  expect(notCovered([])).toStrictEqual({ status: 'not-covered', reasons: [] });
});
