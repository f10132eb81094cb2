import { isCalendarDate, type CalendarDate } from '@ntce/core';

const BEIJING_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The calendar date in Beijing at a moment. */
export const dayInBeijing = (moment: Date): CalendarDate => {
  const day = BEIJING_DAY.format(moment);
  if (!isCalendarDate(day)) throw new RangeError(`the clock says ${day}, which is no date of this calendar`);
  return day;
};
