/** What the webhook answered. */
export interface WebhookAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly contentType: string;
  /** Seconds; 0 where it does not say. */
  readonly retryAfter: number;
  readonly body: Buffer;
}

/** A response that has come as a whole. */
export interface ReadResponse {
  readonly answer: WebhookAnswer;
  /** Whether the connection can take another request. */
  readonly isReusable: boolean;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const STATUS_LINE = /^HTTP\/1\.[01] (\d{3}) ?(.*)/;
const NOTHING = Buffer.alloc(0);

const headersOf = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );

/** `null` while chunks are still to come. */
const joinChunks = (bytes: Buffer): Buffer | null => {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd === -1) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    if (Number.isNaN(size)) throw new Error('Wrong response from the webhook: a chunk without a size');
    const end = lineEnd + 2 + size;
    if (bytes.length < end + 2) return null;
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(lineEnd + 2, end));
    at = end + 2;
  }
};

const bodyOf = (rest: Buffer, status: number, headers: ReadonlyMap<string, string>, isClosed: boolean): Buffer | null => {
  if (status === 204 || status === 304) return NOTHING;
  if (headers.get('transfer-encoding')?.toLowerCase() === 'chunked') return joinChunks(rest);
  const length = headers.get('content-length');
  if (length === undefined) return isClosed ? rest : null;
  return rest.length < Number(length) ? null : rest.subarray(0, Number(length));
};

/** Reads a response from what has come so far; `null` while it is not all there. */
export const readResponse = (bytes: Buffer, isClosed: boolean): ReadResponse | null => {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd === -1) return null;
  const [first = '', ...lines] = bytes.toString('latin1', 0, headEnd).split('\r\n');
  const [, code, statusText = ''] = STATUS_LINE.exec(first) ?? [];
  if (code === undefined) throw new Error('Wrong response from the webhook: no HTTP');
  const rest = bytes.subarray(headEnd + HEAD_END.length);
  const status = Number(code);
  if (status < 200) return readResponse(rest, isClosed);
  const headers = headersOf(lines);
  const body = bodyOf(rest, status, headers, isClosed);
  if (body === null) return null;
  const answer: WebhookAnswer = {
    status,
    statusText,
    contentType: headers.get('content-type') ?? '',
    retryAfter: Number(/^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0] ?? 0),
    body,
  };
  return { answer, isReusable: !isClosed && headers.get('connection')?.toLowerCase() !== 'close' };
};
