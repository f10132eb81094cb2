import { refusal, type Refusal } from './answer.js';

/** Too many messages: Telegram says in how many seconds the next may go. */
export const tooManyRequests = (seconds: number): Refusal =>
  refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });

/** A group that became a supergroup: Telegram says which. */
export const migratedTo = (id: number): Refusal =>
  refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: id });

/** Markup that is not well formed. */
export const cannotParseEntities = (why: string): Refusal =>
  refusal(400, `Bad Request: can't parse entities: ${why}`);

/** A chat that the bot is no longer in. */
export const notInChat = (how: 'is not a member of' | 'was kicked from', type: 'group' | 'supergroup'): Refusal =>
  refusal(403, `Forbidden: bot ${how} the ${type} chat`);
