/** What a copy of Backgrounder leaves in a page when the browser ends its script without a word, as Firefox does. */
import { cardHostsIn } from '../card/host-frame.ts';
import { clearHighlights } from '../painters/highlight-painter.ts';
import { takeOutMarks } from '../painters/stray-marks.ts';

/** Takes all of it out of a document; its shadow trees are left to the painters. */
export function clearLeftovers(view: Window & typeof globalThis): void {
  const { document } = view;
  clearHighlights(view);
  for (const host of cardHostsIn(document)) host.remove();
  takeOutMarks(document, () => true);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter(
    ({ cssRules: [first] }) => !first?.cssText.includes('backgrounder-'),
  );
}
