import { isRefusal, success } from '../telegram/answer.js';
import { commandList } from './command-list.js';
import type { Method } from './context.js';

/** The commands that were set for exactly that scope and language. */
export const getMyCommands: Method = ({ world }, params) => {
  const list = commandList(world, params);
  return isRefusal(list) ? list : success(world.commands.get(list.key) ?? []);
};
