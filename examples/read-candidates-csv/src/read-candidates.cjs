'use strict';

const { parse } = require('csv-parse/sync');

const COLUMNS = [
  'name',
  'category',
  'subject',
  'passes',
  'province',
  'basis',
  'basisProvince',
  'student',
  'sitting',
  'on',
];

const NONE_PASSED = '-';

const readPasses = (cell) =>
  cell === NONE_PASSED
    ? []
    : cell.split(';').map((pass) => {
        const [paper, sitting] = pass.split(':', 2).map((part) => part.trim());
        return { paper, sitting };
      });

/** Anything but yes and no goes to the library as it stands, which then says what it expected. */
const readStudent = (cell) => {
  if (cell === 'yes') return true;
  return cell === 'no' ? false : cell;
};

const READERS = { passes: readPasses, student: readStudent };

const readFacts = (row) =>
  Object.fromEntries(
    COLUMNS.filter((column) => column !== 'name' && row[column] !== '').map((column) => {
      const read = READERS[column] ?? ((cell) => cell);
      return [column, read(row[column])];
    }),
  );

const checkHeader = (header) => {
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new TypeError(`The first line lacks the columns: ${missing.join(', ')}`);
  return header;
};

/** The candidates of a CSV text, each with its line and its facts. */
const readCandidates = (text) =>
  parse(text, { bom: true, columns: checkHeader, info: true, skip_empty_lines: true, trim: true }).map(
    ({ info, record }) => ({ line: info.lines, name: record.name, facts: readFacts(record) }),
  );

module.exports = { readCandidates };
