/** The reader of one page: reads it while the settings allow it, and tells what it found. */
import type { PageName, ReadingState } from '../../messages/message-map.ts';
import type { Settings } from '../../settings/settings.ts';
import { siteRuleOf } from '../../settings/site-rule.ts';
import { type Block, placeOf } from '../blocks/block.ts';
import type { HighlightPainter } from '../painters/highlight-painter.ts';
import { MentionMap, type ShownMention } from './mention-map.ts';
import { pageNames } from './page-names.ts';
import { Reading, type ReadingDeps } from './reading.ts';

export interface PageReaderDeps extends ReadingDeps {
  /** The host name whose site rule holds for this page. */
  host: string;
  /** Names or state have changed. */
  changed(): void;
}

export class PageReader {
  readonly mentions = new MentionMap();
  readonly #deps: PageReaderDeps;
  #settings: Settings;
  #state: ReadingState = 'reading';
  #reading: Reading | null = null;
  #isStarted = false;

  constructor(deps: PageReaderDeps, settings: Settings) {
    this.#deps = deps;
    this.#settings = settings;
  }

  /** The settings that it reads by. */
  get settings(): Settings {
    return this.#settings;
  }

  get state(): ReadingState {
    return this.#state;
  }

  /** True when nothing waits to be read or painted. */
  get isSettled(): boolean {
    return this.#reading?.isSettled ?? true;
  }

  get painter(): HighlightPainter | null {
    return this.#reading?.painting.painter ?? null;
  }

  /** The blocks in document order, for going from mention to mention. */
  get blocks(): readonly Block[] {
    return this.#reading?.blocks ?? [];
  }

  /** The shown mentions that begin in a text node, in order. */
  mentionsIn(node: Text): ShownMention[] {
    const blocks = this.#reading?.blocksOf(node) ?? [];
    return [...this.mentions.inOrder(blocks)].filter(
      ({ block, mention }) => placeOf(block, mention.start)?.node === node,
    );
  }

  /** The style rules for the card's own root; where nothing was painted there are none, and no card opens. */
  get cardCss(): string {
    return this.#reading?.painting.cardCss ?? '';
  }

  /** The names on this page, in the order of their first mentions. */
  names(frame: number): PageName[] {
    return pageNames(this.mentions, frame);
  }

  /** Begins to read, unless the settings forbid it. */
  start(): void {
    this.dispose();
    this.#isStarted = true;
    const rule = siteRuleOf(this.#settings, this.#deps.host);
    if (!this.#settings.enabled) this.#tell('off');
    else if (rule === 'off') this.#tell('site-off');
    else {
      this.#tell('reading');
      const choices = { settings: this.#settings, wholePage: rule === 'whole-page' };
      this.#reading = new Reading(this.#deps, choices, this.mentions, (state) => this.#tell(state));
    }
  }

  /** Everything again from the start, once it has been started. */
  readAgain(): void {
    if (this.#isStarted) this.start();
  }

  /** Takes the reader's choices up at once. */
  apply(settings: Settings): void {
    const before = this.#settings;
    const { host } = this.#deps;
    this.#settings = settings;
    const switched = before.enabled !== settings.enabled || siteRuleOf(before, host) !== siteRuleOf(settings, host);
    if (switched) this.readAgain();
    else this.#reading?.show(settings);
  }

  /** The styles or the place of the page may have changed beyond what observers see: look again. */
  invalidateAll(): void {
    this.#reading?.invalidateAll();
  }

  /** Paints again what the page wiped away. */
  reassert(): void {
    this.#reading?.reassert();
  }

  /** Marks one mention as the one whose card is open, or flashes it; null for none. */
  point(mention: number | null): void {
    this.#reading?.painting.point(mention);
  }

  /** Takes everything off the page. */
  dispose(): void {
    this.#reading?.stop();
    this.#reading = null;
  }

  #tell(state: ReadingState): void {
    this.#state = state;
    this.#deps.changed();
  }
}
