/** Events that act on something; only a reader's own do. */
const ACTING = ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'submit'];

/** Drops events that no reader made, before anything in the window hears of them. */
export function onlyTrusted(view: Window): void {
  const drop = (event: Event) => {
    if (event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ACTING) view.addEventListener(type, drop, { capture: true });
}
