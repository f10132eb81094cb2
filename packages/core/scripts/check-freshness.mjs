// Says what the rulebook lacks today, one line each, and exits with 1 where it lacks something: `npm run freshness`.
// It reads the clock, which no rule does: run it on a schedule, not as a test.
import { daysBetween, dayKind, halfYearOf, shiftSitting, sittingCalendar } from '../dist/index.js';

const FIRST_SITTING = '2015H1';
const EVENTS = [
  'writtenRegistration',
  'writtenExam',
  'writtenResults',
  'interviewRegistration',
  'interview',
  'interviewResults',
];
const DAYS_AHEAD_FOR_HOLIDAYS = 14;

const BEIJING_AHEAD_OF_UTC = 8 * 60 * 60 * 1000;

const todayInBeijing = () => new Date(Date.now() + BEIJING_AHEAD_OF_UTC).toISOString().slice(0, 10);

const announcedDates = (sitting) => {
  const result = sittingCalendar({ sitting });
  if (result.status !== 'decided') return [];
  return EVENTS.map((event) => result.value[event]).filter(
    (entry) => entry !== null && entry !== undefined && entry.certainty !== 'estimated',
  );
};

/** The newest sitting with an announced date, and its last announced day. */
const newestSitting = (today) => {
  const last = shiftSitting(halfYearOf(today), 4);
  let newest;
  for (let sitting = FIRST_SITTING; sitting <= last; sitting = shiftSitting(sitting, 1)) {
    const days = announcedDates(sitting).map(({ to }) => to);
    if (days.length > 0) newest = { sitting, lastDay: days.sort().at(-1) };
  }
  return newest;
};

const lacks = (today) => {
  const found = [];
  const newest = newestSitting(today);
  if (newest === undefined) found.push('No sitting with an announced date is on record.');
  else if (newest.lastDay < today) {
    found.push(`The newest sitting on record is ${newest.sitting}; its last announced day was ${newest.lastDay}.`);
  }
  const year = Number(today.slice(0, 4));
  if (dayKind(`${year}-07-01`) === 'unknown') found.push(`The holiday arrangement of ${year} is not on record.`);
  if (
    daysBetween(today, `${year + 1}-01-01`) <= DAYS_AHEAD_FOR_HOLIDAYS &&
    dayKind(`${year + 1}-07-01`) === 'unknown'
  ) {
    found.push(`The holiday arrangement of ${year + 1} is not on record.`);
  }
  return found;
};

const today = process.argv[2] ?? todayInBeijing();
const found = lacks(today);
console.log(found.length === 0 ? `The rulebook is fresh on ${today}.` : found.join('\n'));
process.exitCode = found.length === 0 ? 0 : 1;
