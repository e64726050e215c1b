/**
 * Whether any frame of the tab has locked the pointer, which nobody sees then. Chromium tells a document of its own lock alone; but who
 * asks for one is first refused because somebody has it, and only then because the reader hasn't pressed anything.
 */

/** Milliseconds between two questions: of more than ten in two seconds none gets an answer. */
export const LOCK_PACE = 220;
/** What is said to who asks while somebody has the lock. All else says that nobody has, or that there is none to be had here. */
const TAKEN = 'InUseAttributeError';

/**
 * A question that never gets the lock; it needs a browser that tells why it is refused. Where a sandbox lets no frame of the whole tab have
 * it, nobody has; in a page that stands in a frame (`isInner`) others may.
 */
export function lockProbe({ document }: Window, isInner: boolean): () => Promise<boolean> {
  const taken = isInner ? [TAKEN, 'SecurityError'] : [TAKEN];
  const asker = document.createElement('iframe');
  asker.hidden = true;
  return async () => {
    // One in which the reader has pressed something, or that was there when they did so in the card, would get it.
    if (asker.contentWindow?.navigator.userActivation.hasBeenActive !== false) {
      asker.remove();
      document.body.append(asker);
    }
    const page = asker.contentDocument;
    try {
      await page?.documentElement.requestPointerLock();
      page?.exitPointerLock();
      return true;
    } catch (error) {
      return taken.includes((error as DOMException).name);
    }
  };
}
