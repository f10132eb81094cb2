import type { Cancel, Timer } from './clock.js';

interface Planned {
  readonly at: number;
  readonly run: () => void;
}

const earliest = (planned: ReadonlySet<Planned>, until: number): Planned | null => {
  let first: Planned | null = null;
  for (const one of planned) {
    if (one.at <= until && (first === null || one.at < first.at)) first = one;
  }
  return first;
};

/** A clock that stands still until it is told to go on: nothing waits in real time. */
export class VirtualClock implements Timer {
  #time: number;
  readonly #planned = new Set<Planned>();

  constructor(time: number) {
    this.#time = time;
  }

  readonly now = (): number => this.#time;

  readonly after = (ms: number, run: () => void): Cancel => {
    const planned = { at: this.#time + ms, run };
    this.#planned.add(planned);
    return () => {
      this.#planned.delete(planned);
    };
  };

  /** Goes on by `ms` and runs what falls due on the way, in order of time, each at its own time. */
  advance(ms: number): void {
    const until = this.#time + ms;
    for (let next = earliest(this.#planned, until); next !== null; next = earliest(this.#planned, until)) {
      this.#planned.delete(next);
      this.#time = next.at;
      next.run();
    }
    this.#time = until;
  }
}
