import { describe, expect, it } from 'vitest';
import { decodeChoice, encodeChoice } from '../channels/telegram/callback-data.js';
import { reminderAction, reminderChoice, type ReminderAction } from './reminder-choice.js';

const LONGEST = 'review-safe-until.2025H1.interview.last-day';

describe('reminderChoice', () => {
  it.each<ReminderAction>([
    { kind: 'set', id: LONGEST },
    { kind: 'cancel', id: LONGEST },
    { kind: 'days', id: 'interview-registration.2026H2.first-day', days: 7 },
    { kind: 'cancel-all' },
  ])('survives a button: %j', (action) => {
    const pressed = decodeChoice(encodeChoice(reminderChoice(action, '提醒我')));
    expect(pressed).toMatchObject({ topic: 'reminder.set' });
    expect(reminderAction(pressed?.value)).toEqual(action);
  });

  it.each([undefined, true, 7, '', 'x', ':a', '1234:a'])('does not know %j', (value) => {
    expect(reminderAction(value)).toBeUndefined();
  });
});
