import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { PaperCode } from '../../rulebook/paper-code.js';
import { papers } from '../../rulebook/papers.js';
import { partsOf, runsOf } from '../date-parts.js';
import type { Names } from '../wording.js';

const facts: Names['facts'] = {
  rawScore: 'raw score',
  rawPassMark: 'raw pass mark',
  reportScore: 'report score',
  sitting: 'sitting (which half of which year)',
  kind: 'whether the result is of the written exam or of the interview',
  stage: 'whether it is the written exam or the interview',
  province: 'province of the exam',
  publishedOn: 'publication day of the results',
  on: 'day that the question is about',
  ground: 'ground for the review',
  validUntil: 'end date shown by the portal',
  refundExtension: 'whether an epidemic refund was approved within the validity',
  category: 'category',
  subject: 'subject',
  passes: 'written papers passed',
  writtenCategory: 'category of the written exam',
  writtenSubject: 'subject of paper three',
  basis: 'basis for the area (household registration, residence permit, work unit or school)',
  basisProvince: 'province of that basis',
  student: 'whether the candidate is a full-time student',
  lastWrittenSitting: 'sitting of the last written exam',
  writtenProvince: 'province of the written exam',
};

const passFacts: Names['passFacts'] = {
  paper: 'paper code',
  sitting: 'sitting',
  reportScore: 'report score',
  validUntil: 'end date shown by the portal',
  refundExtension: 'whether an epidemic refund was approved within the validity',
};

const categories: Names['categories'] = {
  kindergarten: 'kindergarten',
  primary: 'primary school',
  'junior-secondary': 'junior secondary school',
  'senior-secondary': 'senior secondary school',
  'vocational-academic': 'vocational school (academic subjects)',
  'vocational-professional': 'vocational school (professional subjects)',
  'vocational-instructor': 'vocational school (practice instructors)',
};

const subjects: Names['subjects'] = {
  chinese: 'Chinese',
  mathematics: 'mathematics',
  english: 'English',
  physics: 'physics',
  chemistry: 'chemistry',
  biology: 'biology',
  'morality-and-law': 'morality and law',
  politics: 'politics',
  history: 'history',
  geography: 'geography',
  music: 'music',
  'physical-education': 'physical education',
  art: 'art',
  'information-technology': 'information technology',
  'general-technology': 'general technology',
  'history-and-society': 'history and society',
  science: 'science',
  'mental-health': 'mental health education',
  japanese: 'Japanese',
  russian: 'Russian',
  french: 'French',
  german: 'German',
  spanish: 'Spanish',
  tibetan: 'Tibetan',
  korean: 'Korean',
  yi: 'Yi language',
  'special-education': 'special education',
  'general-primary': 'general primary teaching',
};

const regions: Names['regions'] = {
  '11': 'Beijing',
  '12': 'Tianjin',
  '13': 'Hebei',
  '14': 'Shanxi',
  '15': 'Inner Mongolia',
  '21': 'Liaoning',
  '22': 'Jilin',
  '23': 'Heilongjiang',
  '31': 'Shanghai',
  '32': 'Jiangsu',
  '33': 'Zhejiang',
  '34': 'Anhui',
  '35': 'Fujian',
  '36': 'Jiangxi',
  '37': 'Shandong',
  '41': 'Henan',
  '42': 'Hubei',
  '43': 'Hunan',
  '44': 'Guangdong',
  '45': 'Guangxi',
  '46': 'Hainan',
  '50': 'Chongqing',
  '51': 'Sichuan',
  '52': 'Guizhou',
  '53': 'Yunnan',
  '54': 'Tibet',
  '61': 'Shaanxi',
  '62': 'Gansu',
  '63': 'Qinghai',
  '64': 'Ningxia',
  '65': 'Xinjiang',
  '71': 'Taiwan',
  '81': 'Hong Kong',
  '82': 'Macao',
};

const bases: Names['bases'] = {
  'household-registration': 'household registration',
  'residence-permit': 'residence permit',
  'work-unit': 'work unit (personnel relation)',
  school: 'school',
};

const events: Names['events'] = {
  writtenRegistration: 'written exam registration',
  writtenExam: 'written exam',
  writtenResults: 'written exam results',
  interviewRegistration: 'interview registration',
  interview: 'interview',
  interviewResults: 'interview results',
};

const grounds: Names['grounds'] = {
  'score-not-entered': 'marks not entered',
  'sum-wrong': 'marks wrongly added up',
  'answer-not-marked': 'answers not marked',
  'marking-too-strict': 'how strict the marking is',
  're-mark': 'marking the paper again',
  'see-the-script': 'seeing the answer script',
};

