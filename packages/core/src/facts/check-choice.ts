import { FactError } from '../result/fact-error.js';

/** Throws unless the value is one of the choices. */
export const checkChoice = (choices: ReadonlySet<unknown>, value: unknown, path: string): void => {
  if (choices.has(value)) return;
  const list = [...choices].join(', ');
  throw new FactError(
    'malformed',
    path,
    { en: `one of ${list}`, 'zh-CN': `以下之一：${list}` },
    value,
  );
};
