/** Shows a view of ours alone in the page, dressed as its own page would be. */
import { type ComponentChildren, render } from 'preact';
import { page } from 'vitest/browser';
import { applyTheme } from '../../src/ui/apply-theme.ts';
import { type Locale, LocaleProvider } from '../../src/ui/locale.tsx';
import { ENGLISH } from './locales.ts';

export interface ShowOptions {
  theme?: 'light' | 'dark';
  locale?: Locale;
  /** CSS pixels; wide unless given. */
  width?: number;
}

/** Shows a view with the surface's style sheets. */
export async function show(view: ComponentChildren, css: string[], options: ShowOptions = {}): Promise<void> {
  const { theme = 'light', locale = ENGLISH, width = 1200 } = options;
  await page.viewport(width, 900);
  hide();
  applyTheme(document, { colours: {}, theme }, locale, ...css);
  document.title = 'A view under test';
  render(<LocaleProvider locale={locale}>{view}</LocaleProvider>, document.body);
}

/** Takes the view away. */
export function hide(): void {
  render(null, document.body);
  document.body.replaceChildren();
}
