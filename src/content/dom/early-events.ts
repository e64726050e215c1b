/**
 * The reader's own presses, heard before a page can stop them: browsers call a window's listeners in the order in which they
 * were added, and these are added before the page's first script runs (`src/content/early.ts`). The script that comes later
 * finds them by a name in the world that only our scripts share.
 */

declare global {
  interface WindowEventMap {
    /** Firefox alone has it. */
    DOMFrameContentLoaded: Event;
  }
}

/** Events by which Firefox tells what is pointed at, or has loaded (`originalTarget`, `rangeParent`), in closed shadow trees too. */
export const LEADING_INSIDE = ['pointerover', 'pointerout', 'mouseover', 'mouseout', 'DOMFrameContentLoaded'] as const;
/** Events that tell where the focus goes. */
export const FOCUSING = ['focus', 'blur', 'focusin', 'focusout'] as const;
export type EarlyType =
  | (typeof LEADING_INSIDE | typeof FOCUSING)[number]
  | 'pointerdown'
  | 'pointermove'
  | 'click'
  | 'keydown'
  | 'keyup'
  | 'beforetoggle'
  | 'invalid';

type Reaction = (event: Event) => void;

interface EarlyEvents {
  /** What is to be called for each type of event, in the order of asking. */
  reactions: Partial<Record<string, Set<Reaction>>>;
  /** Added to the window again after the page has written itself anew; where it still listens, that changes nothing. */
  hear: Reaction;
}

type World = typeof globalThis & { backgrounderEvents?: EarlyEvents };

/** Listens at the window for a type of event, before anybody who comes later; what is to be called then. */
export function hearEarly(view: Window & typeof globalThis, type: EarlyType): Set<Reaction> {
  const world = view as Window & World;
  world.backgrounderEvents ??= createEarlyEvents();
  const { reactions, hear } = world.backgrounderEvents;
  view.addEventListener(type, hear, { capture: true });
  reactions[type] ??= new Set();
  return reactions[type];
}

/** Calls back for each of the reader's own events of a type, never for those that a page makes, until the signal aborts. */
export function onEarly<T extends EarlyType>(
  view: Window & typeof globalThis,
  type: T,
  react: (event: WindowEventMap[T]) => void,
  signal: AbortSignal,
): void {
  const reactions = hearEarly(view, type);
  reactions.add(react as Reaction);
  signal.addEventListener('abort', () => reactions.delete(react as Reaction));
}

function createEarlyEvents(): EarlyEvents {
  const reactions: EarlyEvents['reactions'] = {};
  const hear = (event: Event): void => {
    if (event.isTrusted) for (const react of [...(reactions[event.type] ?? [])]) react(event);
  };
  return { reactions, hear };
}
