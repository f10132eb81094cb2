import type { ChatState } from './chat-state.js';
import type { World } from './world.js';

/** The number of the next message: one count for the bot's private chats and groups, one for each supergroup. */
export const nextMessageId = (world: World, state: ChatState): number => {
  if (state.chat.type === 'supergroup') {
    state.lastMessageId += 1;
    return state.lastMessageId;
  }
  const id = world.nextMessageId;
  world.nextMessageId += 1;
  return id;
};
