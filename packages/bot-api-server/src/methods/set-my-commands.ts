import { readJson } from '../http/read-field.js';
import { isRefusal, success, type Refusal } from '../telegram/answer.js';
import { isObject } from '../telegram/is-object.js';
import { LIMITS } from '../telegram/limits.js';
import type { BotCommand } from '../telegram/objects.js';
import { REFUSALS } from '../telegram/refusals.js';
import { commandList } from './command-list.js';
import type { Method } from './context.js';

const readCommand = (value: unknown): BotCommand | Refusal => {
  if (!isObject(value)) return REFUSALS.commandsNotRead;
  const { command: written, description } = value;
  if (typeof written !== 'string' || typeof description !== 'string') return REFUSALS.commandsNotRead;
  const command = written.replace(/^\//, '');
  if (command === '') return REFUSALS.commandEmpty;
  if (command.length > LIMITS.command) return REFUSALS.commandTooLong;
  if (description === '') return REFUSALS.commandDescriptionEmpty;
  if (description.length > LIMITS.commandDescription) return REFUSALS.commandDescriptionTooLong;
  return /^[a-z0-9_]+$/.test(command) ? { command, description } : REFUSALS.commandInvalid;
};

/** Sets the commands that the bot shows in a scope and language. */
export const setMyCommands: Method = ({ world }, params) => {
  const values = readJson(params, 'commands');
  if (!Array.isArray(values)) return REFUSALS.commandsNotRead;
  const list = commandList(world, params);
  if (isRefusal(list)) return list;
  if (values.length > LIMITS.commands) return REFUSALS.commandsTooMany;
  const commands = values.map(readCommand);
  const wrong = commands.find(isRefusal);
  if (wrong !== undefined) return wrong;
  world.commands.set(
    list.key,
    commands.filter((command): command is BotCommand => !isRefusal(command)),
  );
  return success(true);
};
