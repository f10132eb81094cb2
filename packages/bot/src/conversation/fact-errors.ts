import type { FactError } from '@ntce/core';

/** Whether an error says that a fact does not fit; by name, since two copies of the core may be loaded. */
export const isFactError = (error: unknown): error is FactError =>
  error instanceof Error && error.name === 'FactError';
