import { expect, test } from 'vitest';
import { readResponse } from './read-response.js';

const read = (text: string, isClosed = false) => readResponse(Buffer.from(text), isClosed);

test('a body as long as it says, and what comes with it', () => {
  const response = read('HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\ncontent-type: text/plain\r\nContent-Length: 3\r\n\r\nabc');
  expect(response).toMatchObject({
    answer: { status: 429, statusText: 'Too Many Requests', retryAfter: 7, contentType: 'text/plain' },
    isReusable: true,
  });
  expect(response?.answer.body.toString()).toBe('abc');
});

test('a body in chunks', () => {
  const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';
  expect(read(`${head}3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n`)?.answer.body.toString()).toBe('abc0123456789');
  expect(read(`${head}3\r\nabc\r\n0\r\n`)).toBeNull();
  expect(() => read(`${head}xyz\r\n`)).toThrow('a chunk without a size');
});

test('a body that ends with the connection', () => {
  const text = 'HTTP/1.1 200 OK\r\n\r\nabc';
  expect(read(text)).toBeNull();
  expect(read(text, true)).toMatchObject({ isReusable: false });
});

test.each([
  ['half a head', 'HTTP/1.1 200 OK\r\nConte'],
  ['half a body', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab'],
  ['only a notice that more comes', 'HTTP/1.1 100 Continue\r\n\r\n'],
])('%s is not a response yet', (_what, text) => {
  expect(read(text)).toBeNull();
});

test('a notice before the response is passed over, no content has no body, a closed connection is not used again', () => {
  expect(read('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n')).toMatchObject({
    answer: { status: 204 },
    isReusable: false,
  });
  expect(() => read('SSH-2.0-OpenSSH\r\n\r\n')).toThrow('no HTTP');
});
