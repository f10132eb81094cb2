import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Telegraf } from 'telegraf';
import { afterEach } from 'vitest';
import { startBotApi, type BotApi, type BotApiOptions } from '../src/index.js';

/** The token of the bot in the tests. */
export const TOKEN = '4711:test-token';

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A server that ends with the test. */
export const startApi = async (options: Omit<BotApiOptions, 'token'> = {}): Promise<BotApi> => {
  const api = await startBotApi({ token: TOKEN, ...options });
  open.push(api.close);
  return api;
};

/** The real client, pointed at the server. */
export const botOf = (api: BotApi): Telegraf => new Telegraf(api.token, { telegram: { apiRoot: api.url } });

/** Has the bot ask for updates until the test ends. */
export const poll = (bot: Telegraf): void => {
  const ended = bot.launch();
  open.push(async () => {
    bot.stop();
    await ended;
  });
};

/** Serves requests on a free port until the test ends, and says where. */
export const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** What a webhook got. */
export interface Received {
  readonly secret: string | undefined;
  readonly packets: readonly Buffer[];
  readonly text: string;
}

/** A webhook that answers as told, and keeps what it got. */
export const startWebhook = async (
  answer: (received: Received, count: number) => { readonly status: number; readonly body?: unknown },
) => {
  const received: Received[] = [];
  const url = await listen(
    createServer((request, response) => {
      const packets: Buffer[] = [];
      request.on('data', (packet: Buffer) => packets.push(packet));
      request.on('end', () => {
        const secret = request.headers['x-telegram-bot-api-secret-token'];
        const one = { secret: typeof secret === 'string' ? secret : undefined, packets, text: Buffer.concat(packets).toString() };
        received.push(one);
        const { status, body } = answer(one, received.length);
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(body === undefined ? '' : JSON.stringify(body));
      });
    }),
  );
  return { url: `${url}/hook`, received };
};

/** Calls a method without the client. */
export const call = async (api: BotApi, method: string, body: object = {}): Promise<{ status: number; json: unknown }> => {
  const response = await fetch(`${api.url}/bot${api.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
};
