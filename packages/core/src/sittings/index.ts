export {
  nextSitting,
  type ForecastEntry,
  type NextInterview,
  type NextSitting,
  type NextSittingFacts,
  type NextWrittenExam,
} from './next-sitting.js';
export {
  sittingCalendar,
  type CalendarEntry,
  type SittingCalendar,
  type SittingCalendarFacts,
} from './sitting-calendar.js';
