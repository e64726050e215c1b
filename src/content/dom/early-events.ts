/**
 * The reader's own presses, heard before a page can stop them: browsers call a window's listeners in the order in which they
 * were added, and these are added before the page's first script runs (`src/content/early.ts`). The script that comes later
 * finds them by a name in the world that only our scripts share.
 */
export type EarlyType = (typeof TYPES)[number];

/** Events by which Firefox tells what is pointed at (`originalTarget`, `rangeParent`), in closed shadow trees too. */
export const POINTING = ['pointerover', 'pointerout', 'mouseover', 'mouseout'] as const;
const TYPES = [
  ...POINTING,
  'pointerdown',
  'pointermove',
  'click',
  'keydown',
  'keyup',
  'beforetoggle',
  'invalid',
] as const;

type Reaction = (event: Event) => void;

/** What is to be called for each type of event, in the order of asking. */
type Reactions = Record<EarlyType, Set<Reaction>>;

interface EarlyEvents {
  reactions: Reactions;
  /** Added to the window again after the page has written itself anew; where it still listens, that changes nothing. */
  hear: Reaction;
}

type World = typeof globalThis & { backgrounderEvents?: EarlyEvents };

/** Listens at the window, before anybody who comes later. */
export function hearEarly(view: Window & typeof globalThis): Reactions {
  const world = view as Window & World;
  world.backgrounderEvents ??= createEarlyEvents();
  const { reactions, hear } = world.backgrounderEvents;
  for (const type of TYPES) view.addEventListener(type, hear, { capture: true });
  return reactions;
}

/** Calls back for each of the reader's own events of a type, never for those that a page makes, until the signal aborts. */
export function onEarly<T extends EarlyType>(
  view: Window & typeof globalThis,
  type: T,
  react: (event: WindowEventMap[T]) => void,
  signal: AbortSignal,
): void {
  const reactions = hearEarly(view)[type];
  reactions.add(react as Reaction);
  signal.addEventListener('abort', () => reactions.delete(react as Reaction));
}

function createEarlyEvents(): EarlyEvents {
  const reactions = Object.fromEntries(TYPES.map((type) => [type, new Set()])) as Reactions;
  const hear = (event: Event): void => {
    if (event.isTrusted) for (const react of [...reactions[event.type as EarlyType]]) react(event);
  };
  return { reactions, hear };
}
