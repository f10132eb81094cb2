import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUpdate } from './read-update.js';

const BOT = { id: 7, username: 'ntce_bot' };
const CHAT = { id: 4711, type: 'private' };
const SENDER = { id: 4711, is_bot: false, language_code: 'zh-hans' };
const FROM = { chatId: 4711, memberId: null, isPrivate: true, language: 'zh-CN' };
const GROUP = { id: -100, type: 'supergroup' };

const message = (fields: object) => ({ update_id: 1, message: { message_id: 5, chat: CHAT, from: SENDER, ...fields } });
const read = (update: unknown) => readUpdate(update, BOT);

describe('readUpdate', () => {
  it('reads words', () => {
    expect(read(message({ text: '88分' }))).toEqual({ kind: 'text', updateId: 1, from: FROM, text: '88分', messageId: 5, isEdit: false });
  });

  it('reads words that were edited', () => {
    const { message: edited } = message({ text: '88分' });
    expect(read({ update_id: 2, edited_message: edited })).toMatchObject({ kind: 'text', updateId: 2, isEdit: true });
  });

  it('reads the press of a button', () => {
    const press = { id: 'q', from: SENDER, message: { message_id: 5, chat: CHAT }, data: '1|help||' };
    expect(read({ update_id: 3, callback_query: press })).toEqual({ kind: 'press', updateId: 3, from: FROM, data: '1|help||', callbackId: 'q' });
  });

  it('in a group, knows who speaks', () => {
    expect(read(message({ chat: GROUP, text: '/help' }))).toMatchObject({ from: { chatId: -100, memberId: 4711, isPrivate: false } });
  });

  it.each([
    ['a picture', message({ photo: [] }), 'unreadable'],
    ['a picture in a group', message({ chat: GROUP, photo: [] }), 'ignored'],
    ['talk in a group', message({ chat: GROUP, text: '大家好' }), 'ignored'],
    ['somebody who came', message({ new_chat_members: [] }), 'ignored'],
    ['another bot', message({ text: '88分', from: { id: 9, is_bot: true } }), 'ignored'],
    ['a channel', { update_id: 1, channel_post: { message_id: 1, chat: { id: -1, type: 'channel' }, text: 'x' } }, 'ignored'],
    ['a block', { update_id: 1, my_chat_member: { chat: CHAT, from: SENDER, new_chat_member: { status: 'kicked' } } }, 'blocked'],
    ['a return', { update_id: 1, my_chat_member: { chat: CHAT, from: SENDER, new_chat_member: { status: 'member' } } }, 'ignored'],
    ['a move', message({ chat: GROUP, migrate_to_chat_id: -1001 }), 'migrated'],
  ])('takes %s for what it is', (_what, update, kind) => {
    expect(read(update)).toMatchObject({ kind });
  });

  it.each([null, undefined, 1, 'x', [], {}, { update_id: '1' }, { update_id: 1.5 }, { message: {} }])(
    'cannot confirm %j',
    (update) => {
      expect(read(update)).toEqual({ kind: 'ignored', updateId: null });
    },
  );

  it('never throws, whatever comes', () => {
    const fields = fc.constantFrom('message', 'edited_message', 'callback_query', 'my_chat_member', 'poll');
    const shape = fc.record({
      update_id: fc.oneof(fc.integer(), fc.anything()),
      [fc.sample(fields, 1)[0] ?? 'message']: fc.anything(),
      message: fc.oneof(fc.anything(), fc.record({ chat: fc.anything(), from: fc.anything(), message_id: fc.integer(), text: fc.string() })),
    });
    fc.assert(
      fc.property(shape, (update) => {
        expect(['text', 'press', 'unreadable', 'blocked', 'migrated', 'ignored']).toContain(read(update).kind);
      }),
    );
  });
});
