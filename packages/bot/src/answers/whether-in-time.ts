import { wordings, type CalendarDate, type CalendarEntry, type ForecastEntry, type Locale, type Sitting, type Stage } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import { sayWhen } from '../wording/say-when.js';

const ASKS =
  /来得及|来不及|赶[得不]上|晚了|太晚|迟了|错过|截止了|截止没|结束了|结束没|停止了|关了|还能|还可以|还在报|开始了[吗没么]|开了[吗没么]|\btoo late\b|\bin time\b|\bstill\b|\bclosed\b|\b(?:is|has|have|are) .{0,30}\b(?:over|open|opened|ended|begun|started)\b|\bmissed\b/;

/** Whether a normalized text asks whether a registration is over or can still be made. */
export const asksWhetherInTime = (text: string): boolean => ASKS.test(text);

/** Whether a day lies before, in or after the registration of a round, in a sentence; empty where its dates are only expected. */
export const sayWhetherInTime = (
  registration: CalendarEntry | ForecastEntry | null | undefined,
  sitting: Sitting,
  stage: Stage,
  on: CalendarDate,
  locale: Locale,
): string => {
  if (registration === null || registration === undefined) return '';
  const { names } = wordings[locale];
  const say = registrationWording[locale];
  const round = [names.sitting(sitting), names.stages[stage]] as const;
  const from = 'earliest' in registration ? registration.earliest : registration.from;
  if (on < from) return say.notYetOpen(...round, sayWhen(registration, locale));
  if ('earliest' in registration || registration.certainty === 'estimated') return '';
  return on > registration.to ? say.isOver(...round, names.date(registration.to)) : say.isOpen(...round, names.date(registration.to));
};
