// A press that is not to do what it would do where it lands.

const kOfPress = ["pointerdown", "mousedown", "click"];

/** Takes a press, seen on its way down, from what lies there, with the click it becomes. */
export function takePress(press: PointerEvent) {
  const take = (event: Event) => {
    if (event !== press && (event.type === "pointerdown" || !(event as UIEvent).detail)) return leave();
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === "click") leave();
  };
  // A press that became a scroll has no click: the next press, and one by a key or a script, is another.
  const leave = () => kOfPress.forEach((type) => removeEventListener(type, take, true));
  kOfPress.forEach((type) => addEventListener(type, take, true));
  take(press);
}
