import { evaluate, LOCALES } from '@ntce/core';
import { printAnswer } from './print-answer.js';
import { HELP, readCommandLine } from './read-facts.js';

const EXIT_CODES = { yes: 0, no: 1, wrongUse: 2, undecided: 3 };

const exitCodeOf = (result) => {
  if (result.status !== 'decided') return EXIT_CODES.undecided;
  return result.value ? EXIT_CODES.yes : EXIT_CODES.no;
};

const main = (args) => {
  const { help, locale, facts } = readCommandLine(args);
  if (help) {
    console.log(HELP);
    return EXIT_CODES.yes;
  }
  if (!LOCALES.includes(locale)) throw new TypeError(`--locale: expected one of ${LOCALES.join(', ')}, received ${locale}`);
  const result = evaluate('interview.eligible', facts);
  printAnswer(result, locale);
  return exitCodeOf(result);
};

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`${error.message}\nTry --help.`);
  process.exitCode = EXIT_CODES.wrongUse;
}
