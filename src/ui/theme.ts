/** The one visual language, for our pages and for the card's shadow root alike. */
import type { Settings } from '../settings/settings.ts';
import { hueCss } from './colours.ts';
import switchCss from './switch.css?inline';
import css from './theme.css?inline';

/** Style sheets for a document or shadow root: the theme, the reader's hues, and the surface's own rules in `more`. */
export function themeSheets(colours: Settings['colours'], ...more: string[]): CSSStyleSheet[] {
  return [css, hueCss(colours), ...more].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** Dresses one of our own pages: sheets, light or dark, language and direction. Call again when the settings change. */
export function dressPage(
  page: Document,
  { colours, theme }: Pick<Settings, 'colours' | 'theme'>,
  { language, direction }: { language: string; direction: 'ltr' | 'rtl' },
  ...more: string[]
): void {
  page.adoptedStyleSheets = themeSheets(colours, switchCss, ...more);
  page.documentElement.dataset.theme = theme;
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  page.body.classList.add('bgr');
}
