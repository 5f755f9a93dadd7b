// What the search found: asked of the workers as the query or the files change, a page of articles at first.
import { WorkError } from "../model/failure.ts";
import type { ShardAnswer, ShardHit } from "../work/protocol.ts";
import type { Store } from "./store.ts";

const kPage = 50;
/** Typing goes on for so long before the query is asked. */
const kWaitMs = 90;
/** While files stream in, the same query is asked less often. */
const kWaitForDataMs = 600;

export class Hits {
  answer: ShardAnswer | null = null;
  problem: WorkError | null = null;
  #store: Store;
  #top = kPage;
  #query = "";
  #revision = -1;
  #ticket = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Asks again where query or files have changed; cheap where nothing has. */
  refresh() {
    const { ui: { query }, revision } = this.#store;
    if (query === this.#query && revision === this.#revision) return;
    if (query !== this.#query) this.#top = kPage;
    this.#askIn(query === this.#query ? kWaitForDataMs : kWaitMs);
    this.#query = query;
    this.#revision = revision;
  }

  #askIn(ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), ms);
  }

  /** Those of files that are still there. */
  get list(): ShardHit[] {
    return this.#present(this.answer);
  }

  get hasMore(): boolean {
    const { length } = this.list;
    return length >= this.#top && this.answer!.total > length;
  }

  more() {
    this.#top += kPage;
    this.#askIn(0);
  }

  /** All there are, not only those shown. */
  async all(): Promise<ShardHit[]> {
    return this.#present(await this.#store.pool.search(this.#store.ui.query.trim(), this.#store.docs.length));
  }

  #present(answer: ShardAnswer | null): ShardHit[] {
    return (answer?.hits ?? []).filter(({ doc }) => this.#store.doc(doc)?.removed === false);
  }

  async #ask() {
    const ticket = ++this.#ticket;
    const query = this.#store.ui.query.trim();
    let answer: ShardAnswer | null = null;
    let problem: WorkError | null = null;
    try {
      if (query) answer = await this.#store.pool.search(query, this.#top);
    } catch (cause) {
      answer = this.answer;
      problem = cause instanceof WorkError ? cause : new WorkError({ code: "internal", message: String(cause), position: null });
    }
    if (ticket !== this.#ticket) return;
    this.answer = answer;
    this.problem = problem;
    this.#store.changed();
  }
}
