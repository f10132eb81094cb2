import { expect, test } from 'vitest';
import { botOf, call, startApi, TOKEN } from './bots.js';

test.each<[string, string, object, number, string]>([
  ['no text', 'sendMessage', { text: '' }, 400, 'Bad Request: message text is empty'],
  ['blank text', 'sendMessage', { text: ' \n' }, 400, 'Bad Request: text must be non-empty'],
  ['nothing but markup', 'sendMessage', { text: '<b></b>', parse_mode: 'HTML' }, 400, 'Bad Request: text must be non-empty'],
  ['4097 characters', 'sendMessage', { text: '字'.repeat(4097) }, 400, 'Bad Request: message is too long'],
  ['2049 emoji', 'sendMessage', { text: '😀'.repeat(2049) }, 400, 'Bad Request: message is too long'],
  ['an unknown parse_mode', 'sendMessage', { text: 'a', parse_mode: 'BBCode' }, 400, 'Bad Request: unsupported parse_mode'],
  ['an unclosed tag', 'sendMessage', { text: '<b>a', parse_mode: 'HTML' }, 400, 'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'],
  ['no chat', 'sendMessage', { text: 'a', chat_id: '' }, 400, 'Bad Request: chat_id is empty'],
  ['an unknown chat', 'sendMessage', { text: 'a', chat_id: 999 }, 400, 'Bad Request: chat not found'],
  ['an unknown message to reply to', 'sendMessage', { text: 'a', reply_parameters: { message_id: 999 } }, 400, 'Bad Request: message to be replied not found'],
  ['no message id', 'editMessageText', { text: 'a' }, 400, 'Bad Request: message identifier is not specified'],
  ['an unknown message', 'editMessageText', { text: 'a', message_id: 999 }, 400, 'Bad Request: message to edit not found'],
  ['an unknown message', 'deleteMessage', { message_id: 999 }, 400, 'Bad Request: message to delete not found'],
  ['an unknown query', 'answerCallbackQuery', { callback_query_id: '1' }, 400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'],
  ['an unknown action', 'sendChatAction', { action: 'dancing' }, 400, 'Bad Request: wrong parameter action in request'],
  ['no document', 'sendDocument', {}, 400, 'Bad Request: there is no document in the request'],
  ['a private chat', 'leaveChat', {}, 400, "Bad Request: chat member status can't be changed in private chats"],
  ['an unknown method', 'sendTelepathy', {}, 404, 'Not Found: method not found'],
])('%s: %s is refused as Telegram refuses it', async (_what, method, body, status, description) => {
  const api = await startApi();
  api.user(1);
  expect(await call(api, method, { chat_id: 1, ...body })).toEqual({
    status,
    json: { ok: false, error_code: status, description },
  });
});

const keyboard = (rows: readonly (readonly object[])[]) => ({ inline_keyboard: rows });
const button = { text: 'a', callback_data: 'a' };

test.each<[string, object, string]>([
  ['65 bytes', keyboard([[{ text: 'a', callback_data: 'a'.repeat(65) }]]), 'BUTTON_DATA_INVALID'],
  ['22 Chinese characters', keyboard([[{ text: 'a', callback_data: '字'.repeat(22) }]]), 'BUTTON_DATA_INVALID'],
  ['no data in it', keyboard([[{ text: 'a', callback_data: '' }]]), 'BUTTON_DATA_INVALID'],
  ['a button that does nothing', keyboard([[{ text: 'a' }]]), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
  ['a button without a label', keyboard([[{ callback_data: 'a' }]]), 'can\'t parse inline keyboard button: Field "text" must be of type String'],
  ['nine buttons in a row', keyboard([Array.from({ length: 9 }, () => button)]), 'reply markup is too long'],
  ['101 buttons', keyboard(Array.from({ length: 101 }, () => [button])), 'reply markup is too long'],
])('a keyboard with %s is refused', async (_what, markup, description) => {
  const api = await startApi();
  api.user(1);
  expect(await call(api, 'sendMessage', { chat_id: 1, text: 'a', reply_markup: markup })).toMatchObject({
    status: 400,
    json: { description: `Bad Request: ${description}` },
  });
});

test('what just fits is taken', async () => {
  const api = await startApi();
  const { telegram } = botOf(api);
  api.user(1);
  const markup = keyboard(Array.from({ length: 100 }, () => [{ text: 'a', callback_data: 'a'.repeat(8) }]));
  expect(await call(api, 'sendMessage', { chat_id: 1, text: 'x'.repeat(4096), reply_markup: markup })).toMatchObject({ status: 200 });
  const wide = await call(api, 'sendMessage', { chat_id: 1, text: 'a', reply_markup: keyboard([[{ text: 'a', callback_data: 'a'.repeat(64) }]]) });
  expect(wide).toMatchObject({ status: 200 });
  await expect(telegram.sendMessage(1, `<b>${'x'.repeat(4096)}</b>`, { parse_mode: 'HTML' })).resolves.toMatchObject({
    entities: [{ type: 'bold', offset: 0, length: 4096 }],
  });
});

test('a wrong token is refused', async () => {
  const api = await startApi();
  const response = await fetch(`${api.url}/bot1:other/getMe`);
  expect([response.status, await response.json()]).toEqual([401, { ok: false, error_code: 401, description: 'Unauthorized' }]);
});

test('a call comes as JSON, as a form or in the address, by GET or POST, its name in capitals or not', async () => {
  const api = await startApi();
  api.user(1);
  const address = `${api.url}/bot${TOKEN}/SENDMESSAGE`;
  const form = new URLSearchParams({ chat_id: '1', text: '表单' });
  const parts = new FormData();
  parts.set('chat_id', '1');
  parts.set('text', '多部分');
  await fetch(`${address}?chat_id=1&text=${encodeURIComponent('地址')}`);
  await fetch(address, { method: 'POST', body: form });
  await fetch(address, { method: 'POST', body: parts });
  await call(api, 'sendmessage', { chat_id: 1, text: 'JSON' });
  expect(api.messagesOf(1).map(({ text }) => text)).toEqual(['地址', '表单', '多部分', 'JSON']);
  const broken = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
  expect(broken.status).toBe(400);
});

test('a document arrives byte for byte, with its keyboard', async () => {
  const api = await startApi();
  api.user(1);
  const bytes = Buffer.from('BEGIN:VCALENDAR\r\n\r\n--boundary\r\nSUMMARY:面试报名\r\nEND:VCALENDAR\r\n');
  const markup = keyboard([[button]]);
  await botOf(api).telegram.sendDocument(
    1,
    { source: bytes, filename: '日历.ics' },
    { caption: '<i>日历</i>', parse_mode: 'HTML', reply_markup: { inline_keyboard: [[button]] } },
  );
  const [sent] = api.messagesOf(1);
  expect(sent).toMatchObject({ text: '日历', entities: [{ type: 'italic' }], markup, document: { name: '日历.ics' } });
  expect(sent?.document?.bytes.equals(bytes)).toBe(true);
});

test('a document is sent again by its file id', async () => {
  const api = await startApi();
  const { telegram } = botOf(api);
  api.user(1);
  const first = await telegram.sendDocument(1, { source: Buffer.from('a'), filename: 'a.ics' });
  const again = await telegram.sendDocument(1, first.document.file_id);
  expect(again.document.file_id).toBe(first.document.file_id);
});

test('a message is edited and deleted once', async () => {
  const api = await startApi();
  const { telegram } = botOf(api);
  api.user(1);
  const { message_id: id } = await telegram.sendMessage(1, '一');
  await telegram.editMessageText(1, id, undefined, '二', { reply_markup: { inline_keyboard: [[button]] } });
  await expect(
    telegram.editMessageText(1, id, undefined, '二', { reply_markup: { inline_keyboard: [[button]] } }),
  ).rejects.toMatchObject({ response: { description: expect.stringMatching(/^Bad Request: message is not modified: /) } });
  await telegram.editMessageReplyMarkup(1, id, undefined, undefined);
  expect(api.messagesOf(1)[0]).toMatchObject({
    text: '二',
    markup: null,
    earlier: [{ text: '一' }, { text: '二', markup: { inline_keyboard: [[button]] } }],
    deletedAt: null,
  });
  await telegram.deleteMessage(1, id);
  expect(api.messagesOf(1)[0]?.deletedAt).not.toBeNull();
  await expect(telegram.deleteMessage(1, id)).rejects.toMatchObject({ response: { error_code: 400 } });
});

test('a bot cannot edit what a candidate wrote', async () => {
  const api = await startApi();
  const said = api.user(1).say('mine');
  const id = 'message' in said ? said.message.message_id : 0;
  await expect(botOf(api).telegram.editMessageText(1, id, undefined, 'yours')).rejects.toMatchObject({
    response: { description: "Bad Request: message can't be edited" },
  });
});

test('commands are kept by scope and language, within the limits', async () => {
  const api = await startApi();
  const { telegram } = botOf(api);
  const zh = [{ command: 'start', description: '开始' }];
  await telegram.setMyCommands(zh, { language_code: 'zh' });
  await telegram.setMyCommands([{ command: 'start', description: 'Begin' }], { scope: { type: 'all_private_chats' } });
  expect(await telegram.getMyCommands({ language_code: 'zh' })).toEqual(zh);
  expect(await telegram.getMyCommands()).toEqual([]);
  await telegram.deleteMyCommands({ language_code: 'zh' });
  expect(await telegram.getMyCommands({ language_code: 'zh' })).toEqual([]);

  const refusedFor = async (commands: readonly object[], more: object = {}): Promise<unknown> => {
    const { json } = await call(api, 'setMyCommands', { commands, ...more });
    return (json as { description: unknown }).description;
  };
  const command = (name: string, description = 'x'): object => ({ command: name, description });
  expect(await refusedFor([command('Start')])).toBe('Bad Request: BOT_COMMAND_INVALID');
  expect(await refusedFor([command('a'.repeat(33))])).toBe('Bad Request: command length must not exceed 32');
  expect(await refusedFor([command('a', '')])).toBe('Bad Request: command description must be non-empty');
  expect(await refusedFor([command('a', 'x'.repeat(257))])).toBe('Bad Request: command description length must not exceed 256');
  expect(await refusedFor(Array.from({ length: 101 }, (_, index) => command(`c${index}`)))).toBe('Bad Request: BOT_COMMANDS_TOO_MUCH');
  expect(await refusedFor([command('a')], { language_code: 'zh-hans' })).toBe('Bad Request: invalid language code specified');
});
