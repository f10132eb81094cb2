import type { Session } from './engine.js';

/** How the transactions of one connection are made. */
export interface Transactions {
  /** Runs `work` in one transaction: committed when this resolves, rolled back when it rejects. */
  readonly within: (work: (session: Session) => Promise<void>) => Promise<void>;
  /** `false` where the database has rolled the transaction back by itself, as it does when the disk is full. */
  readonly isOpen: () => boolean;
  readonly setSavepoint: () => void;
  readonly releaseSavepoint: () => void;
  readonly undoToSavepoint: () => void;
}

/** Tells a caller how its unit of work ended. */
type Announce = () => void;

interface Job {
  readonly run: (session: Session) => Promise<Announce>;
  readonly reject: (error: unknown) => void;
}

/** Bounds how long others wait, and what a failing commit takes with it. */
const MOST_IN_ONE_COMMIT = 128;

/** For how long work that is in no hurry waits for a commit to go with. */
const ALONG_WITHIN_MS = 10;

type Work = <T>(unit: (session: Session) => Promise<T>) => Promise<T>;

/** Two ways to have work committed. */
export interface GroupCommit {
  /** With the very next commit. */
  readonly next: Work;
  /** With a commit that others need, else with one of its own a moment later. */
  readonly along: Work;
}

/**
 * Takes units of work that arrive in the same turn, or while a commit runs, into one transaction: run one after
 * another, committed once, then all told. A unit that rejects is undone and rejects alone; where the transaction
 * itself fails, all of its units reject.
 */
export const groupCommit = (transactions: Transactions): GroupCommit => {
  const waiting: Job[] = [];
  let isScheduled = false;
  let later: NodeJS.Timeout | undefined;

  const attempt = async (job: Job, session: Session): Promise<Announce> => {
    transactions.setSavepoint();
    try {
      const announce = await job.run(session);
      transactions.releaseSavepoint();
      return announce;
    } catch (error) {
      if (!transactions.isOpen()) throw error;
      transactions.undoToSavepoint();
      return () => job.reject(error);
    }
  };

  const commit = async (batch: readonly Job[]): Promise<void> => {
    const announcements: Announce[] = [];
    try {
      await transactions.within(async (session) => {
        for (const job of batch) announcements.push(await attempt(job, session));
      });
    } catch (error) {
      for (const job of batch) job.reject(error);
      return;
    }
    for (const announce of announcements) announce();
  };

  const schedule = (): void => {
    clearTimeout(later);
    later = undefined;
    isScheduled = waiting.length > 0;
    if (isScheduled) setImmediate(() => void commit(waiting.splice(0, MOST_IN_ONE_COMMIT)).then(schedule));
  };

  const work =
    (whenIdle: () => void): Work =>
    (unit) =>
      new Promise((resolve, reject) => {
        waiting.push({
          run: async (session) => {
            const value = await unit(session);
            return () => resolve(value);
          },
          reject,
        });
        if (!isScheduled) whenIdle();
      });

  return {
    next: work(schedule),
    along: work(() => {
      later ??= setTimeout(schedule, ALONG_WITHIN_MS);
    }),
  };
};
