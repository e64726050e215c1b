/** Shows a view of ours alone in the page, dressed as its own page would be. */
import { type ComponentChildren, render } from 'preact';
import { page } from 'vitest/browser';
import { TextProvider } from '../../src/ui/text.tsx';
import { dressPage } from '../../src/ui/theme.ts';
import type { Words } from '../../src/ui/words.ts';
import { ENGLISH } from './words.ts';

export interface ShowOptions {
  theme?: 'light' | 'dark';
  words?: Words;
  /** CSS pixels; wide unless given. */
  width?: number;
}

/** Shows a view with the surface's style sheets. */
export async function show(view: ComponentChildren, css: string[], options: ShowOptions = {}): Promise<void> {
  const { theme = 'light', words = ENGLISH, width = 1200 } = options;
  await page.viewport(width, 900);
  hide();
  dressPage(document, { colours: {}, theme }, words, ...css);
  document.title = 'A view under test';
  render(<TextProvider words={words}>{view}</TextProvider>, document.body);
}

/** Takes the view away. */
export function hide(): void {
  render(null, document.body);
  document.body.replaceChildren();
}
