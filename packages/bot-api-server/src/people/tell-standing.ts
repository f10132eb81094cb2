import type { ChatState, Standing } from '../state/chat-state.js';
import type { World } from '../state/world.js';
import type { User } from '../telegram/objects.js';
import type { Intake } from '../updates/intake.js';

const MEMBER_STATUS: Readonly<Record<Standing, string>> = {
  open: 'member',
  blocked: 'kicked',
  deactivated: 'kicked',
  left: 'left',
  kicked: 'kicked',
};

/** Tells the bot that its place in a chat changed. */
export const tellStanding = (world: World, intake: Intake, state: ChatState, by: User, before: Standing): void => {
  const member = (standing: Standing) => ({ status: MEMBER_STATUS[standing], user: world.me });
  intake.tell(
    {
      my_chat_member: {
        chat: state.chat,
        from: by,
        date: Math.floor(world.timer.now() / 1000),
        old_chat_member: member(before),
        new_chat_member: member(state.standing),
      },
    },
    state.chat.id,
  );
};
