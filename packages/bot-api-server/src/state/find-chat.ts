import type { Params } from '../http/params.js';
import { readInteger, readText } from '../http/read-field.js';
import type { Refusal } from '../telegram/answer.js';
import { REFUSALS } from '../telegram/refusals.js';
import { migratedTo, notInChat } from '../telegram/refusals-with-values.js';
import { newChatState, type ChatState, type Standing } from './chat-state.js';
import type { World } from './world.js';

const groupType = (state: ChatState): 'group' | 'supergroup' => (state.chat.type === 'group' ? 'group' : 'supergroup');

const WHY_NOT: Readonly<Record<Standing, (state: ChatState) => Refusal | null>> = {
  open: () => null,
  blocked: () => REFUSALS.blocked,
  deactivated: () => REFUSALS.deactivated,
  left: (state) => notInChat('is not a member of', groupType(state)),
  kicked: (state) => notInChat('was kicked from', groupType(state)),
};

/** The chat that a call names, whether or not the bot may write to it. */
export const findChat = (world: World, params: Params): ChatState | Refusal => {
  if ((readText(params, 'chat_id') ?? '') === '') return REFUSALS.chatIdEmpty;
  const id = readInteger(params, 'chat_id');
  if (id === undefined) return REFUSALS.chatNotFound;
  if (world.load?.owns(id) === true) return newChatState({ id, type: 'private', first_name: 'Load' });
  return world.chats.get(id) ?? REFUSALS.chatNotFound;
};

/** The chat that a call names, if the bot may write to it. */
export const findOpenChat = (world: World, params: Params): ChatState | Refusal => {
  const state = findChat(world, params);
  if ('ok' in state) return state;
  if (state.migratedTo !== null) return migratedTo(state.migratedTo);
  return WHY_NOT[state.standing](state) ?? state;
};
