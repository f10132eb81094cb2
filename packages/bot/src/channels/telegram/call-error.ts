import type { CallFailure } from './call-outcome.js';

/** A call to Telegram that failed for good; says which and why, never the token. */
export class CallError extends Error {
  override readonly name = 'CallError';

  readonly method: string;
  readonly failure: CallFailure;

  constructor(method: string, failure: CallFailure) {
    super(
      failure.kind === 'refused'
        ? `${method}: Telegram refused it: ${failure.code} ${failure.description}`
        : `${method}: ${failure.kind}`,
    );
    this.method = method;
    this.failure = failure;
  }
}
