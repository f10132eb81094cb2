import type { UploadedFile } from '../http/params.js';
import type { Message, User } from '../telegram/objects.js';
import type { ChatState } from './chat-state.js';
import { nextMessageId } from './next-message-id.js';
import type { World } from './world.js';

/** Writes a message into a chat, with its number and date. */
export const keepMessage = (
  world: World,
  state: ChatState,
  from: User,
  content: Omit<Message, 'message_id' | 'date' | 'chat' | 'from'>,
  file: UploadedFile | null = null,
): Message => {
  const at = world.timer.now();
  const id = nextMessageId(world, state);
  const message: Message = { message_id: id, from, chat: state.chat, date: Math.floor(at / 1000), ...content };
  if (world.load?.owns(state.chat.id) === true) return message;
  world.archive.keep(state, {
    chatId: state.chat.id,
    id,
    isFromBot: from.id === world.me.id,
    at,
    file,
    message,
    earlier: [],
    deletedAt: null,
  });
  return message;
};
