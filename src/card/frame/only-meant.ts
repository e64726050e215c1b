/** Events that act on something; only a reader's own do. */
const ACTING = ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'submit'];
/** Keys that press, and go on pressing whatever comes under them while they are held. */
const HELD = ['Enter', ' '];

/**
 * Keeps from everything in the window what no reader has meant for it: events that a script made, all of them once the extension
 * has gone, keys that are still held from before, and what is dropped here.
 */
export function onlyMeant(view: Window, isGone: () => boolean): void {
  const drop = (event: Event) => {
    if (event.isTrusted && !isGone() && !isHeld(event as KeyboardEvent)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ACTING) view.addEventListener(type, drop, { capture: true });
  for (const type of ['dragenter', 'dragover', 'drop'] as const)
    view.addEventListener(type, (event) => {
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
      event.preventDefault();
    });
}

/** True of a key that repeats where it presses; in a text of several lines it begins new ones, and in any text it is a space. */
const isHeld = ({ type, repeat, key, target }: KeyboardEvent): boolean =>
  type === 'keydown' &&
  repeat &&
  HELD.includes(key) &&
  !(target as Element).matches(key === ' ' ? 'input, textarea' : 'textarea');
