import type { Params } from '../http/params.js';
import { readInteger, readObject, readText } from '../http/read-field.js';
import type { World } from '../state/world.js';
import type { Refusal } from '../telegram/answer.js';
import type { JsonObject } from '../telegram/objects.js';
import { REFUSALS } from '../telegram/refusals.js';

const PLAIN_SCOPES = new Set(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']);
const CHAT_SCOPES = new Set(['chat', 'chat_administrators', 'chat_member']);

const scopeKey = (world: World, scope: JsonObject): string | Refusal => {
  const { type } = scope;
  if (typeof type !== 'string') return REFUSALS.scopeNotRead;
  if (PLAIN_SCOPES.has(type)) return type;
  if (!CHAT_SCOPES.has(type)) return REFUSALS.scopeNotRead;
  const within = { fields: scope, files: new Map() };
  const chat = readInteger(within, 'chat_id');
  if (chat === undefined || !world.chats.has(chat)) return REFUSALS.chatNotFound;
  return [type, chat, readInteger(within, 'user_id') ?? ''].join(':');
};

/** The list of commands that scope and language name. */
export const commandList = (world: World, params: Params): { readonly key: string } | Refusal => {
  const scope = readObject(params, 'scope');
  if (scope === null) return REFUSALS.scopeNotRead;
  const key = scope === undefined ? 'default' : scopeKey(world, scope);
  if (typeof key !== 'string') return key;
  const language = readText(params, 'language_code') ?? '';
  return /^(?:[a-z]{2})?$/.test(language) ? { key: `${key} ${language}` } : REFUSALS.languageInvalid;
};
