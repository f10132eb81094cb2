import type { ChatState } from '../state/chat-state.js';
import { keepMessage } from '../state/keep-message.js';
import type { World } from '../state/world.js';
import { entitiesIn } from '../telegram/entities-in.js';
import type { Update, User } from '../telegram/objects.js';
import type { Intake } from '../updates/intake.js';
import { findButton } from './find-button.js';

/** Somebody who writes to the bot. What they do returns the update that the bot gets of it. */
export interface Speaker {
  readonly say: (text: string, options?: { readonly replyTo?: number }) => Update;
  /** Presses the button of that label or callback data, under the latest message that has it or under a given one. */
  readonly press: (labelOrData: string, options?: { readonly messageId?: number }) => Update;
  readonly edit: (messageId: number, text: string) => Update;
}

const MOST_QUERIES = 10_000;

const marked = (text: string) => {
  const entities = entitiesIn(text);
  return entities.length === 0 ? { text } : { text, entities };
};

/** A person in a chat. */
export const createSpeaker = (world: World, intake: Intake, state: ChatState, user: User): Speaker => {
  const rememberQuery = (id: string): void => {
    world.queries.set(id, { at: world.timer.now(), answer: null });
    for (const oldest of world.queries.keys()) {
      if (world.queries.size <= MOST_QUERIES) break;
      world.queries.delete(oldest);
    }
  };

  return {
    say: (text, { replyTo } = {}) => {
      const replied = replyTo === undefined ? undefined : state.messages.get(replyTo)?.message;
      if (replyTo !== undefined && replied === undefined) throw new Error(`chat ${state.chat.id} has no message ${replyTo}`);
      const message = keepMessage(world, state, user, {
        ...marked(text),
        ...(replied === undefined ? {} : { reply_to_message: replied }),
      });
      return intake.tell({ message }, state.chat.id);
    },
    press: (labelOrData, { messageId } = {}) => {
      const { kept, data } = findButton(state, labelOrData, messageId);
      const id = `${user.id}${world.nextUpdateId}`;
      rememberQuery(id);
      const query = { id, from: user, chat_instance: String(state.chat.id), message: kept.message, data };
      return intake.tell({ callback_query: query }, state.chat.id);
    },
    edit: (messageId, text) => {
      const kept = state.messages.get(messageId);
      if (kept === undefined || kept.message.from?.id !== user.id) {
        throw new Error(`user ${user.id} wrote no message ${messageId} in chat ${state.chat.id}`);
      }
      const at = world.timer.now();
      kept.earlier.push({ message: kept.message, until: at });
      kept.message = { ...kept.message, entities: undefined, ...marked(text), edit_date: Math.floor(at / 1000) };
      return intake.tell({ edited_message: kept.message }, state.chat.id);
    },
  };
};
