import type * as z from 'zod';
import { FACT_CHECKS, PASS_CHECKS } from './facts/check-fact.js';
import { isFactName } from './facts/fact-name.js';
import type { Facts } from './facts/facts.js';
import { FactError } from './result/fact-error.js';
import type { Result } from './result/result.js';
import { rules, type RuleValues } from './rules.js';
import { RULE_NAMES, type RuleName } from './rule-name.js';
import { ruleSchemas } from './schemas/rule-schemas.js';

const isRuleName = (rule: unknown): rule is RuleName =>
  typeof rule === 'string' && Object.hasOwn(rules, rule);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownRule = (rule: unknown): FactError => {
  const list = RULE_NAMES.join(', ');
  return new FactError('unknown-rule', 'rule', { en: `one of ${list}`, 'zh-CN': `以下之一：${list}` }, rule);
};

const unknownFact = (path: string, received: unknown): FactError =>
  new FactError(
    'unknown-fact',
    path,
    { en: 'the name of a fact that some rule takes', 'zh-CN': '规则所用事实的名称' },
    received,
  );

const checkNames = (facts: Readonly<Record<string, unknown>>): void => {
  for (const name of Object.keys(facts)) {
    if (!isFactName(name)) throw unknownFact(name, facts[name]);
  }
};

const valueAt = (facts: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], facts);

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );

const isPassFact = (name: unknown): name is keyof typeof PASS_CHECKS =>
  typeof name === 'string' && Object.hasOwn(PASS_CHECKS, name);

const malformed = (path: string, received: unknown): FactError =>
  new FactError(
    'malformed',
    path === '' ? 'facts' : path,
    { en: 'a well-formed fact', 'zh-CN': '格式正确的事实' },
    received,
  );

/** What the check says that the typed function itself uses. */
const errorOf = (check: (value: unknown, path: string) => void, received: unknown, path: string): unknown => {
  try {
    check(received, path);
  } catch (error) {
    return error;
  }
  return malformed(path, received);
};

const explainIssues = (issues: readonly z.core.$ZodIssue[], facts: unknown): unknown => {
  const [issue] = issues;
  if (issue === undefined) return malformed('', facts);
  if (issue.code === 'unrecognized_keys') {
    const path = [...issue.path, issue.keys[0] ?? ''];
    return unknownFact(pathText(path), valueAt(facts, path));
  }
  const path = pathText(issue.path);
  const received = valueAt(facts, issue.path);
  const [fact, , passFact] = issue.path;
  if (fact === 'passes' && isPassFact(passFact)) return errorOf(PASS_CHECKS[passFact], received, path);
  if (typeof fact === 'string' && issue.path.length === 1 && isFactName(fact)) {
    return errorOf(FACT_CHECKS[fact], received, path);
  }
  return malformed(path, received);
};

/**
 * Asks any rule by its name, with facts that may come from JSON.
 *
 * The facts are parsed by the rule's zod schema. A fact that the rule does not take is ignored; a name
 * that no rule knows, and a malformed fact, throw.
 *
 * @throws FactError naming the fact by its path, what was expected, and what came
 * @example
 * evaluate('score.pass', { reportScore: 70 }).value // => true
 * @example
 * evaluate('validity.written', { sitting: '2019H2' }).value.until // => '2022-12-31'
 */
export const evaluate = <R extends RuleName>(rule: R, facts: unknown): Result<RuleValues[R]> => {
  if (!isRuleName(rule)) throw unknownRule(rule);
  if (!isRecord(facts)) {
    throw new FactError('malformed', 'facts', { en: 'an object of facts', 'zh-CN': '事实对象' }, facts);
  }
  checkNames(facts);
  const ask: (facts: Facts) => Result<RuleValues[R]> = rules[rule];
  const parsed = ruleSchemas[rule].safeParse(facts);
  if (!parsed.success) throw explainIssues(parsed.error.issues, facts);
  return ask(parsed.data);
};
