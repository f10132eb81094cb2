import { connect, type Socket } from 'node:net';
import { connect as secureConnect } from 'node:tls';
import type { Webhook } from '../state/world.js';
import { readResponse, type WebhookAnswer } from './read-response.js';
import { shapeBody } from './shape-body.js';
import type { Shape } from './update-queue.js';

/**
 * The connections to a webhook.
 *
 * They speak plain HTTP over sockets, which costs a fraction of a general client: what sends a
 * load must not be what limits it.
 */
export interface WebhookLine {
  /** Sends a body and reports once: an answer, or why there is none. The call returned gives it up. */
  readonly post: (body: string, shape: Shape, done: (result: WebhookAnswer | Error) => void) => (why: Error) => void;
  readonly close: () => void;
}

interface Connection {
  readonly socket: Socket;
  received: Buffer;
  done: ((result: WebhookAnswer | Error) => void) | null;
  idleSince: number;
}

/** Long enough for a busy receiver to read one packet before the next: the network joins what nobody reads. */
const BETWEEN_PACKETS_MS = 100;
/** Servers tend to close what was idle for five seconds: a request must not meet that. */
const LONGEST_IDLE_MS = 3000;
const NOTHING = Buffer.alloc(0);

const opener = ({ protocol, hostname, port }: URL): (() => Socket) => {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol === 'https:') return () => secureConnect({ host, port: Number(port || 443), servername: host });
  return () => connect({ host, port: Number(port || 80), noDelay: true });
};

const headOf = ({ pathname, search, host }: URL, secret: string | null): string =>
  [
    `POST ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: keep-alive',
    'Content-Type: application/json',
    ...(secret === null ? [] : [`X-Telegram-Bot-Api-Secret-Token: ${secret}`]),
    'Content-Length: ',
  ].join('\r\n');

/** Opens connections to a webhook as they are needed; the caller minds how many at a time. */
export const openWebhookLine = ({ url, secret }: Webhook): WebhookLine => {
  const address = new URL(url);
  const open = opener(address);
  const head = headOf(address, secret);
  const all = new Set<Connection>();
  const idle: Connection[] = [];

  const drop = (connection: Connection, why: Error): void => {
    all.delete(connection);
    const { done } = connection;
    connection.done = null;
    connection.socket.destroy();
    done?.(why);
  };

  const receive = (connection: Connection, isClosed: boolean): void => {
    if (connection.done === null) return;
    try {
      const response = readResponse(connection.received, isClosed);
      if (response === null) return;
      const { done } = connection;
      connection.done = null;
      connection.received = NOTHING;
      if (response.isReusable) {
        connection.idleSince = performance.now();
        idle.push(connection);
      } else drop(connection, new Error('Webhook connection closed'));
      done(response.answer);
    } catch (error) {
      drop(connection, error instanceof Error ? error : new Error(String(error)));
    }
  };

  const newConnection = (): Connection => {
    const socket = open();
    const connection: Connection = { socket, received: NOTHING, done: null, idleSince: 0 };
    socket.on('data', (bytes: Buffer) => {
      connection.received = connection.received.length === 0 ? bytes : Buffer.concat([connection.received, bytes]);
      receive(connection, false);
    });
    socket.on('error', (error) => {
      drop(connection, error);
    });
    socket.on('close', () => {
      receive(connection, true);
      drop(connection, new Error('Webhook connection closed'));
    });
    all.add(connection);
    return connection;
  };

  const take = (): Connection => {
    for (let last = idle.pop(); last !== undefined; last = idle.pop()) {
      if (all.has(last) && performance.now() - last.idleSince < LONGEST_IDLE_MS) return last;
      drop(last, new Error('idle'));
    }
    return newConnection();
  };

  const write = (socket: Socket, body: string, shape: Shape): void => {
    if (shape.kind === 'plain') {
      socket.write(`${head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
      return;
    }
    const [first = NOTHING, second = NOTHING] = shapeBody(body, shape);
    socket.write(Buffer.concat([Buffer.from(`${head}${first.length + second.length}\r\n\r\n`), first]), () => {
      if (second.length === 0) return;
      setTimeout(() => setImmediate(() => socket.write(second)), BETWEEN_PACKETS_MS);
    });
  };

  return {
    post: (body, shape, done) => {
      const connection = take();
      connection.done = done;
      write(connection.socket, body, shape);
      return (why) => {
        if (connection.done === done) drop(connection, why);
      };
    },
    close: () => {
      for (const connection of all) drop(connection, new Error('Webhook connection closed'));
    },
  };
};
