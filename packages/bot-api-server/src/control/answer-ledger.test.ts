import { expect, test } from 'vitest';
import { createAnswerLedger } from './answer-ledger.js';

const update = (number: number) => ({ number, text: `text ${number}`, messageId: 100 + number });

test('an answer that names no update belongs to the one that waits longest', () => {
  const ledger = createAnswerLedger(2, 1);
  ledger.sent(1, update(0));
  ledger.sent(1, update(1));
  ledger.answered(1, 'something', null);
  ledger.answered(1, 'something', null);
  expect(ledger.totals()).toMatchObject({ answered: 2, doubled: 0, outOfOrder: 0 });
});

test('an answer in reply to a later update comes out of order once the earlier one is answered', () => {
  const ledger = createAnswerLedger(2, 1);
  ledger.sent(1, update(0));
  ledger.sent(1, update(1));
  ledger.answered(1, 'something', 101);
  ledger.answered(1, 'something', 100);
  expect(ledger.totals()).toMatchObject({ answered: 2, outOfOrder: 1 });
});

test('a second echo of the last update does not answer the next', () => {
  const ledger = createAnswerLedger(2, 1);
  ledger.sent(1, update(0));
  ledger.answered(1, 'text 0', null);
  ledger.sent(1, update(1));
  ledger.answered(1, 'text 0', null);
  expect(ledger.totals()).toMatchObject({ answered: 1, doubled: 1 });
});

test('chats are counted apart, and the latency is that of the first answer', () => {
  const ledger = createAnswerLedger(2, 2);
  ledger.sent(1, update(0));
  ledger.sent(2, update(0));
  ledger.answered(1, 'a', null);
  ledger.answered(1, 'b', null);
  ledger.answered(2, 'a', null);
  expect(ledger.totals()).toMatchObject({ answered: 1, doubled: 0 });
  expect(ledger.totals().latencies).toHaveLength(2);
});
