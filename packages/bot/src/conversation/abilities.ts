/** What a channel can do beside taking words and giving replies. */
export interface Abilities {
  /** It can send a message on its own, on a later day. */
  readonly reminds: boolean;
}

/** A channel that only answers. */
export const ANSWERS_ONLY: Abilities = { reminds: false };
