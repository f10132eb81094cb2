/** A fault in what the server answers. `method` may be `*`. */
export type CallFault = {
  readonly method: string;
  readonly chat?: number;
  readonly times: number;
} & (
  | { readonly kind: '429'; readonly retryAfter: number }
  | { readonly kind: '409' | '401' }
  /** A server error as JSON; 500 unless `status` says otherwise. */
  | { readonly kind: '5xx'; readonly status?: number }
  /** 502 with a page instead of JSON. */
  | { readonly kind: 'html' }
  /** Takes the call and says nothing until released; then the call is carried out. */
  | { readonly kind: 'hang' }
  /** Closes the connection without an answer; `applied` carries the call out first. */
  | { readonly kind: 'drop'; readonly applied?: boolean }
  /** Waits by the clock, then carries the call out. */
  | { readonly kind: 'slow'; readonly ms: number }
);

/** A fault on the way of an update to the bot. */
export type UpdateFault = {
  readonly chat?: number;
  readonly times: number;
} & (
  /** The update comes twice. */
  | { readonly kind: 'duplicate' }
  /** The update comes after the next one. */
  | { readonly kind: 'reorder' }
  /** The update comes later, by the clock. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Its body comes in two TCP packets, cut inside a character. Webhook only. */
  | { readonly kind: 'split' }
  /** Its body is padded to so many bytes. Webhook only. */
  | { readonly kind: 'oversized'; readonly bytes: number }
);

/** What can go wrong, on request. */
export type Fault = CallFault | UpdateFault;

/** A fault that was asked for. */
export interface AddedFault {
  /** How often it is still to happen. */
  readonly remaining: () => number;
  /** How many calls it holds at present. */
  readonly held: () => number;
  /** Lets go of what it holds. */
  readonly release: () => void;
  /** Lets go of what it holds and does not happen again. */
  readonly remove: () => void;
}
