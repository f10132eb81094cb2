import { isFactName } from '../facts/fact-name.js';
import type { Names } from './wording.js';

const PASS_FACT = /^passes\[(\d+)\]\.(\w+)$/;

const isPassFact = (
  name: string,
  passFacts: Names['passFacts'],
): name is keyof Names['passFacts'] => Object.hasOwn(passFacts, name);

/** What a fact is called; one of a pass, `passes[0].sitting`, with the number of the pass from 1. */
export const factText = (
  path: string,
  { facts, passFacts }: Names,
  ofPass: (fact: string, number: number) => string,
): string => {
  if (isFactName(path)) return facts[path];
  const [, index, name] = PASS_FACT.exec(path) ?? [];
  if (index === undefined || name === undefined || !isPassFact(name, passFacts)) return path;
  return ofPass(passFacts[name], Number(index) + 1);
};
