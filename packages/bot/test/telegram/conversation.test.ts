import type { BotApi, Message, Update } from '@ntce/bot-api-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPlace, startBot, WAYS, type BotOptions, type ServedBot } from './served-bot.js';

let place: Awaited<ReturnType<typeof openPlace>>;
let api: BotApi;
let bots: ServedBot[];

beforeEach(async () => {
  place = await openPlace();
  ({ api } = place);
  bots = [];
});

afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  await place.close();
});

const messageOf = (update: Update): Message => {
  if (!('message' in update)) throw new TypeError('expected an update with a message');
  return update.message;
};

const queryOf = (update: Update): string => {
  if (!('callback_query' in update)) throw new TypeError('expected the press of a button');
  return update.callback_query.id;
};

const start = async (options: BotOptions = {}): Promise<ServedBot> => {
  const bot = await startBot(api, place.dataDir, options);
  bots.push(bot);
  return bot;
};

describe.each(WAYS)('by %s', (way) => {
  it('answers a question, and the next one with what it knows', async () => {
    await start({ way });
    const candidate = api.user(1, { language: 'zh-hans' });
    candidate.say('我查分了 综合素质卷面算下来88 这算过没');
    expect((await candidate.nextMessage()).text).toContain('卷面');
    candidate.say('71');
    expect((await candidate.nextMessage()).text).toContain('合格');
  });

  it('asks with buttons, and takes their press', async () => {
    await start({ way });
    const candidate = api.user(2, { language: 'en' });
    candidate.say('I got 90');
    const asked = await candidate.nextMessage();
    const [[button] = []] = asked.markup !== null && 'inline_keyboard' in asked.markup ? asked.markup.inline_keyboard : [];
    expect(button).toBeDefined();
    const pressed = candidate.press(button?.text ?? '');
    expect((await candidate.nextMessage()).text.toLowerCase()).toContain('pass');
    await api.waitFor(() => api.callbackAnswer(queryOf(pressed)) !== null);
  });

  it('remembers over a restart', async () => {
    const first = await start({ way });
    const candidate = api.user(3, { language: 'zh-hans' });
    candidate.say('我在湖北 考小学');
    await candidate.nextMessage();
    await first.stop();
    bots = [];
    await start({ way });
    candidate.say('/me');
    expect((await candidate.nextMessage()).text).toContain('湖北');
  });

  it('answers chats beside each other and each in its order', async () => {
    await start({ way });
    const candidates = Array.from({ length: 12 }, (_, index) => api.user(100 + index, { language: 'zh-hans' }));
    for (const candidate of candidates) {
      candidate.say('你好');
      candidate.say('多少分及格');
      candidate.say('谢谢');
    }
    for (const candidate of candidates) {
      const texts = [await candidate.nextMessage(), await candidate.nextMessage(), await candidate.nextMessage()].map(({ text }) => text);
      expect(texts[1]).toContain('70');
      expect(texts[0]).not.toContain('70');
    }
  });
});

