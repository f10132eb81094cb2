import type { Update } from 'telegraf/types';

type UpdateKind = 'message' | 'edited_message' | 'callback_query' | 'my_chat_member';

/** The updates that the bot asks for. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const satisfies readonly (UpdateKind &
  (Update extends infer U ? (U extends unknown ? keyof U : never) : never))[];
