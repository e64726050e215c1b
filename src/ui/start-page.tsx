import { type ComponentChildren, render } from 'preact';
import type { LocaleKey } from '../locale-key.ts';
import type { Settings } from '../settings/settings.ts';
import { applyTheme } from './apply-theme.ts';
import { LocaleProvider, localeFrom } from './locale.tsx';
import pagesCss from './pages.css?inline';

/** What a page of ours needs of the browser and of the settings. */
export interface PageDeps {
  i18n: { getMessage(key: string, substitutions: string[]): string; getUILanguage(): string };
  store: { load(): Promise<Settings>; watch(onChange: (settings: Settings) => void): unknown };
  /** What the page is called in tabs, bookmarks and history, unless its view says so itself. */
  title?: LocaleKey;
}

/** Shows a page's view, in the theme and colours of the reader's settings, now and when they change. */
export async function startPage(
  { i18n, store, title }: PageDeps,
  css: string,
  view: (settings: Settings) => ComponentChildren,
): Promise<void> {
  const locale = localeFrom((key, substitutions) => i18n.getMessage(key, substitutions), i18n.getUILanguage());
  const settings = await store.load();
  const apply = (now: Settings) => applyTheme(document, now, locale, pagesCss, css);
  apply(settings);
  store.watch(apply);
  if (title) document.title = `${locale.t(title)} · ${locale.t('app_name')}`;
  render(<LocaleProvider locale={locale}>{view(settings)}</LocaleProvider>, document.body);
}
