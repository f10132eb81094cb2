import { success } from '../telegram/answer.js';
import type { Method } from './context.js';

/** Sets what an empty chat with the bot shows; it is taken and not kept, since no candidate here looks at it. */
export const setMyDescription: Method = () => success(true);
