/** What keeps the store from its work. */
export type StoreErrorCode = 'unreachable' | 'full' | 'read-only' | 'busy' | 'corrupt' | 'failed';

/**
 * Why the store did not do what it was asked; the message says what to do about it.
 *
 * It carries no cause: what a driver throws may hold the address of the database or values of a row, and would end
 * up in a log. Check `code`, not the class.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
