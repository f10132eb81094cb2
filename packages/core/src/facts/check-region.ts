import { FactError } from '../result/fact-error.js';
import { REGION_CHOICES } from './choices.js';

/** Throws unless the value is a province-level code of GB/T 2260. */
export const checkRegion = (value: unknown, path: string): void => {
  if (REGION_CHOICES.has(value)) return;
  throw new FactError(
    'malformed',
    path,
    {
      en: 'a province code of GB/T 2260 with two digits, such as 42',
      'zh-CN': 'GB/T 2260 两位省级代码，如 42',
    },
    value,
  );
};
