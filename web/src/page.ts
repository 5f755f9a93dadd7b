// The page around the element: its address, its memory of language and theme, working offline, and the frame it may
// stand in.
import "./define.ts";
import type { ShuwenAnalyzer } from "./element.ts";
import { answerFrame } from "./frame.ts";

const element = document.querySelector<ShuwenAnalyzer>("shuwen-analyzer")!;

// ---- the address: what stands after # never leaves the browser

const read = () => (element.place = location.hash.slice(1));
if (location.hash.length > 1) read();
addEventListener("hashchange", read);
let lastView = "";
element.addEventListener("shuwen-place", (event) => {
  const place = (event as CustomEvent<string>).detail;
  const view = new URLSearchParams(place).get("view") ?? "";
  const url = place ? `#${place}` : location.pathname + location.search;
  history[view === lastView ? "replaceState" : "pushState"](null, "", url);
  lastView = view;
});

// ---- language and theme, where the browser allows a page to remember

function remembered(key: string): string {
  try {
    return localStorage.getItem(`shuwen.${key}`) ?? "";
  } catch {
    return "";
  }
}

element.wantedLocale = remembered("locale");
element.theme = remembered("theme");
const remember = () => {
  document.documentElement.lang = element.locale;
  document.title = element.language.t("page.title");
  document.documentElement.dataset["theme"] = element.dataset["theme"] ?? "";
  try {
    localStorage.setItem("shuwen.locale", element.wantedLocale);
    localStorage.setItem("shuwen.theme", element.theme);
  } catch {
    // Private windows and some file: pages forbid it; the choice then lasts as long as the page.
  }
};
new MutationObserver(remember).observe(element, { attributes: true, attributeFilter: ["lang", "data-theme"] });

// ---- ready ahead of need: the module at once, in its own thread; what was kept once the first view is drawn

const quiet = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 300));
void element.store.pool.warm();
quiet(() => {
  void element.actions.restore();
});
if (__SITE__ && "serviceWorker" in navigator && location.protocol !== "file:") {
  void navigator.serviceWorker.register("./sw.js").catch(() => undefined);
}
answerFrame(element);
