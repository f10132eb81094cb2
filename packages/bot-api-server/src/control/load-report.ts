import type { LedgerTotals } from './answer-ledger.js';
import { percentile } from './percentile.js';

/** How a load went. Times are milliseconds from the POST of an update to the arrival of its first answer. */
export interface LoadReport {
  readonly sent: number;
  readonly answered: number;
  /** From the first POST to the last answer, or to the last acknowledgement where that came later. */
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50: number | null;
  readonly p99: number | null;
  readonly max: number | null;
  readonly missing: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  /** How often an update was sent again because the webhook did not take it. */
  readonly retried: number;
  /** How far the sending fell behind the rate at worst; `null` where there was no rate. */
  readonly maxLag: number | null;
}

/** What the sending of a load came to. */
export interface SendingTotals {
  readonly sent: number;
  readonly retried: number;
  readonly elapsedMs: number;
  readonly maxLag: number | null;
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

/** The report of a load that is over. */
export const loadReport = (sending: SendingTotals, answers: LedgerTotals): LoadReport => {
  const { sent, retried, elapsedMs, maxLag } = sending;
  const { answered, doubled, outOfOrder } = answers;
  const latencies = answers.latencies.sort();
  return {
    sent,
    answered,
    seconds: Math.round(elapsedMs) / 1000,
    perSecond: elapsedMs === 0 ? 0 : Math.round((answered / elapsedMs) * 100_000) / 100,
    p50: rounded(percentile(latencies, 0.5)),
    p99: rounded(percentile(latencies, 0.99)),
    max: rounded(percentile(latencies, 1)),
    missing: sent - answered,
    doubled,
    outOfOrder,
    retried,
    maxLag: rounded(maxLag),
  };
};
