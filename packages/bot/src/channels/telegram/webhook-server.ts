import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { readBody } from './read-body.js';

/** Where Telegram delivers updates, and what proves that it is Telegram. */
export interface WebhookPlace {
  readonly path: string;
  readonly secret: string;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares by digests of equal length, so that the time tells nothing about the secret. */
const isSecret = (given: string | readonly string[] | undefined, secret: Buffer): boolean =>
  typeof given === 'string' && timingSafeEqual(digest(given), secret);

const answer = (response: ServerResponse, status: number, text = ''): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
};

const parse = (body: Buffer): { readonly update: unknown } | undefined => {
  try {
    return { update: JSON.parse(body.toString('utf8')) as unknown };
  } catch {
    return undefined;
  }
};

const receive = async (
  request: IncomingMessage,
  response: ServerResponse,
  handle: (update: unknown) => Promise<void>,
): Promise<void> => {
  const body = await readBody(request);
  if (body === 'too-large') {
    answer(response, 413, 'an update is smaller than that\n');
    return;
  }
  if (body === 'aborted') {
    response.destroy();
    return;
  }
  const parsed = parse(body);
  if (parsed === undefined) {
    answer(response, 400, 'expected an update as JSON\n');
    return;
  }
  await handle(parsed.update);
  answer(response, 200);
};

/**
 * Takes the updates that Telegram delivers; anything else goes to `others`.
 *
 * An update is confirmed only after it is durably handled. While the bot closes, and when handling
 * fails, the answer is 503: Telegram delivers it again.
 */
export const webhookListener =
  (
    { path, secret }: WebhookPlace,
    handle: (update: unknown) => Promise<void>,
    closing: AbortSignal,
    others: RequestListener,
  ): RequestListener => {
  const secretDigest = digest(secret);
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bot');
    if (pathname !== path) return others(request, response);
    if (request.method !== 'POST') return answer(response, 405, 'expected POST\n');
    if (!isSecret(request.headers['x-telegram-bot-api-secret-token'], secretDigest)) {
      return answer(response, 401, 'expected the secret token of this webhook\n');
    }
    if (closing.aborted) return answer(response, 503);
    receive(request, response, handle).catch(() => {
      if (!response.headersSent) answer(response, 503);
    });
  };
};

/** A server that listens, or rejects where the port is taken. */
export const listen = (listener: RequestListener, port: number, host: string | undefined): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });

/** Takes no more connections, and resolves when those that are open have ended. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
