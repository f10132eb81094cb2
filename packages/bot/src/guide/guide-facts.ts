import {
  nextSitting,
  sittingCalendar,
  type CalendarDate,
  type Facts,
  type Sitting,
  type Stage,
} from '@ntce/core';
import { plainFacts } from '../conversation/known-facts.js';
import type { ChatState } from '../conversation/state.js';

/** The round that the guide is for: the next one open to register, or a later one that was named. */
export const roundOf = (state: ChatState, stage: Stage, on: CalendarDate): Sitting | undefined => {
  const next = nextSitting({ on, stage });
  if (next.status !== 'decided') return undefined;
  const said = state.facts.sitting?.value;
  return said !== undefined && said > next.value.sitting ? said : next.value.sitting;
};

/** The day that validity is checked for: today while registration is open, else its last day. */
const registrationDay = (sitting: Sitting, stage: Stage, province: Facts['province'], on: CalendarDate): CalendarDate => {
  const calendar = sittingCalendar({ sitting, province });
  if (calendar.status !== 'decided') return on;
  const entry = stage === 'written' ? calendar.value.writtenRegistration : calendar.value.interviewRegistration;
  return entry === null || (on >= entry.from && on <= entry.to) ? on : entry.to;
};

/** The facts that the guide's checks take: those known, for its round and its day. */
export const guideFacts = (
  state: ChatState,
  stage: Stage,
  on: CalendarDate,
): Facts & { readonly on: CalendarDate } => {
  const known = plainFacts(state.facts);
  const sitting = roundOf(state, stage, on);
  if (sitting === undefined) return { ...known, on };
  return { ...known, sitting, on: registrationDay(sitting, stage, known.province, on) };
};
