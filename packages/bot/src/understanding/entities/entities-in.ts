import type { CalendarDate } from '@ntce/core';
import { datesIn } from './dates-in.js';
import type { Entities } from './entities.js';
import { basesIn, categoriesIn, stagesIn, statusesIn, subjectsIn } from './named-in.js';
import { papersIn, positionsIn } from './papers-in.js';
import { placesIn } from './place-names.js';
import { refundedIn } from './refunded-in.js';
import { scoresIn } from './scores-in.js';
import { sittingsAndYearsIn } from './sittings-in.js';
import { studentIn } from './student-in.js';
import { yesIn } from './yes-in.js';

/** What a normalized message states, on a day. */
export const entitiesIn = (text: string, on: CalendarDate): Entities => {
  const categories = categoriesIn(text);
  const { sittings, years } = sittingsAndYearsIn(text, on);
  return {
    scores: scoresIn(text),
    sittings,
    years,
    categories,
    subjects: subjectsIn(text),
    papers: papersIn(text, categories),
    positions: positionsIn(text, categories),
    provinces: placesIn(text),
    dates: datesIn(text, on),
    bases: basesIn(text),
    student: studentIn(text),
    refunded: refundedIn(text),
    stages: stagesIn(text),
    statuses: statusesIn(text),
    yes: yesIn(text),
  };
};
