import type { Standing } from '../state/chat-state.js';
import { chatOf } from '../state/chat-of.js';
import type { World } from '../state/world.js';
import type { User } from '../telegram/objects.js';
import type { Intake } from '../updates/intake.js';
import { createListener, type Listener } from './listener.js';
import { createSpeaker, type Speaker } from './speaker.js';
import { tellStanding } from './tell-standing.js';

/** What is known of a person. */
export interface UserProfile {
  readonly firstName?: string;
  /** As their app is set: `zh-hans`, `en`. */
  readonly language?: string;
  readonly username?: string;
}

/** A candidate in their private chat with the bot. */
export interface Candidate extends Speaker, Listener {
  readonly id: number;
  readonly user: User;
  /** Blocks the bot, which hears of it and can no longer write. */
  readonly block: () => void;
  readonly unblock: () => void;
  /** Deletes the account: the bot hears nothing of it. */
  readonly deactivate: () => void;
}

/** The person as Telegram names them. */
export const userOf = (id: number, { firstName, language, username }: UserProfile): User => ({
  id,
  is_bot: false,
  first_name: firstName ?? `User ${id}`,
  ...(username === undefined ? {} : { username }),
  ...(language === undefined ? {} : { language_code: language }),
});

/** A candidate whom the bot may write to, as if they had pressed Start. */
export const createCandidate = (world: World, intake: Intake, id: number, profile: UserProfile): Candidate => {
  const user = userOf(id, profile);
  const { username } = profile;
  const state = chatOf(world, {
    id,
    type: 'private',
    first_name: user.first_name,
    ...(username === undefined ? {} : { username }),
  });
  const become = (standing: Standing): void => {
    const before = state.standing;
    state.standing = standing;
    if (before !== standing) tellStanding(world, intake, state, user, before);
  };
  return {
    id,
    user,
    ...createSpeaker(world, intake, state, user),
    ...createListener(world, state),
    block: () => {
      become('blocked');
    },
    unblock: () => {
      become('open');
    },
    deactivate: () => {
      state.standing = 'deactivated';
    },
  };
};
