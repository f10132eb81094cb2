import { describe, expect, it } from 'vitest';
import { RULE_NAMES } from '../src/rule-name.js';
import { canonical, caseFileSchema, differences, readCaseFiles, rulesInWords } from './case-file.js';

const LEAST_CASES = 12;

const files = readCaseFiles();

const twice = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

it('there is exactly one file of cases for each rule', () => {
  const expected = RULE_NAMES.map((rule) => `${rule}.json`);
  expect(files.map(({ file }) => file)).toEqual(expected.sort());
});

it('the page of rules names every rule', () => {
  expect(RULE_NAMES.filter((rule) => !rulesInWords.includes(`| \`${rule}\` |`))).toEqual([]);
});

const CITED_SECTION = /rules\.md, section (\d)/g;

describe.each(files)('$file', ({ file, content }) => {
  const { rule, cases } = caseFileSchema.parse(content);

  it('is named after its rule', () => {
    expect(file).toBe(`${rule}.json`);
  });

  it(`has at least ${LEAST_CASES} cases`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(LEAST_CASES);
  });

  it('asks no two cases with the same facts, and names no two alike', () => {
    expect(twice(cases.map(({ facts }) => canonical(facts)))).toEqual([]);
    expect(twice(cases.map(({ name }) => name))).toEqual([]);
  });

  it('cites sections that the page of rules has', () => {
    const cited = cases.flatMap(({ source }) => [...source.matchAll(CITED_SECTION)].map(([, section]) => section ?? ''));
    expect(cited.filter((section) => !rulesInWords.includes(`\n## ${section}. `))).toEqual([]);
    expect(cases.filter(({ source }) => source.includes('.md') && !/rules\.md, section \d/.test(source))).toEqual([]);
  });

  it.each(cases)('$name', (ruleCase) => {
    expect(differences(rule, ruleCase)).toEqual([]);
  });
});
