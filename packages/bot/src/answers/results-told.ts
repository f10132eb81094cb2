import type { CalendarDate } from '@ntce/core';
import { datesIn } from '../understanding/entities/dates-in.js';

/** What a message tells of results that are not out yet. */
export interface ResultsTold {
  /** The day on which they are said to come out, where it is named. */
  readonly day: CalendarDate | undefined;
}

const NOT_OUT =
  /(?:成绩|分数?|结果)?(?:都|现在)?(?:还没|没|未)(?:有)?(?:出分|出成绩|出来|出结果|出|公布)(?!现|去|问题|错)|等(?:着)?(?:出分|出成绩|成绩|结果|公布|查分)|(?:快|快要|马上|将|即将|就要|要)(?:出分|出成绩|公布成绩|查分)|(?:results?|scores?|marks?) (?:(?:are|is) )?(?:not|aren't|isn't|haven't|have not|hasn't) (?:been |come )?(?:yet )?(?:out|published|released|announced)|waiting for (?:the |my )?(?:results?|scores?|marks?)/;

const COMES_OUT = /(?:出|查)(?:分|成绩|结果)|(?:成绩|分数?|结果)(?:是|在|要)?[^,。;，；]{0,10}(?:出(?!的|了|来了)|公布(?!的|了))|公布成绩|(?:results?|scores?|marks?)\b.{0,12}\b(?:come out|comes out|coming out|are out|be out|be published|published|released|due)\b/;
const CAME_OUT = /(?:出|查|公布)的?(?:分|成绩|结果)?(?:的|了|过)|已经?(?:出|公布)|\bcame out\b|\bwere\b/;
const CLAUSE_END = /[,。;!?，；！？\n]|(?<!\d)\.|\s(?=\p{Script=Han})/u;
const DAY_ALONE = /(?<![\d月.-])([1-9]|[12]\d|3[01])[号日](?!线)/;

/** A day of this month, or of the next where it is over. */
const dayAlone = (clause: string, on: CalendarDate): CalendarDate | undefined => {
  const said = DAY_ALONE.exec(clause)?.[1];
  return said === undefined ? undefined : datesIn(`${Number(on.slice(5, 7))}月${said}日到期`, on)[0];
};

const dayIn = (clause: string, on: CalendarDate): CalendarDate | undefined =>
  datesIn(clause, on).at(-1) ?? dayAlone(clause, on);

/** What a normalized message tells of results that come out today or later; `undefined` where it tells nothing of the kind. */
export const resultsTold = (text: string, on: CalendarDate): ResultsTold | undefined => {
  const clause = text.split(CLAUSE_END).find((one) => COMES_OUT.test(one) && !CAME_OUT.test(one));
  const day = clause === undefined ? undefined : dayIn(clause, on);
  if (day !== undefined && day >= on) return { day };
  return NOT_OUT.test(text) ? { day: undefined } : undefined;
};
