/** Dresses our own pages in the one visual language. */
import type { Settings } from '../settings/settings.ts';
import { themeRules } from '../styles/theme-rules.ts';
import switchCss from './switch.css?inline';

/** Dresses one of our own pages: sheets, light or dark, language and direction. Call again when the settings change. */
export function dressPage(
  page: Document,
  { colours, theme }: Pick<Settings, 'colours' | 'theme'>,
  { language, direction }: { language: string; direction: 'ltr' | 'rtl' },
  ...more: string[]
): void {
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(themeRules(colours, switchCss, ...more));
  page.adoptedStyleSheets = [sheet];
  page.documentElement.dataset.theme = theme;
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  page.body.classList.add('bgr');
}
