import type { Params } from '../http/params.js';
import { readJson } from '../http/read-field.js';

/** The kinds that the bot asks for: `null` the usual ones, `undefined` as before. */
export const readAllowedUpdates = (params: Params): ReadonlySet<string> | null | undefined => {
  const kinds = readJson(params, 'allowed_updates');
  if (!Array.isArray(kinds)) return undefined;
  const names = kinds.filter((kind): kind is string => typeof kind === 'string');
  return names.length === 0 ? null : new Set(names);
};
