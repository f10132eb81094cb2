/** Control characters but for line breaks, and marks that turn the direction of what follows. */
const UNSHOWN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Half of a character, which no encoding can carry. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text as it goes to Telegram: the one place where it is made safe.
 *
 * Messages are sent without a parse mode, so that no character has a meaning of its own and nothing
 * is to be escaped; what is left is what Telegram refuses or a screen would not show as written.
 */
export const outgoingText = (text: string): string => text.replace(UNSHOWN, '').replace(LONE_SURROGATE, '\ufffd');
