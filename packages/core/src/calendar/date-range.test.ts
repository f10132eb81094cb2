import { expect, it } from 'vitest';
import { placeIn } from './date-range.js';

const RANGE = { from: '2017-12-12', to: '2017-12-15' } as const;

it.each([
  ['2017-12-11', 'before'],
  ['2017-12-12', 'within'],
  ['2017-12-15', 'within'],
  ['2017-12-16', 'after'],
] as const)('%s lies %s', (on, place) => {
  expect(placeIn(RANGE, on)).toBe(place);
});

it('a range of one day holds that day', () => {
  const day = { from: '2017-12-12', to: '2017-12-12' } as const;
  expect(['2017-12-11', '2017-12-12', '2017-12-13'].map((on) => placeIn(day, on as '2017-12-12'))).toEqual(['before', 'within', 'after']);
});
