import { isRefusal, success } from '../telegram/answer.js';
import { commandList } from './command-list.js';
import type { Method } from './context.js';

/** Takes the commands of a scope and language away. */
export const deleteMyCommands: Method = ({ world }, params) => {
  const list = commandList(world, params);
  if (isRefusal(list)) return list;
  world.commands.delete(list.key);
  return success(true);
};