describe('on Telegram', () => {
  it('deletes a message with an ID number, says so, and keeps and logs nothing of it', async () => {
    const bot = await start();
    const candidate = api.user(4, { language: 'zh-hans' });
    const { message_id: messageId } = messageOf(candidate.say('我的身份证号 11010519491231002X 帮我查分'));
    expect((await candidate.nextMessage()).text).toContain('身份证');
    await api.waitFor(() => api.calls.some(({ method, params }) => method === 'deleteMessage' && Number(params['message_id']) === messageId));
    expect(bot.log.join('\n')).not.toContain('11010519491231002X');
    expect(JSON.stringify(api.messagesOf(4).map(({ text }) => text))).not.toContain('11010519491231002X');
  });

  it('logs neither texts nor the token', async () => {
    const bot = await start();
    const candidate = api.user(5, { language: 'zh-hans' });
    candidate.say('我查分了88分独一无二的话');
    await candidate.nextMessage();
    await bot.stop();
    bots = [];
    expect(bot.log.join('\n')).not.toMatch(/独一无二|AAtest/);
  });

  it('answers an old button politely and changes nothing', async () => {
    await start();
    const candidate = api.user(6, { language: 'zh-hans' });
    candidate.say('/start');
    const greeting = await candidate.nextMessage();
    api.push({
      update_id: 900_000_000,
      callback_query: { id: 'x', from: candidate.user, chat_instance: '1', data: '0|help', message: { ...greeting.message } },
    });
    expect((await candidate.nextMessage()).text).toContain('按钮');
  });

  it('reads words only', async () => {
    await start();
    const candidate = api.user(7, { language: 'en' });
    candidate.say('hi');
    await candidate.nextMessage();
    api.push({ update_id: 900_000_000, message: { message_id: 99, date: 1, chat: { id: 7, type: 'private' }, from: candidate.user, sticker: {} } });
    expect((await candidate.nextMessage()).text).toContain('only read text');
  });

  it('speaks in a group where it is spoken to, and knows members apart', async () => {
    await start();
    const group = api.group(-100500);
    const [first, second] = [group.member(11), group.member(12)];
    first.say('大家好 我88分');
    first.say(`@${api.me.username ?? ''} 报告分71 过了吗`);
    expect((await group.nextMessage()).text).toContain('合格');
    second.say('/me');
    expect((await group.nextMessage()).text).not.toContain('71');
  });

  it('follows a group that becomes a supergroup, with what its members said', async () => {
    await start();
    const group = api.group(-77);
    group.member(21).say(`@${api.me.username ?? ''} 我在湖北 考小学`);
    await group.nextMessage();
    const moved = group.migrate(-100_077, 21);
    await api.waitFor(() => api.counts().pending === 0);
    moved.member(21).say('/me');
    expect((await moved.nextMessage()).text).toContain('湖北');
  });

  it('answers an edited message', async () => {
    await start();
    const candidate = api.user(13, { language: 'zh-hans' });
    const { message_id: messageId } = messageOf(candidate.say('报告分69 过了吗'));
    expect((await candidate.nextMessage()).text).toContain('69');
    candidate.edit(messageId, '报告分70 过了吗');
    expect((await candidate.nextMessage()).text).toContain('70');
  });

  it('limits a flood, says so once, and answers others meanwhile', async () => {
    await start({ environment: { MESSAGES_PER_MINUTE: '10' } });
    const flooder = api.user(14, { language: 'zh-hans' });
    const other = api.user(15, { language: 'zh-hans' });
    for (let count = 0; count < 60; count += 1) flooder.say('多少分及格');
    other.say('多少分及格');
    expect((await other.nextMessage()).text).toContain('70');
    await api.waitFor(() => api.messagesOf(14).length >= 21);
    const told = api.messagesOf(14).filter(({ text }) => text.includes('跟不上'));
    expect(told).toHaveLength(1);
    expect(api.messagesOf(14).length).toBeLessThan(30);
  });

  it('answers a text of 64 KB', async () => {
    await start();
    const candidate = api.user(16, { language: 'zh-hans' });
    const text = '啊'.repeat(65_536 / 3);
    api.push({ update_id: 900_000_000, message: { message_id: 99, date: 1, chat: { id: 16, type: 'private' }, from: candidate.user, text } });
    expect((await candidate.nextMessage()).text).not.toBe('');
  });

  it('registers its commands in both languages', async () => {
    await start();
    const languages = api.calls.filter(({ method }) => method === 'setMyCommands').map(({ params }) => params['language_code']);
    expect(languages).toEqual([undefined, 'zh', 'en']);
  });

  it('stops writing to who blocked it, and forgets no one else', async () => {
    await start();
    const candidate = api.user(17, { language: 'zh-hans' });
    candidate.say('多少分及格');
    await candidate.nextMessage();
    candidate.block();
    candidate.unblock();
    candidate.say('多少分及格');
    expect((await candidate.nextMessage()).text).toContain('70');
  });
});
