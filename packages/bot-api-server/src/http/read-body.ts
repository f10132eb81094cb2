import type { IncomingMessage } from 'node:http';

/** The body of a request; `too-large` beyond the limit, `gone` where the sender hung up. */
export const readBody = (request: IncomingMessage, most: number): Promise<Buffer | 'too-large' | 'gone'> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
    });
    request.on('end', () => {
      const [only] = chunks;
      if (size > most) resolve('too-large');
      else resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    });
    request.on('close', () => {
      resolve('gone');
    });
    request.on('error', () => {
      resolve('gone');
    });
  });
