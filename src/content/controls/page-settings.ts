/** The settings as they hold on this page: the reader's, and what was chosen here, which holds at once. */
import type { Ask } from '../../messages/sender.ts';
import { choicesFor, type PageChoice } from '../../settings/page-choice.ts';
import type { Settings } from '../../settings/settings.ts';

export class PageSettings {
  readonly #ask: Ask;
  readonly #apply: (settings: Settings) => void;
  #current: Settings;

  /** @param apply called with all settings whenever one has changed */
  constructor(current: Settings, ask: Ask, apply: (settings: Settings) => void) {
    this.#current = current;
    this.#ask = ask;
    this.#apply = apply;
  }

  get current(): Settings {
    return this.#current;
  }

  /** Takes over what the storage holds now. */
  use(settings: Settings): void {
    this.#current = settings;
    this.#apply(settings);
  }

  /** A choice made on this page. Where the storage refuses, it holds here until the page is loaded again. */
  choose(choice: PageChoice): void {
    this.use({ ...this.#current, ...choicesFor(this.#current, choice) });
    this.#ask('choose', { choice }).catch(() => undefined);
  }
}
