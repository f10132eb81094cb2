#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isCalendarDate, LOCALES, type CalendarDate, type Locale } from '@ntce/core';
import { chat } from './channels/terminal/chat.js';
import { ask } from './commands/ask.js';
import { evaluate } from './commands/evaluate.js';
import { dayInBeijing } from './commands/today.js';
import { train } from './commands/train.js';
import { USAGE } from './commands/usage.js';
import { decodeModel } from './understanding/model-file.js';

const DONE = 0;
const FAILED = 1;
const MISUSED = 2;
class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** EX_CONFIG of sysexits.h: starting again would not help. */
const MISCONFIGURED = 78;

/** Errors by name, so that the serving part is loaded only where it serves. */
const CONFIGURATION_ERRORS: readonly string[] = ['ConfigurationError', 'TokenRefused'];

const statusOf = (error: unknown): number => {
  if (error instanceof Misuse) return MISUSED;
  return error instanceof Error && CONFIGURATION_ERRORS.includes(error.name) ? MISCONFIGURED : FAILED;
};

const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const readArguments = (): ReturnType<typeof parse> => {
  try {
    return parse();
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
};

const parse = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      today: { type: 'string' },
      locale: { type: 'string' },
      model: { type: 'string' },
      phrasings: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });

const readDay = (text: string | undefined): CalendarDate | undefined => {
  if (text === undefined || isCalendarDate(text)) return text;
  throw new Misuse(`--today: expected a date as YYYY-MM-DD, received "${text}"`);
};

const readLocale = (text: string | undefined): Locale | null => {
  if (text === undefined) return null;
  const locale = LOCALES.find((known) => known === text);
  if (locale === undefined) {
    throw new Misuse(`--locale: expected one of ${LOCALES.join(', ')}, received "${text}"`);
  }
  return locale;
};

const version = (): string => {
  const { version: text } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { version: string };
  return text;
};

const run = async (): Promise<void> => {
  const { values, positionals } = readArguments();
  const { stdin, stdout, stderr } = process;
  if (values.help === true) return void stdout.write(USAGE);
  if (values.version === true) return void stdout.write(`${version()}\n`);

  const [command = process.env['BOT_TOKEN'] === undefined ? 'chat' : 'serve', ...files] = positionals;
  const day = readDay(values.today);
  const locale = readLocale(values.locale);
  const today = (): CalendarDate => day ?? dayInBeijing(new Date());
  const modelFile = values.model ?? inPackage('model/understanding.bin');
  const phrasings = values.phrasings ?? inPackage('phrasings');
  const model = () => decodeModel(readFileSync(modelFile));

  switch (command) {
    case 'chat':
      return chat(model(), { input: stdin, output: stdout, isInteractive: stdin.isTTY }, today, locale);
    case 'serve': {
      const { serve } = await import('./commands/serve.js');
      return serve(model(), today);
    }
    case 'ask':
      return ask(model(), stdin, stdout, today(), locale);
    case 'train':
      train(phrasings, values.out ?? modelFile, stderr);
      return;
    case 'evaluate':
      if (files.length === 0) throw new Misuse('evaluate: expected at least one FILE');
      evaluate(model(), files, stdout);
      return;
    default:
      throw new Misuse(`unknown command "${command}"`);
  }
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(DONE);
  throw error;
});

try {
  await run();
} catch (error) {
  process.stderr.write(`ntce-bot: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = statusOf(error);
  if (process.exitCode !== FAILED) process.stderr.write('Try ntce-bot --help.\n');
}
