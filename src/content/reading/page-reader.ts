/** The reader of one page: reads it while the settings allow it, and tells what it found. */
import type { PageName, ReadingState } from '../../messages/message-map.ts';
import type { Settings } from '../../settings/settings.ts';
import { siteRuleOf } from '../../settings/site-rule.ts';
import type { Block } from '../blocks/block.ts';
import type { Painter } from '../painters/painter.ts';
import { MentionMap } from './mention-map.ts';
import { namesOf } from './page-names.ts';
import { Reading, type ReadingParts } from './reading.ts';

export interface ReaderParts extends ReadingParts {
  /** The host name whose site rule holds for this page. */
  host: string;
  /** Names or state have changed. */
  changed(): void;
}

export class PageReader {
  readonly mentions = new MentionMap();
  readonly #parts: ReaderParts;
  #settings: Settings;
  #state: ReadingState = 'reading';
  #reading: Reading | null = null;
  #isStarted = false;

  constructor(parts: ReaderParts, settings: Settings) {
    this.#parts = parts;
    this.#settings = settings;
  }

  get state(): ReadingState {
    return this.#state;
  }

  /** True when nothing waits to be read or painted. */
  get isSettled(): boolean {
    return this.#reading?.isSettled ?? true;
  }

  get painter(): Painter | null {
    return this.#reading?.painter ?? null;
  }

  /** The blocks in document order, for walking from mention to mention. */
  get blocks(): readonly Block[] {
    return this.#reading?.blocks ?? [];
  }

  /** The style rules for the card's own root; where nothing was painted there are none, and no card opens. */
  get cardCss(): string {
    return this.#reading?.cardCss ?? '';
  }

  /** The names on this page, in the order of their first mentions. */
  names(frame: number): PageName[] {
    return namesOf(this.mentions, frame);
  }

  /** Begins to read, unless the settings forbid it. */
  start(): void {
    this.dispose();
    this.#isStarted = true;
    const rule = siteRuleOf(this.#settings, this.#parts.host);
    if (!this.#settings.enabled) this.#tell('off');
    else if (rule === 'off') this.#tell('site-off');
    else {
      this.#tell('reading');
      this.#reading = new Reading(this.#parts, this.#settings, rule === 'whole-page', this.mentions, (state) =>
        this.#tell(state),
      );
    }
  }

  /** Everything again from the start, once it has been started. */
  readAgain(): void {
    if (this.#isStarted) this.start();
  }

  /** Takes the reader's choices up at once. */
  apply(settings: Settings): void {
    const before = this.#settings;
    const { host } = this.#parts;
    this.#settings = settings;
    const switched = before.enabled !== settings.enabled || siteRuleOf(before, host) !== siteRuleOf(settings, host);
    if (switched || before.painter !== settings.painter) this.readAgain();
    else this.#reading?.show(settings);
  }

  /** Paints again what is already recognised, after a choice has changed. */
  refresh(): void {
    this.#reading?.wake();
  }

  /** The styles or the place of the page may have changed beyond what observers see: look again. */
  touchAll(): void {
    this.#reading?.touchAll();
  }

  /** Paints again what the page wiped away. */
  reassert(): void {
    this.#reading?.reassert();
  }

  /** Marks one mention as the one whose card is open, or flashes it; null for none. */
  point(mention: number | null): void {
    this.#reading?.point(mention);
  }

  /** Takes everything off the page. */
  dispose(): void {
    this.#reading?.stop();
    this.#reading = null;
  }

  #tell(state: ReadingState): void {
    this.#state = state;
    this.#parts.changed();
  }
}
