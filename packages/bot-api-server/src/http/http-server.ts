import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { replyWith, type Reply } from '../faults/reply.js';
import { isRefusal } from '../telegram/answer.js';
import { LIMITS } from '../telegram/limits.js';
import { REFUSALS } from '../telegram/refusals.js';
import type { Params } from './params.js';
import { readBody } from './read-body.js';
import { readParams } from './read-params.js';
import { sendReply } from './send-reply.js';

/** What the server does with what comes in. */
export interface Handlers {
  readonly token: string;
  readonly call: (method: string, params: Params, onGone: (run: () => void) => void) => Promise<Reply>;
  /** A request to `/control/<name>`. */
  readonly control: (name: string, query: URLSearchParams, body: Buffer) => Promise<Reply>;
}

const KEEP_ALIVE_MS = 120_000;
const BOT_PATH = /^\/bot([^/]+)\/([^/]*)$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const answer = async (handlers: Handlers, request: IncomingMessage, response: ServerResponse): Promise<Reply | null> => {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const body = await readBody(request, LIMITS.requestBytes);
  if (body === 'gone') return null;
  if (body === 'too-large') return replyWith(REFUSALS.tooLarge);
  if (path.startsWith('/control/')) {
    return handlers.control(path.slice('/control/'.length), new URLSearchParams(query), body);
  }
  const [, token, method = ''] = BOT_PATH.exec(path) ?? [];
  if (token === undefined) return replyWith(REFUSALS.notFound);
  if (decoded(token) !== handlers.token) return replyWith(REFUSALS.unauthorized);
  const params = readParams(query, body, request.headers['content-type'] ?? '');
  if (isRefusal(params)) return replyWith(params);
  return handlers.call(method, params, (run) => response.once('close', run));
};

/** Serves on the loopback address; resolves once it does. */
export const serveHttp = async (handlers: Handlers, port: number): Promise<Server> => {
  const server = createServer((request, response) => {
    void answer(handlers, request, response).then((reply) => {
      if (reply !== null && !response.destroyed) sendReply(response, reply);
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
};
