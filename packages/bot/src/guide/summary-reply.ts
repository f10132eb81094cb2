import { wordings, type FactName, type Stage, type TimelineCode } from '@ntce/core';
import type { Incoming } from '../conversation/answer-topics.js';
import { plainReply } from '../conversation/plain-reply.js';
import type { Reply } from '../conversation/reply.js';
import { sayFact } from '../conversation/say-facts.js';
import type { ChatState } from '../conversation/state.js';
import { reminderChoices } from '../reminders/offer-reminder.js';
import { guideWording } from '../wording/guide.js';
import { calendarFile, datesAhead } from './calendar-file.js';
import { guideFacts } from './guide-facts.js';

/** What can be reminded of at the end. */
const CODES_OF: Readonly<Record<Stage, readonly TimelineCode[]>> = {
  written: ['written-registration', 'written-exam'],
  interview: ['interview-registration', 'interview'],
};

/** The end of the guide: what was chosen, the dates ahead, and these as a calendar file. */
export const summaryReply = (state: ChatState, stage: Stage, incoming: Incoming): Reply => {
  const { locale, on } = incoming;
  const say = guideWording[locale];
  const { names } = wordings[locale];
  const told = (Object.keys(state.facts) as FactName[]).filter((fact) => fact !== 'stage');
  const shown = told.flatMap((fact) => {
    const known = state.facts[fact];
    return known === undefined ? [] : [`· ${sayFact(fact, known.value, locale)}`];
  });
  const things = datesAhead(guideFacts(state, stage, on), on, stage, locale);
  const colon = locale === 'en' ? ': ' : '：';
  const dates = things.map(({ from, to, title }) => `· ${title}${colon}${names.range(from, to)}`);
  const text = [say.summary, ...shown, ...dates, say.calendarOffered].join('\n');
  const choices = incoming.abilities.reminds ? reminderChoices(state, CODES_OF[stage], on, locale) : [];
  return { ...plainReply(text, choices), document: calendarFile(things, on) };
};
