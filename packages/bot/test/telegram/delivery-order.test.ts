import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepOfUpdate, type AnsweredUpdate } from '../../src/channels/telegram/step-of-update.js';
import { plainFacts } from '../../src/conversation/known-facts.js';
import { openStore } from '../../src/storage/open-store.js';
import type { Store } from '../../src/storage/store.js';
import { decodeModel } from '../../src/understanding/model-file.js';
import { telegramWording } from '../../src/wording/telegram.js';

const MODEL = decodeModel(readFileSync(fileURLToPath(new URL('../../model/understanding.bin', import.meta.url))));
const NOW = Date.parse('2017-12-14T04:00:00Z');
const LEASE = 60_000;

const WORDS = [
  '我在湖北',
  '我在湖南',
  '不对,是小学',
  '初中数学',
  '报告分71 过了吗',
  '69呢',
  '多少分及格',
  '17下考的',
  '面试什么时候报名',
  '凭户籍',
  '/me',
  '/forget',
  '撤回',
] as const;

const updateOf = (updateId: number, text: string): AnsweredUpdate => ({
  kind: 'text',
  updateId,
  text,
  messageId: updateId,
  isEdit: false,
  from: { chatId: 1, memberId: null, isPrivate: true, language: 'zh-CN' },
});

const deliver = async (store: Store, update: AnsweredUpdate, now: number): Promise<readonly string[]> => {
  const { delivery, isNew } = await store.handleOnce(
    { key: `telegram:${update.updateId}`, chat: 'telegram:1', order: update.updateId },
    (chat) => stepOfUpdate(MODEL, update, chat, now, '2017-12-14'),
    now,
    LEASE,
  );
  return isNew ? delivery.messages.map(({ text }) => text) : [];
};

/** What the candidate's facts are in the end, and all that was said, after deliveries in this order. */
const outcomeOf = async (texts: readonly string[], order: readonly number[]) => {
  const store = await openStore({ dataDir: ':memory:' });
  const said: string[] = [];
  for (const [step, index] of order.entries()) {
    said.push(...(await deliver(store, updateOf(index + 1, texts[index] ?? ''), NOW + step)));
  }
  const { state } = await store.readChat('telegram:1');
  await store.close();
  return { facts: plainFacts(state?.facts ?? {}), said };
};

/** An order in which every update comes at least once: some twice, some late. */
const deliveries = (count: number) =>
  fc
    .tuple(
      fc.shuffledSubarray(Array.from({ length: count }, (_, index) => index), { minLength: count }),
      fc.array(fc.nat(count - 1), { maxLength: 4 }),
      fc.array(fc.nat(count + 3), { maxLength: 4 }),
    )
    .map(([order, doubled, places]) => {
      const all = [...order];
      doubled.forEach((index, at) => all.splice(Math.min(places[at] ?? all.length, all.length), 0, index));
      return all;
    });

it('any duplication, delay or reordering ends in the same facts, or is said to the candidate', async () => {
  const script = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
    .chain((texts) => fc.tuple(fc.constant(texts), deliveries(texts.length)));
  await fc.assert(
    fc.asyncProperty(script, async ([texts, order]) => {
      const clean = await outcomeOf(texts, texts.map((_, index) => index));
      const disturbed = await outcomeOf(texts, order);
      const isSaid = disturbed.said.includes(telegramWording['zh-CN'].olderMessage);
      const inOrder = [...new Set(order)].every((index, at, all) => at === 0 || index > (all[at - 1] ?? -1));
      expect(isSaid).toBe(!inOrder);
      if (isSaid) return;
      expect(disturbed).toEqual(clean);
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('the messages that came late are the only ones that change nothing', async () => {
  const late = await outcomeOf(['我在湖北', '我在湖南'], [1, 0]);
  expect(late.facts).toMatchObject({ province: '43' });
  expect(late.said.at(-1)).toBe(telegramWording['zh-CN'].olderMessage);
});
