import type { Refusal } from '../telegram/answer.js';
import { isObject } from '../telegram/is-object.js';
import { REFUSALS } from '../telegram/refusals.js';
import { boundaryOf, readMultipart } from './multipart.js';
import { NO_PARAMS, type Params } from './params.js';

const fromJson = (body: Buffer): Params | Refusal => {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return isObject(value) ? { fields: value, files: NO_PARAMS.files } : REFUSALS.badJson;
  } catch {
    return REFUSALS.badJson;
  }
};

const fromBody = (body: Buffer, contentType: string): Params | Refusal => {
  if (body.length === 0) return NO_PARAMS;
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'application/json') return fromJson(body);
  if (type === 'application/x-www-form-urlencoded') {
    return { fields: Object.fromEntries(new URLSearchParams(body.toString('utf8'))), files: NO_PARAMS.files };
  }
  const boundary = type === 'multipart/form-data' ? boundaryOf(contentType) : undefined;
  return boundary === undefined ? NO_PARAMS : readMultipart(body, boundary);
};

/** What a call says, in its address and in its body, in any of the forms that Telegram takes. */
export const readParams = (query: string, body: Buffer, contentType: string): Params | Refusal => {
  const params = fromBody(body, contentType);
  if (query === '' || 'ok' in params) return params;
  return { fields: { ...Object.fromEntries(new URLSearchParams(query)), ...params.fields }, files: params.files };
};
