import type { Locale } from '@ntce/core';

/** The chat that an update comes from, and where to answer it. */
export interface Origin {
  readonly chatId: number;
  /** The member of a group who speaks; `null` in a private chat. */
  readonly memberId: number | null;
  readonly isPrivate: boolean;
  /** The language of the sender's Telegram, where it is one of ours. */
  readonly language: Locale | null;
}

interface About {
  readonly updateId: number;
  readonly from: Origin;
}

/** What the bot does something about, of all that Telegram sends. */
export type IncomingUpdate =
  | (About & { readonly kind: 'text'; readonly text: string; readonly messageId: number; readonly isEdit: boolean })
  | (About & { readonly kind: 'press'; readonly data: string; readonly callbackId: string })
  /** A picture, a voice message, a sticker: nothing that can be read. */
  | (About & { readonly kind: 'unreadable' })
  | (About & { readonly kind: 'blocked' })
  | (About & { readonly kind: 'migrated'; readonly toChatId: number });

/** An update about which nothing is to be done, or what is none at all. */
export interface Ignored {
  readonly kind: 'ignored';
  /** `null` where it has no number, and so cannot be confirmed. */
  readonly updateId: number | null;
}
