import type { Sitting } from '../calendar/sitting.js';
import type { Citations } from '../result/citation.js';
import { derivedFrom } from './evidence.js';
import type { DatedEvent } from './province-record.js';
import { zhejiangInterview2017H1 } from './sources/authorities.js';
import {
  anhuiInterview2021H2,
  henanInterview2024H2,
  hubeiWritten2023H2,
  shandongInterview2025H2,
  shanxiInterview2017H2,
  tianjinInterview2025H2,
} from './sources/reposted-notices.js';
import { categoriesAndSchedule2016, liaoningSchedule2026H1 } from './sources/third-party-pages.js';

/** Days of the year, `MM-DD`, between which an event fell in every sitting of a pattern. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
  /** 1 where the event falls into the year after the sitting's. */
  readonly yearsLater: 0 | 1;
}

/** Where the dates of one half of the year have fallen, from one sitting on. */
export interface CalendarPattern {
  readonly half: 1 | 2;
  readonly from: Sitting;
  readonly ranges: Readonly<Record<DatedEvent, DayRange>>;
  readonly sources: Citations;
}

const days = (from: string, to: string, yearsLater: 0 | 1 = 0): DayRange => ({
  from,
  to,
  yearsLater,
});

/** The widest ranges on record, ascending by half and start; a pattern holds until the next one of its half. */
export const calendarPatterns: readonly CalendarPattern[] = [
  {
    half: 1,
    from: '2015H1',
    ranges: {
      writtenRegistration: days('01-07', '01-19'),
      writtenExam: days('03-07', '03-17'),
      writtenResults: days('04-12', '04-21'),
      interviewRegistration: days('04-12', '04-26'),
      interview: days('05-11', '05-22'),
      interviewResults: days('06-11', '06-18'),
    },
    sources: derivedFrom(categoriesAndSchedule2016, zhejiangInterview2017H1, liaoningSchedule2026H1),
  },
  {
    half: 2,
    // The interview of 2015H2 alone fell in December; its dates are on record.
    from: '2015H2',
    ranges: {
      writtenRegistration: days('09-02', '09-14'),
      writtenExam: days('10-29', '11-05'),
      writtenResults: days('12-09', '12-13'),
      interviewRegistration: days('12-09', '12-16'),
      interview: days('01-04', '01-10', 1),
      interviewResults: days('03-01', '03-06', 1),
    },
    sources: derivedFrom(categoriesAndSchedule2016, shanxiInterview2017H2, anhuiInterview2021H2),
  },
  {
    half: 2,
    from: '2023H2',
    ranges: {
      writtenRegistration: days('07-04', '07-10'),
      writtenExam: days('09-12', '09-16'),
      writtenResults: days('11-07', '11-08'),
      interviewRegistration: days('11-07', '11-11'),
      interview: days('12-05', '12-10'),
      interviewResults: days('01-07', '01-10', 1),
    },
    sources: derivedFrom(
      hubeiWritten2023H2,
      henanInterview2024H2,
      tianjinInterview2025H2,
      shandongInterview2025H2,
    ),
  },
];
