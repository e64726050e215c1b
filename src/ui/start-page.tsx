import { type ComponentChildren, render } from 'preact';
import type { Settings } from '../settings/settings.ts';
import pagesCss from './pages.css?inline';
import { TextProvider } from './text.tsx';
import { dressPage } from './theme.ts';
import { wordsFrom } from './words.ts';

/** What a page of ours needs of the browser and of the settings. */
export interface PageNeeds {
  i18n: { getMessage(key: string, substitutions: string[]): string; getUILanguage(): string };
  store: { load(): Promise<Settings>; watch(onChange: (settings: Settings) => void): unknown };
}

/** Dresses one of our full pages in the reader's settings, now and when they change, and shows its view. */
export async function startPage(
  { i18n, store }: PageNeeds,
  css: string,
  view: (settings: Settings) => ComponentChildren,
): Promise<void> {
  const words = wordsFrom((key, substitutions) => i18n.getMessage(key, substitutions), i18n.getUILanguage());
  const settings = await store.load();
  const dress = (now: Settings) => dressPage(document, now, words, pagesCss, css);
  dress(settings);
  store.watch(dress);
  render(<TextProvider words={words}>{view(settings)}</TextProvider>, document.body);
}
