import type { CalendarDate, Facts } from '@ntce/core';
import { describe, expect, it } from 'vitest';
import { remember } from '../conversation/known-facts.js';
import { newChat, type ChatState } from '../conversation/state.js';
import { applyReminder, showReminders } from './apply-reminder.js';
import { followDates } from './follow-dates.js';
import { offerReminder } from './offer-reminder.js';
import { remindText } from './remind-text.js';
import { reminderAction } from './reminder-choice.js';
import { reminderPoints } from './reminder-points.js';
import { plainReply } from '../conversation/plain-reply.js';

const FACTS: Facts = { sitting: '2017H2', province: '42', passes: [{ paper: '201', sitting: '2017H2' }] };
const TODAY: CalendarDate = '2017-12-09';
const PASS = 'pass-expires.2017H2.201.last-day';
const REGISTRATION = 'interview-registration.2017H2.first-day';

const chat = (facts: Facts = FACTS): ChatState => ({ ...newChat(), facts: remember({}, facts, 'said') });

const withReminder = (id = REGISTRATION, on = TODAY): ChatState => applyReminder(chat(), { kind: 'set', id }, on, 'zh-CN').state;

describe('reminderPoints', () => {
  it('are days ahead, in order, none of them past', () => {
    const points = reminderPoints(FACTS, TODAY);
    const dates = points.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates.every((date) => date >= TODAY)).toBe(true);
    expect(points.find(({ id }) => id === REGISTRATION)?.date).toBe('2017-12-12');
    expect(reminderPoints(FACTS, '2017-12-12').find(({ id }) => id === PASS)?.date).toBe('2019-12-31');
  });
});

describe('a reminder', () => {
  it('is set with the days that are usual for it, and shown', () => {
    const state = withReminder();
    expect(state.reminders).toEqual([{ id: REGISTRATION, daysBefore: [0], date: '2017-12-12' }]);
    expect(showReminders(state, TODAY, 'zh-CN').text).toContain('2017年12月12日');
  });

  it('is changed to other days', () => {
    const { state, replies } = applyReminder(withReminder(), { kind: 'days', id: REGISTRATION, days: 3 }, TODAY, 'en');
    expect(state.reminders).toEqual([{ id: REGISTRATION, daysBefore: [3], date: '2017-12-12' }]);
    expect(replies[0]?.text).toContain('3 days before');
  });

  it('is set for days that are still to come alone', () => {
    const { state } = applyReminder(chat(), { kind: 'set', id: PASS }, '2019-12-20', 'zh-CN');
    expect(state.reminders[0]?.daysBefore).toEqual([7]);
    expect(applyReminder(chat(), { kind: 'set', id: PASS }, '2019-12-30', 'zh-CN').state.reminders[0]?.daysBefore).toEqual([0]);
  });

  it('is cancelled, alone or with all others', () => {
    const two = applyReminder(withReminder(), { kind: 'set', id: PASS }, '2017-12-12', 'zh-CN').state;
    expect(two.reminders).toHaveLength(2);
    expect(applyReminder(two, { kind: 'cancel', id: REGISTRATION }, TODAY, 'zh-CN').state.reminders.map(({ id }) => id)).toEqual([PASS]);
    expect(applyReminder(two, { kind: 'cancel-all' }, TODAY, 'zh-CN').state.reminders).toEqual([]);
  });

  it('of a day that has passed is said to be gone', () => {
    const { state, replies } = applyReminder(chat(), { kind: 'set', id: REGISTRATION }, '2019-01-01', 'zh-CN');
    expect(state.reminders).toEqual([]);
    expect(replies[0]?.text).toContain('不在了');
  });
});

describe('remindText', () => {
  it.each<readonly [CalendarDate, string]>([
    ['2017-12-12', '今天'],
    ['2017-12-11', '明天'],
    ['2017-12-09', '3 天后'],
  ])('on %s says %s', (today, when) => {
    expect(remindText(withReminder(), REGISTRATION, today)?.text).toContain(when);
  });

  it('says with a pass that expires which round it still serves', () => {
    const state = withReminder(PASS, '2019-11-20');
    expect(remindText(state, PASS, '2019-12-01')?.text).toMatch(/2019年下半年（2020年1月4日考）/);
  });

  it('makes no sense any more after its day, or when it was cancelled', () => {
    expect(remindText(withReminder(), REGISTRATION, '2017-12-13')).toBeUndefined();
    expect(remindText(chat(), REGISTRATION, TODAY)).toBeUndefined();
  });

  it('before an exam tells of the admission ticket', () => {
    const id = 'interview.2017H2.first-day';
    expect(remindText(withReminder(id), id, '2018-01-01')?.text).toContain('准考证');
  });
});

describe('followDates', () => {
  it('moves a reminder whose date has changed, and says from when to when', () => {
    const stale: ChatState = { ...withReminder(), reminders: [{ id: REGISTRATION, daysBefore: [0], date: '2017-12-05' }] };
    const { reminders, messages } = followDates(stale, '2017-12-01');
    expect(reminders).toEqual([{ id: REGISTRATION, daysBefore: [0], date: '2017-12-12' }]);
    expect(messages[0]?.text).toMatch(/2017年12月5日 → 2017年12月12日/);
  });

  it('says nothing where nothing has changed', () => {
    expect(followDates(withReminder(), TODAY)).toEqual({ reminders: withReminder().reminders, messages: [] });
  });
});

describe('offerReminder', () => {
  it('adds the button for what the answer speaks of, once', () => {
    const offered = offerReminder(chat(), 'interview.when', plainReply('x'), TODAY, 'zh-CN');
    expect(offered.choices.map(({ value }) => reminderAction(value))).toEqual([{ kind: 'set', id: REGISTRATION }]);
    const then = offerReminder(withReminder(), 'interview.when', plainReply('x'), TODAY, 'zh-CN');
    expect(then.choices.map(({ value }) => reminderAction(value))).toEqual([{ kind: 'set', id: 'interview.2017H2.first-day' }]);
    expect(offerReminder(chat(), 'score.passline', plainReply('x'), TODAY, 'zh-CN').choices).toEqual([]);
  });
});
