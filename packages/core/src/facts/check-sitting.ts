import { isSitting } from '../calendar/sitting.js';
import { FactError } from '../result/fact-error.js';

export const checkSitting = (value: unknown, path: string): void => {
  if (isSitting(value)) return;
  throw new FactError(
    'malformed',
    path,
    { en: 'a sitting such as 2017H2', 'zh-CN': '考次，如 2017H2' },
    value,
  );
};
