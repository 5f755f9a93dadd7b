// A module that has just been loaded runs at a third of its speed until the browser has compiled what is used often.
// So the worker analyses the example some dozens of times while the person is still looking for their files.
import type { Analysis } from "shuwen";
import chinese from "../../example/yunzhou.txt?raw";
import english from "../../example/harbour.txt?raw";
import { factsOf } from "../model/facts.ts";
import type { Engine } from "./engine.ts";

/** After these little gets faster. */
const kRuns = 60;

/** The text as a saved page, most of which is not the article: what reads pages gets fast, too. */
function asPage(text: string): string {
  const [title, ...paragraphs] = text.split(/\n+/);
  const links = (count: number) => `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/${i}.html" class="link">${paragraphs[i % paragraphs.length]!.slice(0, 12)}</a></li>`).join("")}</ul>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>.link{color:red}</style><script>var page={id:1};</script></head><body>
<div class="header nav"><!-- menu -->${links(24)}</div><div class="main"><h1>${title}</h1><div class="content">${paragraphs.map((line) => `<p style="text-indent:2em"><span>${line}</span></p>`).join("\n")}</div></div>
<div class="sidebar related">${links(16)}</div><div class="footer">&copy; 2024&nbsp;${title}</div></body></html>`;
}

export class Rehearsal {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** One run at a time, so that a request never waits for more than one. */
  begin(engine: Engine) {
    const texts = [chinese, asPage(chinese), chinese, english].map((text) => new TextEncoder().encode(text));
    let run = 0;
    const next = () => {
      factsOf(JSON.parse(engine.rehearse(texts[run % texts.length]!)) as Analysis);
      if (++run < kRuns) this.#timer = setTimeout(next);
    };
    this.#timer = setTimeout(next);
  }

  /** The real work begins. */
  end() {
    clearTimeout(this.#timer);
  }
}
