import { expect, test } from 'vitest';
import { createCallLog } from './call-log.js';
import { newChatState, type KeptMessage } from './chat-state.js';
import { createMessageArchive } from './message-archive.js';

test('of too many calls the latest are kept, and all are counted', () => {
  const log = createCallLog();
  for (let at = 0; at < 25_000; at += 1) {
    log.count('getMe');
    log.keep({ method: 'getMe', params: {}, at, status: 200 });
  }
  expect(log.calls.length).toBeLessThanOrEqual(10_000);
  expect(log.calls.at(-1)?.at).toBe(24_999);
  expect(log.counts()).toEqual({ calls: 25_000, refused: 0, byMethod: { getMe: 25_000 } });
});

test('of too many messages, or too many bytes, the oldest are forgotten', () => {
  const archive = createMessageArchive();
  const state = newChatState({ id: 1, type: 'private', first_name: 'A' });
  const kept = (id: number, bytes: number): KeptMessage => ({
    chatId: 1,
    id,
    isFromBot: true,
    at: 0,
    file: bytes === 0 ? null : { name: 'a', mimeType: 'b', bytes: Buffer.alloc(bytes) },
    message: { message_id: id, date: 0, chat: state.chat },
    earlier: [],
    deletedAt: null,
  });
  for (let id = 1; id <= 50_001; id += 1) archive.keep(state, kept(id, 0));
  expect([state.messages.size, state.messages.has(1)]).toEqual([50_000, false]);

  for (let id = 60_001; id <= 60_003; id += 1) archive.keep(state, kept(id, 64 * 1024 * 1024));
  expect([...state.messages.keys()]).toEqual([60_002, 60_003]);
});
