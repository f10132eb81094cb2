import type { Choice } from '../conversation/choice.js';

/** What a button about reminders does. */
export type ReminderAction =
  | { readonly kind: 'set'; readonly id: string }
  | { readonly kind: 'cancel'; readonly id: string }
  | { readonly kind: 'days'; readonly id: string; readonly days: number }
  | { readonly kind: 'cancel-all' };

const SET = '+';
const CANCEL = '-';
const CANCEL_ALL = '--';
const DAYS = /^(\d{1,3}):(.+)$/;

const valueOf = (action: ReminderAction): string => {
  switch (action.kind) {
    case 'set':
      return `${SET}${action.id}`;
    case 'cancel':
      return `${CANCEL}${action.id}`;
    case 'cancel-all':
      return CANCEL_ALL;
    case 'days':
      return `${action.days}:${action.id}`;
    default:
      return action satisfies never;
  }
};

/** A button about reminders. */
export const reminderChoice = (action: ReminderAction, label: string): Choice => ({
  label,
  topic: 'reminder.set',
  value: valueOf(action),
});

/** What a button about reminders does; `undefined` where its value is none. */
export const reminderAction = (value: unknown): ReminderAction | undefined => {
  if (typeof value !== 'string') return undefined;
  if (value === CANCEL_ALL) return { kind: 'cancel-all' };
  if (value.startsWith(SET)) return { kind: 'set', id: value.slice(SET.length) };
  if (value.startsWith(CANCEL)) return { kind: 'cancel', id: value.slice(CANCEL.length) };
  const [, days, id] = DAYS.exec(value) ?? [];
  return days === undefined || id === undefined ? undefined : { kind: 'days', id, days: Number(days) };
};
