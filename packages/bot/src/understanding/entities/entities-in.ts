import type { CalendarDate } from '@ntce/core';
import { datesIn } from './dates-in.js';
import type { Entities } from './entities.js';
import {
  basesIn,
  categoriesIn,
  papersIn,
  positionsIn,
  stagesIn,
  statusesIn,
  studentIn,
  subjectsIn,
  yesIn,
} from './named-in.js';
import { placesIn } from './place-names.js';
import { scoresIn } from './scores-in.js';
import { sittingsIn, yearsIn } from './sittings-in.js';

/** What a normalized message states, on a day. */
export const entitiesIn = (text: string, on: CalendarDate): Entities => ({
  scores: scoresIn(text),
  sittings: sittingsIn(text, on),
  years: yearsIn(text, on),
  categories: categoriesIn(text),
  subjects: subjectsIn(text),
  papers: papersIn(text),
  positions: positionsIn(text),
  provinces: placesIn(text),
  dates: datesIn(text, on),
  bases: basesIn(text),
  student: studentIn(text),
  stages: stagesIn(text),
  statuses: statusesIn(text),
  yes: yesIn(text),
});
