import { describe, expect, it } from 'vitest';
import { NO_REMINDERS, scheduleChange, scheduleText } from './schedule.js';

const A = { id: 'a', dueAt: 1 };
const B = { id: 'b', dueAt: 2 };

describe('the text of a schedule', () => {
  it('is the same in any order, and another for another time', () => {
    expect(scheduleText([A, B])).toBe(scheduleText([B, A]));
    expect(scheduleText([A, B])).not.toBe(scheduleText([A, { ...B, dueAt: 3 }]));
    expect(scheduleText([])).toBe(NO_REMINDERS);
  });

  it('is refused for an id that names two, and for no instant', () => {
    expect(() => scheduleText([A, { ...A, dueAt: 2 }])).toThrow(TypeError);
    expect(() => scheduleText([{ id: 'a', dueAt: 1.5 }])).toThrow(TypeError);
    expect(() => scheduleText([{ id: 'a', dueAt: Number.POSITIVE_INFINITY }])).toThrow(TypeError);
  });
});

describe('the change of a schedule', () => {
  it.each([
    ['nothing for the same', [A, B], [B, A], { cancelled: [], put: [] }],
    ['what is new', [A], [A, B], { cancelled: [], put: [B] }],
    ['what is gone', [A, B], [B], { cancelled: ['a'], put: [] }],
    ['what moved', [A, B], [A, { ...B, dueAt: 9 }], { cancelled: [], put: [{ ...B, dueAt: 9 }] }],
  ])('is %s', (_, stored, scheduled, change) => {
    expect(scheduleChange(stored, scheduled)).toEqual(change);
  });
});
