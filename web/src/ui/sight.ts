// Bringing what is lit into sight within its scroller, calmly: a short way is shown, a long one is not.

/** The longest that scrolling to a place takes. */
const kScrollMs = 1000;
/** Frames until text that came into sight has its height. */
const kSettlingFrames = 4;
/** What comes into sight keeps this distance from the edge. */
const kMargin = 24;

function inSight(lit: HTMLElement, scroller: HTMLElement): boolean {
  const [place, sight] = [lit.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return place.top >= sight.top + kMargin && place.bottom <= sight.bottom - kMargin;
}

/** Only a step to what is near is shown as one: a long way would lead past other figures, and look like them. */
function near(lit: HTMLElement, scroller: HTMLElement): boolean {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return false;
  const [place, sight] = [lit.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return place.bottom > sight.top - sight.height && place.top < sight.bottom + sight.height;
}

/** `fresh`: nobody has seen any of the scroller yet. */
export async function bringIntoSight(lit: HTMLElement, scroller: HTMLElement, fresh: boolean) {
  lit.closest("details")?.setAttribute("open", "");
  if (!fresh && near(lit, scroller)) {
    lit.scrollIntoView({ block: "center", behavior: "smooth" });
    await new Promise((resolve) => {
      scroller.addEventListener("scrollend", resolve, { once: true });
      setTimeout(resolve, kScrollMs);
    });
  }
  // Text that was out of sight had an estimated height only: with each frame some of it gets its own.
  for (let frame = 0; frame < kSettlingFrames && lit.isConnected; frame++) {
    if (!inSight(lit, scroller)) lit.scrollIntoView({ block: "center", behavior: "instant" });
    await new Promise(requestAnimationFrame);
  }
}

/** When the next frame is on its way, or would have been, did anybody see it. */
export const nextFrame = (): Promise<void> => new Promise((resolve) => {
  requestAnimationFrame(() => resolve());
  setTimeout(resolve, 50);
});
