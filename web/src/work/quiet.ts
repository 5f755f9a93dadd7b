/** Work put off until there has been none of another kind for a while. Cheap to put off: the clock is set once. */
export class Quiet {
  #work: () => void;
  #ms: number;
  #until = 0;
  #waiting = false;

  constructor(ms: number, work: () => void) {
    this.#ms = ms;
    this.#work = work;
  }

  /** The other kind of work has just been done. */
  putOff() {
    this.#until = performance.now() + this.#ms;
    if (!this.#waiting) this.#wait(this.#ms);
  }

  /** Whether it is still as quiet as when the work began. */
  get lasts(): boolean {
    return performance.now() >= this.#until;
  }

  #wait(ms: number) {
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      const left = this.#until - performance.now();
      if (left > 0) this.#wait(left);
      else this.#work();
    }, ms);
  }
}
