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
  /** True while the reader writes in the card: it doesn't close by what is pressed elsewhere. */
  isHeld(): boolean;
  /** They press something in the page. */
  leave(): void;
  /** Gives the focus back to what they write in; false when they don't, or have left it. */
  regain(): boolean;
  /** Where the card is in the viewport; null while it isn't there. */
  card(): Box | null;
}

/** Listens until the signal aborts. Only the reader's own events count, never a page's synthetic ones. */
export function watchReader(watch: ReaderWatch, signal: AbortSignal): void {
  const on = <T extends EarlyType>(type: T, react: (event: WindowEventMap[T]) => void) =>
    onEarly(window, type, react, signal);

  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  on('pointerdown', () => watch.leave());
  // What is written in the card is no page's, which may have taken the focus meanwhile.
  on('keyup', (event) => watch.regain() && swallow(event));
  on('keydown', (event) => {
    if (!isOpen(watch.state())) return;
    const isEscape = event.key === 'Escape';
    const isTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isEscape && !(isTab && watch.enter()) && !watch.regain()) return;
    swallow(event);
    if (isEscape) watch.dispatch({ type: 'close' });
  });
  on('click', (event) => {
    if (watch.isHeld()) return;
    if (watch.owns(event)) watch.dispatch({ type: 'pin' });
    // The click that opened the card may still be on its way; the second of a double click was made before that one was heard.
    else if (event.detail > 1 || event.timeStamp > watch.openedAt()) watch.dispatch({ type: 'close' });
  });
  on('pointermove', ({ pointerType, clientX: x, clientY: y }) => {
    const state = watch.state();
    if (pointerType === 'touch' || state.phase === 'closed') return;
    watch.dispatch({ type: 'pointer', safe: onSafePath({ x, y }, state.subject.rects(), watch.card()) });
  });
}
