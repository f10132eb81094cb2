import { faultOf } from './fault-of.js';
import type { StoreError } from './store-error.js';

/** Told of a fault that no caller waits for: the row of one chat that cannot be read among those of others. */
export type OnFault = (fault: StoreError) => void;

/** Reads rows of several chats; one that cannot be read is reported, and the others go on. */
export const readEach = <Row, T>(rows: readonly Row[], read: (row: Row) => T, onFault: OnFault): readonly T[] =>
  rows.flatMap((row) => {
    try {
      return [read(row)];
    } catch (error) {
      onFault(faultOf(error));
      return [];
    }
  });
