/** What the toolbar icon shows for this page, told to the background whenever it changes. */
import type { IconState, ReadingState } from '../../messages/message-map.ts';

/** How browsers show the icon for a page that has told nothing yet. */
const PLAIN: IconState = { state: 'on', names: 0 };

export class IconReport {
  readonly #send: (shown: IconState) => Promise<unknown>;
  #last = PLAIN;

  constructor(send: (shown: IconState) => Promise<unknown>) {
    this.#send = send;
  }

  /** @param names how many names the icon is to show, 0 for no number; not asked where Backgrounder is off */
  update(reading: ReadingState, names: () => number): void {
    const state = reading === 'off' || reading === 'site-off' ? reading : 'on';
    const shown = { state, names: state === 'on' ? names() : 0 } as const;
    if (shown.state === this.#last.state && shown.names === this.#last.names) return;
    this.#last = shown;
    this.#send(shown).catch(() => undefined);
  }

  /** The browser shows the plain icon again: it does for every page that is gone to, those that come back included. */
  forget(): void {
    this.#last = PLAIN;
  }
}
