// A module that has just been loaded runs at a third of its speed until the browser has compiled what is used often.
// So the worker analyses the example some dozens of times while the person is still looking for their files.
import type { Analysis } from "shuwen";
import chinese from "../../example/yunzhou.txt?raw";
import english from "../../example/harbour.txt?raw";
import { factsOf } from "../model/facts.ts";
import type { Engine } from "./engine.ts";

/** After these little gets faster. */
const kRuns = 60;

export class Rehearsal {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** One run at a time, so that a request never waits for more than one. */
  begin(engine: Engine) {
    const texts = [chinese, english].map((text) => new TextEncoder().encode(text));
    let run = 0;
    const next = () => {
      factsOf(JSON.parse(engine.rehearse(texts[run % 4 === 3 ? 1 : 0]!)) as Analysis);
      if (++run < kRuns) this.#timer = setTimeout(next);
    };
    this.#timer = setTimeout(next);
  }

  /** The real work begins. */
  end() {
    clearTimeout(this.#timer);
  }
}
