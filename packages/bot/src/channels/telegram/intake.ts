import type { RequestListener, Server } from 'node:http';
import type { Configuration } from '../../operations/configuration.js';
import { untilAborted } from '../until-aborted.js';
import { ALLOWED_UPDATES } from './allowed-updates.js';
import { poll, type PollingParts } from './polling.js';
import { listen, webhookListener } from './webhook-server.js';

/** What updates are received with; `closing` ends it. */
export interface IntakeParts extends PollingParts {
  /** Answers what operators ask over HTTP. */
  readonly operations: RequestListener;
}

/** Where updates come in. */
export interface Intake {
  /** `null` where nothing is served over HTTP. */
  readonly server: Server | null;
  /** Takes updates until it closes. */
  readonly run: () => Promise<void>;
}

/** How many deliveries Telegram makes at a time. */
const CONNECTIONS = 40;

/** Does what the server is there for; a server that is there for nothing is closed again. */
const orClose = async (server: Server | null, work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    server?.close();
    throw error;
  }
};

/** Makes ready to receive updates as configured: by a webhook that Telegram calls, or by asking for them. */
export const openIntake = async ({ receiving, port, host }: Configuration, parts: IntakeParts): Promise<Intake> => {
  const { telegram, handle, closing, operations } = parts;
  if (receiving.kind === 'polling') {
    const server = port === null ? null : await listen(operations, port, host);
    await orClose(server, telegram.deleteWebhook());
    return { server, run: () => poll(parts) };
  }
  const server = await listen(webhookListener(receiving, handle, closing, operations), port ?? 0, host);
  const asked = telegram.setWebhook(receiving.url, {
    secret_token: receiving.secret,
    max_connections: CONNECTIONS,
    allowed_updates: ALLOWED_UPDATES,
  });
  await orClose(server, asked);
  return { server, run: () => untilAborted(closing) };
};
