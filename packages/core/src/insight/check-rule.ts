import { FactError } from '../result/fact-error.js';

/** Throws unless a table holds the rule. */
export const checkRule = (table: Readonly<Record<string, unknown>>, rule: unknown): void => {
  if (typeof rule === 'string' && Object.hasOwn(table, rule)) return;
  const list = Object.keys(table).join(', ');
  throw new FactError('unknown-rule', 'rule', { en: `one of ${list}`, 'zh-CN': `以下之一：${list}` }, rule);
};
