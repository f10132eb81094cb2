'use strict';

const { readFileSync } = require('node:fs');
const { parseArgs } = require('node:util');
const { LOCALES } = require('@ntce/core');
const { judge } = require('./judge.cjs');
const { readCandidates } = require('./read-candidates.cjs');

const HELP = `Who may register for an interview of China's teacher qualification exam, and why not.

Usage: node src/main.cjs <file.csv> [--locale zh-CN|en]

  <file.csv>        columns: name, category, subject, passes, province, basis, basisProvince, student, sitting, on
                    passes: 301:2023H2;302:2023H2, or - for none; student: yes or no; an empty cell is not known
  --locale <name>   the language of the answers: zh-CN (as when left out) or en
  --help            this text

Exits with 0 where every row was read, 1 where a row holds a malformed fact, 2 for wrong use.`;

const main = (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { locale: { type: 'string', default: 'zh-CN' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!LOCALES.includes(values.locale)) {
    throw new TypeError(`--locale: expected one of ${LOCALES.join(', ')}, received ${values.locale}`);
  }
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new TypeError('Expected one CSV file.');
  const verdicts = readCandidates(readFileSync(file, 'utf8')).map((candidate) => judge(candidate, values.locale));
  for (const { text } of verdicts) console.log(text);
  return verdicts.some(({ malformed }) => malformed) ? 1 : 0;
};

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`${error.message}\nTry --help.`);
  process.exitCode = 2;
}
