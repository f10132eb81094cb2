import type { ChatState } from '../../conversation/state.js';

/** A state as some release wrote it. */
export type StateRecord = Readonly<Record<string, unknown>>;

/** Brings a state from one version to the next; its `version` is set by whoever calls it. */
export type StateLift = (state: StateRecord) => StateRecord;

/** The version that this release writes. */
export const STATE_VERSION: ChatState['version'] = 1;

/** One lift for each version before ours, in order: the first lifts version 1 to 2. One that was released stays. */
export const STATE_LIFTS: readonly StateLift[] = [];

/**
 * Lifts a state to the newest version, step by step. One that is as new or newer is taken as it is: releases only
 * add, so what we know of it still holds, and what we do not know is kept for the release that does.
 */
export const liftState = (state: StateRecord, version: number, lifts: readonly StateLift[]): StateRecord =>
  lifts
    .slice(version - 1)
    .reduce((lifted, lift, index) => ({ ...lift(lifted), version: version + index + 1 }), state);
