/** Work of one key, one after another; keys beside each other. Forgets a key that has nothing to do. */
export class SerialQueues<K> {
  readonly #last = new Map<K, Promise<unknown>>();
  readonly #lengths = new Map<K, number>();

  /** How much waits or runs for a key. */
  lengthOf(key: K): number {
    return this.#lengths.get(key) ?? 0;
  }

  /** How many keys have something to do. */
  get size(): number {
    return this.#last.size;
  }

  /** Runs the work after all earlier work of its key, however that ended. */
  add<T>(key: K, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key);
    const done = before === undefined ? work() : before.then(work, work);
    this.#lengths.set(key, this.lengthOf(key) + 1);
    const settled = done.then(nothing, nothing).then(() => {
      this.#leave(key, settled);
    });
    this.#last.set(key, settled);
    return done;
  }

  /** Resolves when nothing is left to do. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values());
  }

  #leave(key: K, settled: Promise<unknown>): void {
    const left = this.lengthOf(key) - 1;
    if (left > 0) this.#lengths.set(key, left);
    else this.#lengths.delete(key);
    if (this.#last.get(key) === settled) this.#last.delete(key);
  }
}

const nothing = (): void => undefined;
