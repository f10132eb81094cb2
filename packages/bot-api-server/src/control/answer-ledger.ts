/** An update of a load that waits for its answers. */
interface Pending {
  readonly number: number;
  readonly text: string;
  readonly messageId: number;
  readonly sentAt: number;
  left: number;
}

interface ChatLedger {
  readonly pending: Pending[];
  last: Pending | null;
  latestAnswered: number;
}

/** What the answers to a load come to. */
export interface LedgerTotals {
  readonly answered: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  /** Milliseconds to the first answer of each update, in the order in which they came. */
  readonly latencies: Float64Array;
}

/** Tells which answer belongs to which update. */
export interface AnswerLedger {
  readonly sent: (chat: number, update: { readonly number: number; readonly text: string; readonly messageId: number }) => void;
  readonly answered: (chat: number, text: string, repliesTo: number | null) => void;
  readonly answeredCount: () => number;
  readonly totals: () => LedgerTotals;
}

const belongsTo = ({ text, messageId }: Pending, answer: string, repliesTo: number | null): boolean =>
  repliesTo === messageId || (repliesTo === null && answer === text);

/** The update that an answer names by replying to it or by echoing it, else the one that waits longest. */
const placeOf = ({ pending, last }: ChatLedger, answer: string, repliesTo: number | null): number => {
  const named = pending.findIndex((one) => belongsTo(one, answer, repliesTo));
  if (named !== -1) return named;
  return pending.length === 0 || (last !== null && belongsTo(last, answer, repliesTo)) ? -1 : 0;
};

/** A ledger for so many updates, each of which has `answersEach` answers. */
export const createAnswerLedger = (updates: number, answersEach: number): AnswerLedger => {
  const chats = new Map<number, ChatLedger>();
  const latencies = new Float64Array(updates);
  let started = 0;
  let answered = 0;
  let doubled = 0;
  let outOfOrder = 0;

  const ledgerOf = (chat: number): ChatLedger => {
    const known = chats.get(chat);
    if (known !== undefined) return known;
    const ledger: ChatLedger = { pending: [], last: null, latestAnswered: -1 };
    chats.set(chat, ledger);
    return ledger;
  };

  return {
    sent: (chat, update) => {
      ledgerOf(chat).pending.push({ ...update, sentAt: performance.now(), left: answersEach });
    },
    answered: (chat, text, repliesTo) => {
      const ledger = ledgerOf(chat);
      const place = placeOf(ledger, text, repliesTo);
      const update = ledger.pending[place];
      if (update === undefined) {
        doubled += 1;
        return;
      }
      if (update.left === answersEach) {
        latencies[started] = performance.now() - update.sentAt;
        started += 1;
        if (update.number < ledger.latestAnswered) outOfOrder += 1;
        ledger.latestAnswered = Math.max(ledger.latestAnswered, update.number);
      }
      update.left -= 1;
      if (update.left > 0) return;
      ledger.pending.splice(place, 1);
      ledger.last = update;
      answered += 1;
    },
    answeredCount: () => answered,
    totals: () => ({ answered, doubled, outOfOrder, latencies: latencies.slice(0, started) }),
  };
};
