/** Keeps the article in front by a key: the popup opens, keeps it, and says what came of it, with the way to take it back. */
import { KEEP_COMMAND, pathOf } from '../messages/vocabulary.ts';

/** What it needs of the browser. */
export interface KeyBrowser {
  action: { setPopup(of: { popup: string | null }): Promise<void>; openPopup(): Promise<void> };
  runtime: { getURL(path: string): string };
}

/** Has the popup opened for this once; where a browser refuses to, nothing happens, as with any key. */
export async function keepByKey({ action, runtime }: KeyBrowser): Promise<void> {
  const popup = runtime.getURL(pathOf('popup'));
  // Nothing may be waited for in between: a press is known as the reader's for its own task alone.
  const steps = [action.setPopup({ popup: `${popup}#${KEEP_COMMAND}` }), action.openPopup()];
  await Promise.allSettled(steps);
  await action.setPopup({ popup });
}
