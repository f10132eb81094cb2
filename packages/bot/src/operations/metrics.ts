import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What the bot counts; nothing of it names a chat. */
export interface Metrics {
  readonly registry: Registry;
  readonly updates: Counter<'kind'>;
  readonly repeated: Counter;
  readonly replies: Counter;
  readonly topics: Counter<'topic'>;
  readonly notUnderstood: Counter;
  readonly late: Counter;
  readonly floods: Counter;
  readonly retries: Counter<'method' | 'reason'>;
  readonly recovered: Counter;
  readonly abandoned: Counter;
  readonly reminders: Counter<'outcome'>;
  readonly errors: Counter<'kind'>;
  readonly handleSeconds: Histogram;
  readonly replySeconds: Histogram;
  readonly waiting: Gauge;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A registry of its own, so that two bots in one process count apart. */
export const createMetrics = (waiting: () => number): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> =>
    new Counter({ name: `ntce_bot_${name}_total`, help, labelNames: [...labelNames], registers });
  const histogram = (name: string, help: string): Histogram =>
    new Histogram({ name: `ntce_bot_${name}_seconds`, help, buckets: SECONDS, registers });
  return {
    registry,
    updates: counter('updates', 'Updates received, by kind', ['kind']),
    repeated: counter('updates_repeated', 'Updates delivered again after they were handled'),
    replies: counter('replies', 'Messages that Telegram took'),
    topics: counter('topics', 'Messages by the topic that they were taken for', ['topic']),
    notUnderstood: counter('not_understood', 'Messages that were asked back or not understood'),
    late: counter('updates_late', 'Updates that came after a later one of the same chat'),
    floods: counter('floods', 'Messages not answered because a chat sent too many'),
    retries: counter('telegram_retries', 'Calls to Telegram made again', ['method', 'reason']),
    recovered: counter('replies_recovered', 'Deliveries taken up again after a stop or a failure'),
    abandoned: counter('replies_abandoned', 'Deliveries given up: the chat blocked the bot or is gone'),
    reminders: counter('reminders', 'Reminders by how they ended', ['outcome']),
    errors: counter('errors', 'Failures by kind', ['kind']),
    handleSeconds: histogram('handle', 'From an update to its durable answer'),
    replySeconds: histogram('reply', 'From an update to the last of its replies'),
    waiting: new Gauge({
      name: 'ntce_bot_chats_waiting',
      help: 'Chats with updates or replies under way',
      registers,
      collect() {
        this.set(waiting());
      },
    }),
  };
};
