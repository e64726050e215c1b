/** The one visual language, for our pages and for the card alike. */
import type { Settings } from '../settings/settings.ts';
import { hueCss } from './colours.ts';
import css from './theme.css?inline';

/** The rules for a document or shadow root: the theme, the reader's hues, and the surface's own rules in `more`. */
export const themeRules = (colours: Settings['colours'], ...more: string[]): string =>
  [css, hueCss(colours), ...more].join('\n');
