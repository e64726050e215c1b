/** Events that act on something; only a reader's own do. */
const ACTING = ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'submit'];

/** Drops events that no reader made, and all of them once the extension has gone, before anything in the window hears of them. */
export function onlyTrusted(view: Window, isGone: () => boolean): void {
  const drop = (event: Event) => {
    if (event.isTrusted && !isGone()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ACTING) view.addEventListener(type, drop, { capture: true });
}
