import { isFactName } from '../facts/fact-name.js';
import { FactError } from '../result/fact-error.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Throws unless the value is an object whose names are all names of facts; the values are checked by the
 * rules that take them.
 */
export const checkFacts = (facts: unknown): void => {
  if (!isRecord(facts)) {
    throw new FactError('malformed', 'facts', { en: 'an object of facts', 'zh-CN': '事实对象' }, facts);
  }
  const unknown = Object.keys(facts).find((name) => !isFactName(name));
  if (unknown === undefined) return;
  const expected = { en: 'the name of a fact that some rule takes', 'zh-CN': '规则所用事实的名称' };
  throw new FactError('unknown-fact', unknown, expected, facts[unknown]);
};
