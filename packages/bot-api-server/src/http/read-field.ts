import { isObject } from '../telegram/is-object.js';
import type { JsonObject } from '../telegram/objects.js';
import type { Params } from './params.js';

/** A field as text, as Telegram takes numbers and flags as well; `undefined` where it is absent. */
export const readText = ({ fields }: Params, name: string): string | undefined => {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
};

/** A field as a whole number; `undefined` where it is absent or none. */
export const readInteger = (params: Params, name: string): number | undefined => {
  const text = readText(params, name)?.trim();
  if (text === undefined || !/^[+-]?\d+$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : undefined;
};

/** A field as a flag: absent means no. */
export const readFlag = (params: Params, name: string): boolean => {
  const text = readText(params, name)?.trim().toLowerCase();
  return text === 'true' || text === '1' || text === 'yes';
};

/** A field as what its JSON holds; `undefined` where it is absent, empty or no JSON. */
export const readJson = ({ fields }: Params, name: string): unknown => {
  const value = fields[name];
  if (typeof value !== 'string') return value ?? undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

/** A field as a JSON object; `null` where it is there and is none. */
export const readObject = (params: Params, name: string): JsonObject | null | undefined => {
  const text = readText(params, name);
  if (text === undefined || text === '') return undefined;
  const value = readJson(params, name);
  return isObject(value) ? value : null;
};
