/**
 * Asks the page again and again, while something that changes settings can be pressed, whether it has left the card alone: where the
 * browser doesn't tell what covers a frame, a page that knew when it is looked at would cover the card in between.
 */

export interface AskOnDeps {
  /** The frame's own window. */
  view: Window;
  /** True while there is something to press. */
  matters(): boolean;
  /** False when something was on the card, or moved it. */
  ask(): Promise<boolean>;
  /** It was, or the page gave no answer. */
  lost(): void;
}

/** Milliseconds between two questions, and as many more at most: when the next one comes, nobody knows. */
const LEAST = 60;

/** Asks as long as the window is there. */
export function askOn({ view, matters, ask, lost }: AskOnDeps): void {
  const next = () =>
    view.setTimeout(
      async () => {
        if (matters() && !(await ask().catch(() => false))) lost();
        next();
      },
      LEAST * (1 + Math.random()),
    );
  next();
}
