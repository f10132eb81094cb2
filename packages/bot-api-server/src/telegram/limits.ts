/** How much Telegram takes, by the manual of the Bot API and what its server answers. */
export const LIMITS = {
  /** UTF-16 units, without markup. */
  text: 4096,
  caption: 1024,
  /** Bytes of UTF-8. */
  callbackData: 64,
  buttons: 100,
  buttonsInRow: 8,
  /** Bytes of a reply markup as JSON. */
  replyMarkup: 10_240,
  callbackAnswer: 200,
  commands: 100,
  command: 32,
  commandDescription: 256,
  fileName: 255,
  documentBytes: 50 * 1024 * 1024,
  requestBytes: 52 * 1024 * 1024,
  updatesAtOnce: 100,
  pollSeconds: 50,
  secretToken: 256,
  maxConnections: 100,
  usualConnections: 40,
  /** How long an update waits for the bot. */
  updateLifetimeMs: 24 * 60 * 60 * 1000,
  /** How long a message may be deleted by the bot. */
  deletableMs: 48 * 60 * 60 * 1000,
  /** How long the press of a button can be answered. */
  callbackLifetimeMs: 15_000,
  /** How long the webhook may take for an answer. */
  webhookAnswerMs: 60_000,
} as const;