const timeline: Names['timeline'] = {
  'written-registration': 'written exam registration',
  'written-exam': 'written exam',
  'written-results': 'written exam results',
  'interview-registration': 'interview registration',
  interview: 'interview',
  'interview-results': 'interview results',
  'review-opens': 'first day to ask for a review',
  'review-safe-until': 'last day to ask for a review that is in time under every rule',
  'review-closes': 'last day to ask for a review',
  'pass-expires': 'last day of a passed paper',
  'certificate-expires': 'last day of the certificate of passing',
};

const steps: Names['steps'] = {
  'open-portal': 'Open the registration portal',
  'register-online': 'Choose “register online”',
  'choose-province': 'Choose the province',
  'log-in': 'Log in',
  'fill-in-information': 'Fill in your information',
  'choose-area': 'Choose the exam area',
  'choose-category': 'Choose the category',
  'choose-subject': 'Choose the interview subject',
  'choose-papers': 'Choose the written papers',
  confirm: 'Confirm and submit',
  audit: 'Audit',
  pay: 'Pay online',
  'print-admission-ticket': 'Print the admission ticket',
};

const stepItems: Names['stepItems'] = {
  portal: 'registration portal',
  account: 'portal account',
  'identity-card': 'identity card',
  photo: 'digital photo',
  'mobile-number': 'mobile number',
  'education-or-student-record': 'education or student record',
  'area-proof': 'proof for the exam area',
  'audit-documents': 'documents for the audit',
  'online-payment': 'means of online payment',
  printer: 'printer',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

const date = (text: string): string => {
  const { year, month, day } = partsOf(text);
  if (month === 0) return String(year);
  return day === 0 ? `${monthName(month)} ${year}` : `${day} ${monthName(month)} ${year}`;
};

/** The start of a range, without the month and year that its end names as well. */
const startOf = (from: string, to: string): string => {
  const start = partsOf(from);
  const end = partsOf(to);
  if (start.year !== end.year) return date(from);
  return start.month === end.month ? `${start.day}` : `${start.day} ${monthName(start.month)}`;
};

const range = (from: string, to: string): string => {
  if (from === to) return date(from);
  const start = startOf(from, to);
  return start.includes(' ') ? `${start} – ${date(to)}` : `${start}–${date(to)}`;
};

const list = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`;

/** What things of the exam are called in English. */
export const names: Names = {
  facts,
  passFacts,
  categories,
  subjects,
  regions,
  bases,
  events,
  stages: { written: 'written exam', interview: 'interview' },
  timeline,
  grounds,
  steps,
  stepItems,
  sitting: (sitting) =>
    `${sitting.endsWith('1') ? 'first' : 'second'} half of ${sitting.slice(0, 4)}`,
  date,
  range,
  list,
};

/** A sitting with its article: the second half of 2017. */
export const half = (sitting: string): string => `the ${names.sitting(sitting)}`;

/** From 12 to 15 December 2017; on 12 December 2017. */
export const fromTo = (from: string, to: string): string =>
  from === to ? `on ${date(from)}` : `from ${startOf(from, to)} to ${date(to)}`;

/** Between 12 and 15 December 2017; on 12 December 2017. */
export const between = (from: string, to: string): string =>
  from === to ? `on ${date(from)}` : `between ${startOf(from, to)} and ${date(to)}`;

/** Days as a list of dates and ranges; a year is named once. */
export const dayList = (days: readonly CalendarDate[]): string => {
  const runs = runsOf(days);
  const texts = runs.map(({ from, to }, index) => {
    const text = range(from, to);
    const next = runs[index + 1];
    return next?.to.slice(0, 4) === to.slice(0, 4) ? text.replace(/ \d+$/, '') : text;
  });
  return list(texts);
};

/** A count with its noun in the singular or plural. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A number of calendar or working days. */
export const dayCount = (length: number, unit: 'calendar-days' | 'working-days'): string =>
  count(length, unit === 'working-days' ? 'working day' : 'day');

/** A paper with its code and name. */
export const paperName = (code: PaperCode): string => `${code} “${papers[code].names.en}”`;

/** How a province audits, after "The audit in Hubei". */
export const auditModes = {
  online: 'is online',
  'on-site': 'is on site',
  'online-then-on-site': 'is online first, then on site where needed',
  varies: 'differs by exam area',
} as const;
