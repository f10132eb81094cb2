import type { JsonObject } from './objects.js';

/** Whether a value is a JSON object, neither a list nor nothing. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
