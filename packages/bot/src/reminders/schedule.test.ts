import { expect, it } from 'vitest';
import { nineOn, scheduleOf, thingOfScheduled } from './schedule.js';

it('is nine in the morning in Beijing, whatever the zone of the machine', () => {
  expect(new Date(nineOn('2017-12-12')).toISOString()).toBe('2017-12-12T01:00:00.000Z');
});

it('has one time for each of the days', () => {
  expect(scheduleOf([{ id: 'interview.2017H2.first-day', daysBefore: [5, 0], date: '2018-01-03' }])).toEqual([
    { id: 'interview.2017H2.first-day@5', dueAt: nineOn('2017-12-29') },
    { id: 'interview.2017H2.first-day@0', dueAt: nineOn('2018-01-03') },
  ]);
});

it('knows what a time is about', () => {
  expect(thingOfScheduled('pass-expires.2017H2.201A.last-day@30')).toBe('pass-expires.2017H2.201A.last-day');
});
