import { replyWith, type Reply } from '../faults/reply.js';
import type { World } from '../state/world.js';
import { refusal, success } from '../telegram/answer.js';
import { isObject } from '../telegram/is-object.js';
import type { JsonObject } from '../telegram/objects.js';
import type { BotApi } from '../bot-api.js';
import { readFault } from './read-fault.js';
import { readLoadRequest } from './load-request.js';
import { runLoad } from './run-load.js';

type Action = (api: BotApi, world: World, body: JsonObject, query: URLSearchParams) => Reply | Promise<Reply>;

const done = (result: unknown): Reply => replyWith(success(result));
const wrong = (what: string): Reply => replyWith(refusal(400, what));

const profileOf = ({ firstName, language }: JsonObject) => ({
  ...(typeof firstName === 'string' ? { firstName } : {}),
  ...(typeof language === 'string' ? { language } : {}),
});

const ACTIONS: Readonly<Record<string, Action>> = {
  counts: (api) => done(api.counts()),
  messages: (api, _world, _body, query) => done(api.messagesOf(Number(query.get('chat'))).map(({ message }) => message)),
  updates: (api, _world, { updates }) => {
    if (!Array.isArray(updates)) return wrong('updates: expected a list');
    for (const update of updates) api.push(update);
    return done({ pushed: updates.length });
  },
  say: (api, _world, body) => {
    const { chat, text } = body;
    if (typeof chat !== 'number' || typeof text !== 'string') return wrong('expected chat as a number and text as a string');
    return done(api.user(chat, profileOf(body)).say(text));
  },
  press: (api, _world, { chat, button }) => {
    if (typeof chat !== 'number' || typeof button !== 'string') return wrong('expected chat as a number and button as a string');
    return done(api.user(chat).press(button));
  },
  faults: (api, _world, body) => {
    const fault = readFault(body);
    if (typeof fault === 'string') return wrong(fault);
    api.faults.add(fault);
    return done(true);
  },
  'faults/clear': (api) => {
    api.faults.clear();
    return done(true);
  },
  load: async (_api, world, body) => {
    const request = readLoadRequest(body);
    if (typeof request === 'string') return wrong(request);
    if (world.webhook === null) return replyWith(refusal(409, 'a load goes over the webhook, and none is set'));
    if (world.load !== null) return replyWith(refusal(409, 'a load is running'));
    return { kind: 'written', result: JSON.stringify(await runLoad(world, world.webhook, request)) };
  },
};

const bodyOf = (body: Buffer): JsonObject | null => {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

/** What another process may ask of the server, at `/control/<name>`. */
export const control = async (
  api: BotApi,
  world: World,
  name: string,
  query: URLSearchParams,
  body: Buffer,
): Promise<Reply> => {
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) return replyWith(refusal(404, `expected one of ${Object.keys(ACTIONS).join(', ')}`));
  const value = bodyOf(body);
  if (value === null) return wrong('expected a JSON object');
  try {
    return await action(api, world, value, query);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
};
