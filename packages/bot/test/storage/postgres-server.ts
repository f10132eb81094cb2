import { once } from 'node:events';
import { connect } from 'node:net';
import { inject } from 'vitest';

let asked: Promise<string> | undefined;

const ask = async (): Promise<string> => {
  const socket = connect(inject('postgresDoor'), '127.0.0.1').setEncoding('utf8');
  let url = '';
  socket.on('data', (text: string) => (url += text));
  await once(socket, 'end');
  if (url === '') throw new Error('the PostgreSQL server of the tests did not start');
  return url;
};

/** The URL of the tests' PostgreSQL server: its first database, with the rights to make more. */
export const postgresServer = (): Promise<string> => (asked ??= ask());
