import { chatOf } from '../state/chat-of.js';
import type { Standing } from '../state/chat-state.js';
import { keepMessage } from '../state/keep-message.js';
import type { World } from '../state/world.js';
import type { User } from '../telegram/objects.js';
import type { Intake } from '../updates/intake.js';
import { userOf, type UserProfile } from './candidate.js';
import { createListener, type Listener } from './listener.js';
import { createSpeaker, type Speaker } from './speaker.js';
import { tellStanding } from './tell-standing.js';

/** A member of a group, who writes in it. */
export interface Member extends Speaker {
  readonly id: number;
  readonly user: User;
}

/** A group that the bot is in. */
export interface Group extends Listener {
  readonly id: number;
  /** The person of that number in this group. */
  readonly member: (id: number, profile?: UserProfile) => Member;
  /** Throws the bot out. */
  readonly removeBot: (byId: number) => void;
  /** Takes the bot in again. */
  readonly addBot: (byId: number) => void;
  /** Becomes the supergroup of that number, with all that Telegram tells the bot of it. */
  readonly migrate: (toId: number, byId: number) => Group;
}

/** A group, or with `-100` before its number a supergroup, which the bot is in. `groupOf` finds others. */
export const createGroup = (
  world: World,
  intake: Intake,
  groupOf: (id: number, title: string) => Group,
  id: number,
  title: string,
): Group => {
  if (id >= 0) throw new RangeError(`group: expected a number below 0, received ${id}`);
  const type = String(id).startsWith('-100') ? 'supergroup' : 'group';
  const state = chatOf(world, { id, type, title });
  const members = new Map<number, Member>();

  const member = (userId: number, profile: UserProfile = {}): Member => {
    const known = members.get(userId);
    if (known !== undefined) return known;
    const user = userOf(userId, profile);
    const made = { id: userId, user, ...createSpeaker(world, intake, state, user) };
    members.set(userId, made);
    return made;
  };

  const become = (standing: Standing, byId: number): void => {
    const before = state.standing;
    state.standing = standing;
    if (before !== standing) tellStanding(world, intake, state, member(byId).user, before);
  };

  return {
    id,
    member,
    ...createListener(world, state),
    removeBot: (byId) => {
      become('kicked', byId);
    },
    addBot: (byId) => {
      become('open', byId);
    },
    migrate: (toId, byId) => {
      const { user } = member(byId);
      const group = groupOf(toId, title);
      const left = keepMessage(world, state, user, { migrate_to_chat_id: toId });
      state.migratedTo = toId;
      intake.tell({ message: left }, id);
      const come = keepMessage(world, chatOf(world, { id: toId, type: 'supergroup', title }), user, { migrate_from_chat_id: id });
      intake.tell({ message: come }, toId);
      return group;
    },
  };
};
