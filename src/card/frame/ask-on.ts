/**
 * Has the page looked at again and again while something that changes settings can be pressed: where the browser doesn't tell what
 * covers a frame, a page that knew when that happens would cover the card in between. What is seen is remembered there.
 */

export interface AskOnDeps {
  /** The frame's own window. */
  view: Window;
  /** True while there is something to press. */
  matters(): boolean;
  /** Without an answer nothing is lost: at the press the page is asked once more. */
  ask(): Promise<unknown>;
  /** Milliseconds between two questions. */
  least?: number;
}

/** Milliseconds between two questions, and as many more at most: when the next one comes, nobody knows. */
const LEAST = 60;

/** Asks as long as the window is there. */
export function askOn({ view, matters, ask, least = LEAST }: AskOnDeps): void {
  const next = () =>
    view.setTimeout(
      async () => {
        if (matters()) await ask().catch(() => undefined);
        next();
      },
      least + LEAST * Math.random(),
    );
  next();
}
