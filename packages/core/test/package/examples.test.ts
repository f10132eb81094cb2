import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { linkPackage, repository } from './packed-core.js';
import { runNode, type Run } from './run.js';

const { consumer } = inject('packedCore');

const run = (example: string, script: string, ...args: readonly string[]): Run =>
  runNode(join(consumer, example), script, ...args);

const checkCandidate = (...args: readonly string[]): Run => run('check-one-candidate', 'src/main.js', ...args);
const readCsv = (...args: readonly string[]): Run => run('read-candidates-csv', 'src/main.cjs', ...args);

beforeAll(() => {
  linkPackage(consumer, 'csv-parse');
  for (const example of ['check-one-candidate', 'read-candidates-csv']) {
    cpSync(join(repository, 'examples', example), join(consumer, example), {
      recursive: true,
      filter: (source) => !source.endsWith('node_modules'),
    });
  }
});

const LI_HUA = [
  ...['--category', 'kindergarten', '--pass', '101:2017H2', '--pass', '102:2017H2'],
  ...['--province', '42', '--basis', 'household-registration', '--basis-province', '42'],
  ...['--sitting', '2019H2', '--locale', 'en'],
];

describe('check-one-candidate', () => {
  it('says yes, with reasons and sources, on a day on which the passes are valid', () => {
    const { status, stdout, stderr } = checkCandidate(...LI_HUA, '--on', '2019-12-10');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Yes/);
    expect(stdout).toMatch(/\nWhy\n {2}\S/);
    expect(stdout).toMatch(/\nFrom\n {2}\S/);
  });

  it('says no on the day after they end', () => {
    const { status, stdout } = checkCandidate(...LI_HUA, '--on', '2020-01-01');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^No/);
  });

  it('says what it still needs, in Chinese where no language is asked for', () => {
    const { status, stdout } = checkCandidate('--category', 'kindergarten');
    expect(status).toBe(3);
    expect(stdout).toMatch(/^\p{Script=Han}/u);
  });

  it.each([
    ['an unknown category', ['--category', 'nursery'], /^category: expected one of /],
    ['a pass without a sitting', ['--pass', '101'], /^--pass: expected paper:sitting/],
    ['a pass of a sitting that does not exist', ['--pass', '101:2017H3'], /^passes\[0\]\.sitting: expected a sitting/],
    ['an unknown option', ['--colour', 'red'], /--colour/],
    ['an unknown language', ['--locale', 'fr'], /^--locale: expected one of zh-CN, en/],
    ['a contradiction', ['--student', '--no-student'], /contradict each other/],
  ])('names %s in one line, without a stack', (_, args, message) => {
    const { status, stdout, stderr } = checkCandidate(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('prints its help', () => {
    const { status, stdout } = checkCandidate('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: /m);
  });
});

describe('read-candidates-csv', () => {
  it('says of each row of its sample who may register', () => {
    const { status, stdout, stderr } = readCsv('candidates.csv', '--locale', 'en');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'Li Hua: may register',
      'Wang Fang: may not register',
      'Zhang Wei: may register',
      'Chen Jie: may register',
      'Liu Yang: may not register',
      'Zhao Min: may not register',
      'Sun Li: may not register',
      'Zhou Ping: cannot be decided',
    ]);
  });

  it('gives reasons below a no, and asks for what is missing', () => {
    const { stdout } = readCsv('candidates.csv', '--locale', 'en');
    expect(stdout).toMatch(/^Wang Fang: may not register\n {4}\S.*101/m);
    expect(stdout).toMatch(/^Zhou Ping: cannot be decided\n {4}\S/m);
  });

  it('answers in Chinese', () => {
    const { stdout } = readCsv('candidates.csv', '--locale', 'zh-CN');
    expect(stdout).toMatch(/^Li Hua: 可以报名$/m);
    expect(stdout).toMatch(/^Wang Fang: 不能报名\n {4}\p{Script=Han}/mu);
  });

  it.each([
    ['no file', [], /^Expected one CSV file\./],
    ['a file that is not there', ['nowhere.csv'], /ENOENT.*nowhere\.csv/],
    ['a file without the columns', ['README.md'], /^The first line lacks the columns: name/],
    ['an unknown language', ['candidates.csv', '--locale', 'fr'], /^--locale: expected one of zh-CN, en/],
  ])('names %s in one line, without a stack', (_, args, message) => {
    const { status, stdout, stderr } = readCsv(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('prints its help', () => {
    const { status, stdout } = readCsv('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: /m);
  });
});
