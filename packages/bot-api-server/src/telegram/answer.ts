/** What Telegram adds to a refusal for programs to read. */
export interface RefusalParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** A call that Telegram does not carry out. */
export interface Refusal {
  readonly ok: false;
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: RefusalParameters;
}

/** A call that Telegram carried out. */
export interface Success {
  readonly ok: true;
  readonly result: unknown;
  readonly description?: string;
}

/** What the Bot API answers to a call. */
export type Answer = Success | Refusal;

/** A call carried out, with its result. */
export const success = (result: unknown): Success => ({ ok: true, result });

/** A call not carried out, with Telegram's number and words for it. */
export const refusal = (error_code: number, description: string, parameters?: RefusalParameters): Refusal =>
  parameters === undefined
    ? { ok: false, error_code, description }
    : { ok: false, error_code, description, parameters };

/** Whether what was read is a refusal instead. */
export const isRefusal = (read: unknown): read is Refusal =>
  typeof read === 'object' && read !== null && 'ok' in read && read.ok === false && 'error_code' in read;
