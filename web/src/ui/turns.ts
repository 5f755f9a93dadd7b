/** Each further click on the same row goes on to the next place it stands for. */
export class Turns {
  #at = new Map<string, number>();

  next<T>(key: string, places: readonly T[]): T {
    const at = ((this.#at.get(key) ?? -1) + 1) % places.length;
    this.#at.set(key, at);
    return places[at]!;
  }
}
