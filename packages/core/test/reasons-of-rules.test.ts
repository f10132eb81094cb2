import { describe, expect, it } from 'vitest';
import { evaluate } from '../src/evaluate.js';
import { explain } from '../src/insight/explain.js';
import { FactError } from '../src/result/fact-error.js';
import type { Result } from '../src/result/result.js';
import type { RuleName } from '../src/rule-name.js';
import type { RuleValue } from '../src/rules.js';
import { LOCALES } from '../src/wording/locale.js';
import { caseFileSchema, readCaseFiles } from './case-file.js';

interface Answered {
  readonly rule: RuleName;
  readonly name: string;
  readonly result: Result<RuleValue>;
}

/** Worked out within each test, so that a mutant is known to be covered by it. */
const answerAll = (): readonly Answered[] =>
  readCaseFiles().flatMap(({ content }) => {
    const { rule, cases } = caseFileSchema.parse(content);
    return cases.flatMap(({ name, facts }) => {
      try {
        return [{ rule, name, result: evaluate(rule, facts) }];
      } catch (error) {
        if (error instanceof FactError) return [];
        throw error;
      }
    });
  });

/** The first time that a rule gives each of its reasons, with all that the reason carries and where it is from. */
const firstOfEach = (): string => {
  const lines = new Map<string, string>();
  for (const { rule, name, result } of answerAll()) {
    for (const { code, params, sources } of result.reasons) {
      const key = `${rule} ${code}`;
      const from = sources.map(({ id, grade }) => `${id} (${grade})`).join(', ');
      if (!lines.has(key)) lines.set(key, `${key} ${JSON.stringify(params)}\n    ${name}\n    ${from}`);
    }
  }
  return `${[...lines.keys()].sort().map((key) => lines.get(key)).join('\n')}\n`;
};

const UNSAID = /undefined|null|NaN|\[object|Invalid Date/;

describe('the reasons that rules give', () => {
  it('carry what they carried: a change here is a change of the contract', async () => {
    await expect(firstOfEach()).toMatchFileSnapshot('./reasons-of-rules.txt');
  });

  it.each(LOCALES)('are all told in whole sentences in %s', (locale) => {
    const holes = answerAll().flatMap(({ rule, name, result }) => {
      const { answer, why } = explain(result, locale);
      return [answer, ...why].filter((text) => UNSAID.test(text)).map((text) => `${rule}: ${name}: ${text}`);
    });
    expect(holes).toEqual([]);
  });
});
