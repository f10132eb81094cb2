import { isDeepStrictEqual } from 'node:util';
import type { Params } from '../http/params.js';
import { readInteger } from '../http/read-field.js';
import type { KeptMessage } from '../state/chat-state.js';
import { findOpenChat } from '../state/find-chat.js';
import type { World } from '../state/world.js';
import { isRefusal, success, type Answer, type Refusal } from '../telegram/answer.js';
import type { Message } from '../telegram/objects.js';
import { REFUSALS } from '../telegram/refusals.js';

type Change = (message: Message) => Message | Refusal;

const content = ({ text, entities, reply_markup }: Message): unknown => ({ text, entities, reply_markup });

const applyChange = (world: World, kept: KeptMessage, change: Change): Answer => {
  const changed = change(kept.message);
  if (isRefusal(changed)) return changed;
  if (isDeepStrictEqual(content(changed), content(kept.message))) return REFUSALS.editNothingNew;
  const at = world.timer.now();
  kept.earlier.push({ message: kept.message, until: at });
  kept.message = { ...changed, edit_date: Math.floor(at / 1000) };
  return success(kept.message);
};

/** Changes a message that the bot sent. In a load nothing is kept, so any change is taken. */
export const editMessage = (world: World, params: Params, change: Change): Answer => {
  const state = findOpenChat(world, params);
  if (isRefusal(state)) return state;
  const id = readInteger(params, 'message_id');
  if (id === undefined) return REFUSALS.messageIdEmpty;
  if (world.load?.owns(state.chat.id) === true) return success(true);
  const kept = state.messages.get(id);
  if (kept?.deletedAt !== null) return REFUSALS.editNotFound;
  return kept.isFromBot ? applyChange(world, kept, change) : REFUSALS.editImpossible;
};
