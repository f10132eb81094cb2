import type { Chat } from '../telegram/objects.js';
import { newChatState, type ChatState } from './chat-state.js';
import type { World } from './world.js';

const MOST_CHATS = 100_000;

/** The chat of that number, made if there is none; the oldest of too many is forgotten. */
export const chatOf = (world: World, chat: Chat): ChatState => {
  const known = world.chats.get(chat.id);
  if (known !== undefined) return known;
  const state = newChatState(chat);
  world.chats.set(chat.id, state);
  for (const oldest of world.chats.keys()) {
    if (world.chats.size <= MOST_CHATS) break;
    world.chats.delete(oldest);
  }
  return state;
};
