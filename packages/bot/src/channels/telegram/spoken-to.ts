/** Who the bot is on Telegram. */
export interface BotIdentity {
  readonly id: number;
  readonly username: string;
}

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@([a-z0-9_]+))?(?=\s|$)/i;

const isReplyTo = (message: unknown, { id }: BotIdentity): boolean => {
  if (typeof message !== 'object' || message === null || !('from' in message)) return false;
  const { from } = message;
  return typeof from === 'object' && from !== null && 'id' in from && from.id === id;
};

const withoutMention = (text: string, { username }: BotIdentity): string | undefined => {
  const mention = `@${username}`.toLowerCase();
  const at = text.toLowerCase().indexOf(mention);
  if (at === -1) return undefined;
  const next = text.charAt(at + mention.length);
  if (/[a-z0-9_]/i.test(next)) return undefined;
  return `${text.slice(0, at)} ${text.slice(at + mention.length)}`.trim();
};

/**
 * What of a message is said to the bot; `undefined` where the message is for somebody else.
 *
 * In a private chat all is said to it. In a group: its commands, what mentions it, and replies to it.
 * A command that names another bot is that bot's.
 */
export const spokenTo = (
  text: string,
  isPrivate: boolean,
  repliedTo: unknown,
  bot: BotIdentity,
): string | undefined => {
  const [whole, command, addressee] = COMMAND.exec(text) ?? [];
  if (whole !== undefined && command !== undefined) {
    const isOurs = addressee === undefined || addressee.toLowerCase() === bot.username.toLowerCase();
    return isOurs ? `/${command.toLowerCase()}${text.slice(whole.length)}` : undefined;
  }
  if (isPrivate) return text;
  return withoutMention(text, bot) ?? (isReplyTo(repliedTo, bot) ? text : undefined);
};
