import type { Fault } from '../faults/fault.js';
import type { JsonObject } from '../telegram/objects.js';

const isNumber = (value: unknown): value is number => typeof value === 'number';

type Read = (body: JsonObject) => Fault | null;

const scope = ({ chat, times }: JsonObject) => ({ ...(isNumber(chat) ? { chat } : {}), times: isNumber(times) ? times : 0 });

const call = (body: JsonObject) => {
  const { method } = body;
  return typeof method === 'string' ? { ...scope(body), method } : null;
};

const READERS: Readonly<Record<Fault['kind'], Read>> = {
  429: (body) => {
    const [base, { retryAfter }] = [call(body), body];
    return base !== null && isNumber(retryAfter) ? { ...base, kind: '429', retryAfter } : null;
  },
  409: (body) => {
    const base = call(body);
    return base && { ...base, kind: '409' };
  },
  401: (body) => {
    const base = call(body);
    return base && { ...base, kind: '401' };
  },
  '5xx': (body) => {
    const [base, { status }] = [call(body), body];
    return base && { ...base, kind: '5xx', ...(isNumber(status) ? { status } : {}) };
  },
  html: (body) => {
    const base = call(body);
    return base && { ...base, kind: 'html' };
  },
  hang: (body) => {
    const base = call(body);
    return base && { ...base, kind: 'hang' };
  },
  drop: (body) => {
    const base = call(body);
    return base && { ...base, kind: 'drop', applied: body['applied'] === true };
  },
  slow: (body) => {
    const [base, { ms }] = [call(body), body];
    return base !== null && isNumber(ms) ? { ...base, kind: 'slow', ms } : null;
  },
  duplicate: (body) => ({ ...scope(body), kind: 'duplicate' }),
  reorder: (body) => ({ ...scope(body), kind: 'reorder' }),
  delay: (body) => (isNumber(body['ms']) ? { ...scope(body), kind: 'delay', ms: body['ms'] } : null),
  split: (body) => ({ ...scope(body), kind: 'split' }),
  oversized: (body) => (isNumber(body['bytes']) ? { ...scope(body), kind: 'oversized', bytes: body['bytes'] } : null),
};

const isKind = (kind: unknown): kind is Fault['kind'] => typeof kind === 'string' && Object.hasOwn(READERS, kind);

/** Reads a fault as JSON says it; a string says what is wrong with it. */
export const readFault = (body: JsonObject): Fault | string => {
  const { kind } = body;
  if (!isKind(kind)) return `kind: expected one of ${Object.keys(READERS).join(', ')}`;
  return READERS[kind](body) ?? `a fault "${kind}" needs more: see the type Fault`;
};
