/** Opens the card where the reader points: a click, a tap, Enter, or a resting pointer. Only the reader's own events. */
import type { CardOpening } from '../../messages/card.ts';
import type { CardWindow } from '../card/card.ts';
import { type EarlyType, LEADING_INSIDE, onEarly } from '../dom/early-events.ts';
import { ACTIVE, closestTo, isEditable, isElement } from '../dom/safe-dom.ts';
import type { HighlightPainter } from '../painters/highlight-painter.ts';
import type { MentionNavigation } from './mention-navigation.ts';

export interface PointerDeps {
  view: Window & typeof globalThis;
  painter(): HighlightPainter | null;
  card: Pick<CardWindow, 'mention' | 'owns'>;
  navigation: MentionNavigation;
  /** True when the card opens once the pointer rests on a mention. */
  hover(mention: number): boolean;
  open(mention: number, opening: CardOpening): void;
  /** The reader points at a mention, and may open its card next. */
  prepare(mention: number): void;
}

/** CSS pixels a press may move and still be a click, not the beginning of a selection. */
const STEADY = 6;

/** Listens until the signal aborts. */
export function followPointer(deps: PointerDeps, signal: AbortSignal): void {
  const { view, card, navigation } = deps;
  let pressed = { x: 0, y: 0 };
  // What was selected before a press is nothing that the press selects; Chromium lets go of it only after the click.
  let stray: unknown[] = [];
  const prepareAt = ({ x, y }: { x: number; y: number }): number | null => {
    const mention = deps.painter()?.mentionAt(x, y) ?? null;
    if (mention !== null) deps.prepare(mention);
    return mention;
  };
  const on = <T extends EarlyType>(type: T, react: (event: WindowEventMap[T]) => void) =>
    onEarly(view, type, (event) => !card.owns(event) && react(event), signal);

  on('pointerdown', (event) => {
    pressed = { x: event.clientX, y: event.clientY };
    stray = selected(view);
    navigation.leave();
    // A finger points only now.
    if (event.pointerType === 'touch') prepareAt(pressed);
  });

  on('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.detail !== 1) return;
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > STEADY) return;
    if (isSelecting(view) && selected(view).some((part, at) => part !== stray[at])) return;
    const mention = deps.painter()?.mentionAt(event.clientX, event.clientY) ?? null;
    if (mention === null) return;
    // Where a click means something already, that meaning wins, and Alt+click opens the card.
    const active = isActive(event);
    if (active && !event.altKey) return;
    if (active) event.preventDefault();
    deps.open(mention, 'pointer');
  });

  on('keydown', (event) => {
    if (event.key === 'Escape') navigation.leave();
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const mention = isPageFocused(event) ? navigation.current : null;
    if (mention === null) return;
    event.preventDefault();
    event.stopPropagation();
    deps.open(mention, 'keyboard');
  });

  // Nobody else is told of the card's inside.
  for (const type of LEADING_INSIDE)
    onEarly(view, type, (event) => card.owns(event) && event.stopImmediatePropagation(), signal);

  let frame = 0;
  let resting = { x: 0, y: 0 };
  on('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    resting = { x: event.clientX, y: event.clientY };
    if (frame) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      // Where the pointer came to rest, not where the frame's first move found it.
      const mention = prepareAt(resting);
      deps.painter()?.hover(mention);
      if (mention === null || !deps.hover(mention) || card.mention === mention || isSelecting(view)) return;
      deps.open(mention, 'hover');
    });
  });

  // The pointer leaves the window, or the text goes away under it.
  const left = (event: Event) => {
    if (event.type === 'scroll' || !(event as PointerEvent).relatedTarget) deps.painter()?.hover(null);
  };
  for (const type of ['scroll', 'pointerout'])
    view.addEventListener(type, left, { capture: true, passive: true, signal });
}

const isSelecting = (view: Window): boolean => view.getSelection()?.isCollapsed === false;

/** Where the selection begins and ends. */
function selected(view: Window): unknown[] {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = view.getSelection() ?? {};
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}

/** True when the click lands on something that does something by itself. */
function isActive(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Node && isElement(node) && isActiveElement(node));
}

function isActiveElement(element: Element): boolean {
  return closestTo(element, ACTIVE) === element || (element instanceof HTMLElement && isEditable(element));
}

/** What is focused without being a control: the page, or a part of it that scripts or "skip to content" lead to. */
const PLACE = ':is(body,html,[tabindex="-1"]:not([role])):not(audio,video,iframe,embed,object)';

/** True when no control of the page has the focus, which would answer Enter itself. */
function isPageFocused(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Node && isElement(target))) return false;
  return closestTo(target, PLACE) === target && !isActiveElement(target);
}
