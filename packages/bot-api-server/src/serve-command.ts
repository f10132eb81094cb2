import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { BotApi } from './bot-api.js';
import { startBotApi } from './start-bot-api.js';

/** How the command is called. */
export const USAGE = 'usage: ntce-bot-api-server --token <number:text> [--port <number>] [--quiet]\n';

const readArguments = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, token: { type: 'string' }, quiet: { type: 'boolean' } },
  });
  const { token, port = '0', quiet = false } = values;
  if (token === undefined) throw new Error('--token: missing');
  if (!/^\d{1,5}$/.test(port)) throw new Error(`--port: expected a number, received "${port}"`);
  return { token, port: Number(port), isQuiet: quiet };
};

/** Starts the server and says where it is; unless quiet it says what is called, but not what was said. */
export const serveCommand = async (args: readonly string[], out: Writable, err: Writable): Promise<BotApi> => {
  const { token, port, isQuiet } = readArguments(args);
  const report = isQuiet
    ? {}
    : {
        onCall: ({ method, status }: { readonly method: string; readonly status: number | null }) => {
          err.write(`${JSON.stringify({ method, status })}\n`);
        },
      };
  const api = await startBotApi({ token, port, ...report });
  out.write(`${JSON.stringify({ url: api.url })}\n`);
  return api;
};
