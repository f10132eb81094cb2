import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a server that can be shut and opened: what a lost network looks like from the bot. */
export interface Gate {
  readonly url: string;
  readonly shut: () => Promise<void>;
  readonly open: () => Promise<void>;
  /** Lets nothing through from the server, and breaks nothing off. */
  readonly stall: () => void;
  readonly resume: () => void;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Puts a gate before the server of a URL. */
export const gateTo = async (target: string): Promise<Gate> => {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const answering = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    answering.add(far);
    for (const [one, other] of [[near, far], [far, near]] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  const shut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      answering.clear();
    });
  const ownPort = await listen(server, 0);
  onTestFinished(shut);
  const url = new URL(target);
  url.port = String(ownPort);
  return {
    url: url.href,
    shut,
    open: () => listen(server, ownPort).then(() => undefined),
    stall: () => {
      for (const far of answering) far.pause();
    },
    resume: () => {
      for (const far of answering) far.resume();
    },
  };
};
