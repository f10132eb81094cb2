/** The papers that each category and subject takes, and the sitting from which the subject is offered. */

/** @typedef {{ since: string, papers: readonly (readonly string[])[], hasThird: boolean }} Requirement */

const FROM_THE_START = '2015H1';
const A_SUBJECTS = ['music', 'physical-education', 'art'];
const NEW_IN_2020 = ['special-education', 'french', 'german', 'spanish', 'tibetan', 'korean', 'yi'];

const PRIMARY = ['chinese', 'mathematics', 'english', 'science', ...A_SUBJECTS, 'morality-and-law'];
const PRIMARY_NEW_IN_2017 = ['information-technology', 'mental-health', 'general-primary'];
const SECONDARY_NEW_IN_2017 = ['mental-health', 'japanese', 'russian'];

const JUNIOR_THIRD = {
  chinese: '303',
  mathematics: '304',
  english: '305',
  physics: '306',
  chemistry: '307',
  biology: '308',
  'morality-and-law': '309',
  history: '310',
  geography: '311',
  music: '312',
  'physical-education': '313',
  art: '314',
  'information-technology': '315',
  'history-and-society': '316',
  science: '317',
};

const SENIOR_THIRD = {
  chinese: '403',
  mathematics: '404',
  english: '405',
  physics: '406',
  chemistry: '407',
  biology: '408',
  politics: '409',
  history: '410',
  geography: '411',
  music: '412',
  'physical-education': '413',
  art: '414',
  'information-technology': '415',
  'general-technology': '418',
};

const requirement = (subject, since, firstTwo, third) => ({
  since,
  papers: [
    ...firstTwo.map((code) => (A_SUBJECTS.includes(subject) ? [`${code}A`, code] : [code])),
    ...(third === undefined ? [] : [[third]]),
  ],
  hasThird: third !== undefined,
});

const bySubject = (firstTwo, old, newIn2017, thirds = {}) =>
  Object.fromEntries(
    [
      [old, FROM_THE_START],
      [newIn2017, '2017H2'],
      [NEW_IN_2020, '2020H1'],
    ].flatMap(([subjects, since]) =>
      subjects.map((subject) => [subject, requirement(subject, since, firstTwo, thirds[subject])]),
    ),
  );

const senior = bySubject(['301', '302'], Object.keys(SENIOR_THIRD), SECONDARY_NEW_IN_2017, SENIOR_THIRD);

/** Categories whose interview is by subject. @type {Record<string, Record<string, Requirement>>} */
export const BY_SUBJECT = {
  primary: bySubject(['201', '202'], PRIMARY, PRIMARY_NEW_IN_2017),
  'junior-secondary': bySubject(
    ['301', '302'],
    Object.keys(JUNIOR_THIRD),
    SECONDARY_NEW_IN_2017,
    JUNIOR_THIRD,
  ),
  'senior-secondary': senior,
  'vocational-academic': senior,
};

/** Categories whose papers are the same whatever the subject. @type {Record<string, Requirement>} */
export const WHATEVER_SUBJECT = {
  kindergarten: requirement(undefined, FROM_THE_START, ['101', '102']),
  'vocational-professional': requirement(undefined, FROM_THE_START, ['301', '302']),
  'vocational-instructor': requirement(undefined, FROM_THE_START, ['301', '302']),
};
