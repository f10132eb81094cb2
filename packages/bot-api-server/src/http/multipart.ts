import type { Params, UploadedFile } from './params.js';

const CRLF = '\r\n';
const HEADERS_END = Buffer.from(CRLF + CRLF);

const quoted = (header: string, name: string): string | undefined =>
  new RegExp(`[;\\s]${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(header)?.[1]?.replace(/\\(["\\])/g, '$1');

const headerOf = (headers: readonly string[], name: string): string | undefined =>
  headers.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim();

const partsOf = (body: Buffer, boundary: string): readonly Buffer[] => {
  const mark = Buffer.from(`--${boundary}`);
  const parts: Buffer[] = [];
  let from = body.indexOf(mark);
  while (from !== -1) {
    const start = from + mark.length;
    const next = body.indexOf(Buffer.concat([Buffer.from(CRLF), mark]), start);
    if (next === -1) break;
    parts.push(body.subarray(start + CRLF.length, next));
    from = next + CRLF.length;
  }
  return parts;
};

/** The boundary that a content type names. */
export const boundaryOf = (contentType: string): string | undefined =>
  /boundary="?([^";\s]+)/i.exec(contentType)?.[1];

/** Reads a multipart form: parts with a file name are files, all others fields. */
export const readMultipart = (body: Buffer, boundary: string): Params => {
  const fields: Record<string, string> = {};
  const files = new Map<string, UploadedFile>();
  for (const part of partsOf(body, boundary)) {
    const end = part.indexOf(HEADERS_END);
    if (end === -1) continue;
    const headers = part.subarray(0, end).toString('utf8').split(CRLF);
    const bytes = part.subarray(end + HEADERS_END.length);
    const disposition = headerOf(headers, 'content-disposition') ?? '';
    const name = quoted(disposition, 'name');
    if (name === undefined) continue;
    const fileName = quoted(disposition, 'filename');
    if (fileName === undefined) fields[name] = bytes.toString('utf8');
    else {
      const mimeType = headerOf(headers, 'content-type') ?? 'application/octet-stream';
      files.set(name, { name: fileName, mimeType, bytes: Buffer.from(bytes) });
    }
  }
  return { fields, files };
};
