import { tableOf } from '../table.mjs';

const MB = 1e6;
const KB = 1e3;

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const microseconds = (milliseconds) => (milliseconds * 1000).toFixed(0);

const row = (name, times) => [
  name,
  microseconds(times.milliseconds(name)),
  microseconds(times.milliseconds(name, 'zh-CN')),
  microseconds(times.milliseconds(name, 'en')),
  times.ratio(name, 'understood').toFixed(1),
];

const loadRow = (name, { milliseconds, bytes, gzip }) => [
  name,
  milliseconds.toFixed(0),
  (bytes / MB).toFixed(1),
  (gzip / KB).toFixed(0),
];

/** What was measured of the bot beside nlp.js, as tables. */
export const showBot = ({ phrasings, share, messages, trainingSeconds, accuracy, times, load }) =>
  [
    `The bot and nlp.js on ${messages} messages of a voice that trained neither. The bot ships a model of all`,
    `${phrasings} phrasings; nlp.js trained on ${share} of them, drawn evenly by topic, in ${trainingSeconds.toFixed(0)} s.`,
    '',
    tableOf(
      ['a message, median', 'µs', 'µs Chinese', 'µs English', '× understood'],
      ['understood', 'understood by nlp.js', 'answered'].map((name) => row(name, times)),
    ),
    '',
    tableOf(
      ['right topic first', 'Chinese', 'English'],
      Object.entries(accuracy).map(([name, shareOf]) => [name, percent(shareOf('zh-CN')), percent(shareOf('en'))]),
    ),
    '',
    tableOf(
      ['model', 'ms to load', 'MB held', 'kB gzip'],
      [loadRow('bot', load.bot), loadRow('nlp.js', load.nlpjs)],
    ),
  ].join('\n');

/** What must hold of the bot. @returns {import('../ceilings.mjs').Measure[]} */
export const measuresOfBot = ({ times, load }) => [
  { what: 'a message understood', value: times.milliseconds('understood') * 1000, unit: ' µs', most: 100 },
  { what: 'a message answered', value: times.milliseconds('answered') * 1000, unit: ' µs', most: 1000 },
  { what: 'nlp.js / understood', value: times.ratio('understood by nlp.js', 'understood'), unit: '×', least: 1 },
  { what: 'the model loads in', value: load.bot.milliseconds, unit: ' ms', most: 150 },
  { what: 'the model holds', value: load.bot.bytes / MB, unit: ' MB', most: 30 },
  { what: 'the model, gzip', value: load.bot.gzip / KB, unit: ' kB', most: 150 },
];
