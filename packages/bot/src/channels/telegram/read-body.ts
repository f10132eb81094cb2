import type { IncomingMessage } from 'node:http';

/** An update of Telegram stays far below this. */
export const MOST_BODY_BYTES = 1_048_576;

/**
 * The body of a request as bytes, so that no character is torn where packets meet.
 *
 * Stops reading at the limit, whatever length the request claims.
 */
export const readBody = async (
  request: IncomingMessage,
  most: number = MOST_BODY_BYTES,
): Promise<Buffer | 'too-large' | 'aborted'> => {
  if (Number(request.headers['content-length'] ?? 0) > most) {
    request.resume();
    return 'too-large';
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) return 'too-large';
      chunks.push(chunk);
    }
  } catch {
    return 'aborted';
  }
  return Buffer.concat(chunks);
};
