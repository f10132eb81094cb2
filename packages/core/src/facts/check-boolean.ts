import { FactError } from '../result/fact-error.js';

/** Throws unless the value is `true` or `false`. */
export const checkBoolean = (value: unknown, path: string): void => {
  if (typeof value === 'boolean') return;
  throw new FactError(
    'malformed',
    path,
    { en: 'true or false', 'zh-CN': 'true 或 false' },
    value,
  );
};
