/**
 * Calls back once the page has written itself anew (`document.open`): browsers take every listener in the window away then, and
 * only what watches the document's own children hears of it.
 */
export function onNewDocument(document: Document, react: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const watch = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    watch.disconnect();
    react();
  });
  watch.observe(document, { childList: true });
  signal.addEventListener('abort', () => watch.disconnect());
}
