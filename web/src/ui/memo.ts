/** A value made anew only when one of the things it is made of has changed. */
export class Memo<T> {
  #from: readonly unknown[] | null = null;
  #value!: T;

  of(from: readonly unknown[], make: () => T): T {
    if (!this.#from || from.some((part, i) => part !== this.#from![i])) {
      this.#from = from;
      this.#value = make();
    }
    return this.#value;
  }
}
