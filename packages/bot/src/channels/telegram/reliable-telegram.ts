import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { Telegram } from 'telegraf';
import { CallError } from './call-error.js';
import { callFailure, type CallFailure } from './call-outcome.js';
import { withinDeadline } from './within-deadline.js';

/** How calls are made. */
export interface CallPolicy {
  readonly deadlineMs: number;
  /** How often a call is made at most, the first time counted. */
  readonly attempts: number;
  /** The pause after the first failure; it doubles from one to the next. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

export const CALL_POLICY: CallPolicy = {
  deadlineMs: 15_000,
  attempts: 6,
  firstPauseMs: 250,
  longestPauseMs: 60_000,
};

/** When calls end before their time. */
export interface CallEnds {
  /** No more updates are asked for. */
  readonly polling: AbortSignal;
  /** Nothing is repeated any more. */
  readonly all: AbortSignal;
}

/** What is told about calls, for logs and metrics. */
export interface CallObserver {
  readonly retried: (method: string, failure: CallFailure) => void;
}

/** Waiting is longer by up to a fifth, so that chats that failed together do not return together. */
const JITTER = 0.2;

const pauseAfter = (failure: CallFailure, failures: number, policy: CallPolicy): number => {
  const backOff = policy.firstPauseMs * 2 ** (failures - 1);
  const wanted = failure.kind === 'too-many' ? failure.retryAfterMs : backOff;
  return Math.min(wanted, policy.longestPauseMs) * (1 + Math.random() * JITTER);
};

const isWorthRepeating = ({ kind }: CallFailure): boolean => kind === 'too-many' || kind === 'no-answer';

/** Long polling waits on Telegram's side; its deadline comes on top of that. */
const deadlineOf = (payload: object, { deadlineMs }: CallPolicy): number =>
  'timeout' in payload && typeof payload.timeout === 'number' ? payload.timeout * 1000 + deadlineMs : deadlineMs;

/** Long polling is repeated by who polls, and ends when the bot closes. */
const LONG_POLLING = 'getUpdates';

type Call = Telegram['callApi'];
type TelegrafSignal = NonNullable<NonNullable<Parameters<Call>[2]>['signal']>;

/** Telegraf's types name a stand-in for AbortSignal; what it runs on takes the real one. */
const isSignal = (signal: unknown): signal is TelegrafSignal & AbortSignal => signal instanceof AbortSignal;

/**
 * Telegraf's client with what it lacks: a deadline for every call, and calls repeated where Telegram
 * asks to wait, fails or does not answer.
 */
export class ReliableTelegram extends Telegram {
  readonly #policy: CallPolicy;
  readonly #observer: CallObserver;
  readonly #ends: CallEnds;

  constructor(
    token: string,
    apiRoot: string,
    ends: CallEnds,
    observer: CallObserver,
    policy: CallPolicy = CALL_POLICY,
  ) {
    const agent = apiRoot.startsWith('http:')
      ? new HttpAgent({ keepAlive: true })
      : new HttpsAgent({ keepAlive: true });
    super(token, { apiRoot, webhookReply: false });
    // Telegraf leaves plain HTTP without an agent, and so without connections that are kept.
    Object.assign(this.options, { agent });
    this.#policy = policy;
    this.#observer = observer;
    this.#ends = ends;
  }

  override readonly callApi: Call = async (method, payload, { signal } = {}) => {
    const policy = this.#policy;
    const isPoll = method === LONG_POLLING;
    const attempts = isPoll ? 1 : policy.attempts;
    const ends = isPoll ? this.#ends.polling : signal;
    for (let failures = 1; ; failures += 1) {
      try {
        return await withinDeadline(deadlineOf(payload, policy), isSignal(ends) ? ends : undefined, (until) =>
          super.callApi(method, payload, isSignal(until) ? { signal: until } : {}),
        );
      } catch (error) {
        const failure = callFailure(error);
        if (!isWorthRepeating(failure) || failures >= attempts || this.#ends.all.aborted) {
          throw new CallError(method, failure);
        }
        this.#observer.retried(method, failure);
        await pause(pauseAfter(failure, failures, policy), undefined, { signal: this.#ends.all });
      }
    }
  };
}
