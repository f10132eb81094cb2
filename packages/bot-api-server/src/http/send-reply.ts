import type { ServerResponse } from 'node:http';
import type { Reply } from '../faults/reply.js';
import type { Answer } from '../telegram/answer.js';

const sendText = (response: ServerResponse, status: number, type: string, text: string, retryAfter?: number): void => {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  });
  response.end(text);
};

const sendAnswer = (response: ServerResponse, answer: Answer): void => {
  const retryAfter = answer.ok ? undefined : answer.parameters?.retry_after;
  sendText(response, answer.ok ? 200 : answer.error_code, 'application/json', JSON.stringify(answer), retryAfter);
};

/** Writes a reply to the connection, or cuts the connection. */
export const sendReply = (response: ServerResponse, reply: Reply): void => {
  switch (reply.kind) {
    case 'answer':
      return sendAnswer(response, reply.answer);
    case 'written':
      return sendText(response, 200, 'application/json', `{"ok":true,"result":${reply.result}}`);
    case 'page':
      return sendText(response, reply.status, 'text/html', reply.html);
    case 'drop':
      response.destroy();
  }
};
