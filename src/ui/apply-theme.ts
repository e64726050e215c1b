import type { Settings } from '../settings/settings.ts';
import { themeRules } from '../styles/theme-rules.ts';
import switchCss from './switch.css?inline';

/** Gives one of our own pages its sheets, light or dark, its language and direction. Call again when the settings change. */
export function applyTheme(
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
