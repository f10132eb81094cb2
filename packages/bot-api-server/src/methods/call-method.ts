import type { FaultBook } from '../faults/faults.js';
import { replyWith, type Reply } from '../faults/reply.js';
import { withFault } from '../faults/with-fault.js';
import type { Params } from '../http/params.js';
import { readInteger } from '../http/read-field.js';
import type { ApiCall } from '../state/call-log.js';
import { findOpenChat } from '../state/find-chat.js';
import { isRefusal, type Refusal } from '../telegram/answer.js';
import { REFUSALS } from '../telegram/refusals.js';
import { tooManyRequests } from '../telegram/refusals-with-values.js';
import type { Method, MethodContext } from './context.js';
import { getUpdates } from './get-updates.js';
import { METHODS } from './methods.js';
import type { RateLimiter } from './rate-limiter.js';

/** What a call goes through before it is carried out. */
export interface Gates {
  readonly faults: FaultBook;
  /** `null`: as many messages as the bot likes. */
  readonly limiter: RateLimiter | null;
  /** Hears of every call that is kept, once it is answered. */
  readonly onCall: (call: ApiCall) => void;
}

const BY_NAME: ReadonlyMap<string, Method> = new Map(
  Object.entries(METHODS).map(([name, method]) => [name.toLowerCase(), method]),
);
const LIMITED = new Set(['sendmessage', 'senddocument']);

const statusOf = (reply: Reply): number | null => {
  if (reply.kind === 'page') return reply.status;
  if (reply.kind === 'drop') return null;
  return reply.kind === 'answer' && !reply.answer.ok ? reply.answer.error_code : 200;
};

const tooFast = ({ world }: MethodContext, name: string, params: Params, limiter: RateLimiter | null): Refusal | null => {
  if (limiter === null || !LIMITED.has(name)) return null;
  const state = findOpenChat(world, params);
  if (isRefusal(state)) return null;
  const seconds = limiter.secondsToWait(state, world.timer.now());
  return seconds === 0 ? null : tooManyRequests(seconds);
};

const carryOut = (context: MethodContext, name: string, params: Params, limiter: RateLimiter | null): Reply | Promise<Reply> => {
  if (name === 'getupdates') return getUpdates(context, params);
  const method = BY_NAME.get(name);
  if (method === undefined) return replyWith(REFUSALS.methodNotFound);
  return replyWith(tooFast(context, name, params, limiter) ?? method(context, params));
};

/** Carries out a call of the bot: faults first, then the limits, then the method. */
export const callMethod = async (context: MethodContext, gates: Gates, method: string, params: Params): Promise<Reply> => {
  const { world } = context;
  const { log, changed, timer, load } = world;
  const name = method.toLowerCase();
  const chat = readInteger(params, 'chat_id');
  log.count(method);
  const call: ApiCall = { method, params: params.fields, at: timer.now(), status: null };
  const isKept = chat === undefined || load?.owns(chat) !== true;
  if (isKept) log.keep(call);

  const apply = (): Reply | Promise<Reply> => carryOut(context, name, params, gates.limiter);
  const happening = gates.faults.takeForCall(method, chat);
  const pending = happening === null ? apply() : withFault(happening, timer, apply);
  if (pending instanceof Promise) changed.notify();
  const reply = await pending;
  call.status = statusOf(reply);
  if (call.status !== 200) log.refuse();
  if (isKept) gates.onCall(call);
  changed.notify();
  return reply;
};
