// A list that lives in the workers and is asked for while it is looked at; asked for again when the files change.
import type { Store } from "./store.ts";

export class Fetched<T> {
  value: T | null = null;
  #store: Store;
  #ask: () => Promise<T>;
  #revision = -1;
  #busy = false;

  constructor(store: Store, ask: () => Promise<T>) {
    this.#store = store;
    this.#ask = ask;
  }

  refresh(): T | null {
    const { revision, queue } = this.#store;
    if (revision !== this.#revision && !this.#busy && !(this.value && queue.busy)) {
      this.#busy = true;
      this.#revision = revision;
      this.#ask().then(
        (value) => (this.value = value),
        () => undefined,
      ).finally(() => {
        this.#busy = false;
        this.#store.changed();
      });
    }
    return this.value;
  }
}

export const doneIds = (store: Store): number[] => store.docs.filter((doc) => doc.facts).map((doc) => doc.id);
