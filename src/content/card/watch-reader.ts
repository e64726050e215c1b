/** What the reader does while a card is open or about to open: Esc, clicks elsewhere, and where the pointer goes. */
import type { Box } from '../../ui/place-beside.ts';
import { type EarlyType, onEarly } from '../dom/early-events.ts';
import { type CardEvent, type CardState, isOpen } from './card-state.ts';
import { onSafePath } from './safe-path.ts';

export interface ReaderWatch {
  state(): CardState;
  /** When it was last opened, on the clock of `performance.now()`. */
  openedAt(): number;
  dispatch(event: CardEvent): void;
  /** True when an event passed through the card. */
  owns(event: Event): boolean;
  /** Takes the focus from the mention into the card; false when it isn't at the mention. */
  enter(): boolean;
  /** Where mention and card are in the viewport. */
  place(): { mention: readonly Box[]; card: Box | null };
}

/** Listens until the signal aborts. Only the reader's own events count, never a page's synthetic ones. */
export function watchReader(watch: ReaderWatch, signal: AbortSignal): void {
  const on = <T extends EarlyType>(type: T, react: (event: WindowEventMap[T]) => void) =>
    onEarly(window, type, react, signal);

  on('keydown', (event) => {
    if (!isOpen(watch.state())) return;
    const isTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key !== 'Escape' && !(isTab && watch.enter())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!isTab) watch.dispatch({ type: 'close' });
  });
  on('click', (event) => {
    if (watch.owns(event)) watch.dispatch({ type: 'pin' });
    // The click that opened the card may still be on its way; the second of a double click was made before that one was heard.
    else if (event.detail > 1 || event.timeStamp > watch.openedAt()) watch.dispatch({ type: 'close' });
  });
  const focused = (event: FocusEvent) => event.isTrusted && watch.owns(event) && watch.dispatch({ type: 'pin' });
  addEventListener('focusin', focused, { capture: true, signal });
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const state = watch.state();
    if (state.phase === 'resting') {
      watch.dispatch({
        type: 'pointer',
        safe: onSafePath({ x: event.clientX, y: event.clientY }, state.subject.rects(), null),
      });
    } else if (isOpen(state) && state.opening === 'hover') {
      const { mention, card } = watch.place();
      watch.dispatch({ type: 'pointer', safe: onSafePath({ x: event.clientX, y: event.clientY }, mention, card) });
    }
  });
}
