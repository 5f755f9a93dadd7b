// How wide an element is, told as long as it is on the page.
import type { ReactiveController, ReactiveControllerHost } from "lit";

export class WidthController implements ReactiveController {
  #host: Element;
  #observer: ResizeObserver;

  /** `seen` is given the width of the element's content box in CSS pixels, at first and whenever it changes. */
  constructor(host: ReactiveControllerHost & Element, seen: (width: number) => void) {
    this.#host = host;
    this.#observer = new ResizeObserver(([entry]) => seen(entry!.contentRect.width));
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }
}
