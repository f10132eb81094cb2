import { success } from '../telegram/answer.js';
import type { Method } from './context.js';

/** Who the bot is. It reads all messages of its groups: privacy mode is off. */
export const getMe: Method = ({ world }) =>
  success({ ...world.me, can_join_groups: true, can_read_all_group_messages: true, supports_inline_queries: false });
