/** One reading of a page: finds its article, has its names recognised, paints them, and keeps it true while it changes. */
import type { Look, PageStyles, ReadingState, RecogniseResult } from '../../messages/message-map.ts';
import type { Settings } from '../../settings/settings.ts';
import { findArticle } from '../article/find-article.ts';
import { applyChanges, WATCHED_ATTRIBUTES } from '../blocks/apply-mutations.ts';
import type { Block, Container } from '../blocks/block.ts';
import { isContainer } from '../blocks/block.ts';
import { areConnected, BlockTree, type TreeOwner } from '../blocks/block-tree.ts';
import { elementsOnScreen } from '../blocks/on-screen.ts';
import { Watcher } from '../dom/mutation-watcher.ts';
import { bodyOf, isText, textLength } from '../dom/safe-dom.ts';
import { isDarkPage } from '../painters/dark-page.ts';
import type { Painter } from '../painters/painter.ts';
import { Lookout } from './article-search.ts';
import { Budget } from './budget.ts';
import { type MentionMap, paintedFrom, type Repaint } from './mention-map.ts';
import { Asking, type Recognise } from './recognition-client.ts';
import { type Scheduler, Slices } from './scheduler.ts';

/** Everything that reading a page needs, so that it can be done without an extension. */
export interface ReadingParts {
  view: Window & typeof globalThis;
  recognise: Recognise;
  createPainter(kind: Settings['painter']): Painter;
  /** The style rules for a look, of the lines that a painter draws and of the card. */
  styles(painter: Settings['painter'], look: Look): Promise<PageStyles>;
  scheduler: Scheduler;
  isOurs(element: Element): boolean;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** True when the error means that the background gave no answer, rather than that this script is orphaned. */
  isNoAnswer(error: unknown): boolean;
  /** Called before the first mention is painted: from here on, what the browser has drawn is computed anew. */
  claim(): void;
  /** Nothing can be read any more, for good: everything has been undone. */
  ended(): void;
}

/** Wait for a quiet moment at most so long after the gap. Milliseconds. */
const LONGEST_WAIT = 150;

/** While answers come in, the time between two paintings of the whole page, in times of the last one. */
const PAINT_SPACING = 8;
/** UTF-16 units of text from which what is on screen goes first. */
const LONG_PAGE = 60_000;

export class Reading implements TreeOwner {
  readonly #parts: ReadingParts;
  readonly #mentions: MentionMap;
  readonly #wholePage: boolean;
  readonly #tell: (state: ReadingState) => void;
  readonly #tree: BlockTree;
  readonly #watcher: Watcher;
  readonly #budget: Budget;
  readonly #slices: Slices;
  readonly #lookout: Lookout;
  readonly #life = new AbortController();
  #settings: Settings;
  #painter: Painter | null = null;
  #due: (() => void) | null = null;
  #woken = false;
  #isFirst = true;
  /** Between the answers for one long page, not before this time. */
  #paintAgain = 0;
  #dark = false;
  /** The look that the painter has the rules of; empty before there is something to paint. */
  #styled = '';
  #cardCss = '';

  /**
   * Begins to read.
   * @param mentions filled with what is shown, and emptied at the end
   * @param tell called whenever names or state may have changed
   */
  constructor(
    parts: ReadingParts,
    settings: Settings,
    wholePage: boolean,
    mentions: MentionMap,
    tell: (state: ReadingState) => void,
  ) {
    const { view, scheduler, isOurs, shadowRootOf } = parts;
    this.#parts = parts;
    this.#settings = settings;
    this.#wholePage = wholePage;
    this.#mentions = mentions;
    this.#tell = tell;
    this.#slices = new Slices(scheduler);
    this.#budget = new Budget(scheduler.now());
    this.#tree = new BlockTree({ view, isOurs, shadowRootOf, wholePage }, this);
    this.#lookout = new Lookout(
      scheduler,
      () => view.location.href,
      () => this.wake(),
    );
    this.#watcher = new Watcher(view, WATCHED_ATTRIBUTES, (records) => this.#heard(records));
    this.#watcher.watch(view.document);
    void this.#run();
  }

  /** True when nothing waits to be read or painted. */
  get isSettled(): boolean {
    return this.#life.signal.aborted || (this.#due !== null && !this.#woken && !this.#tree.isStale);
  }

  get painter(): Painter | null {
    return this.#painter;
  }

  get cardCss(): string {
    return this.#cardCss;
  }

  /** The blocks in document order. */
  get blocks(): readonly Block[] {
    return this.#tree.blocks;
  }

  /** Takes choices up that concern only how names are shown. */
  show(settings: Settings): void {
    this.#settings = settings;
    this.wake();
  }

  /** Another round is due: something is to be read or painted again. */
  wake(): void {
    this.#woken = true;
    this.#due?.();
  }

  touchAll(): void {
    this.#tree.touchAll();
    this.wake();
  }

  reassert(): void {
    this.#painter?.reassert();
    this.#noticeNavigation();
    if (this.#tree.touchShown()) this.wake();
  }

  /** Points at a mention, or at none. */
  point(mention: number | null): void {
    this.#watcher.unheard(() => this.#painter?.point(mention));
  }

  /** Takes everything off the page, for good. */
  stop(): void {
    this.#life.abort();
    this.#watcher.stop();
    this.#painter?.dispose();
    this.#painter = null;
    this.#tree.clear();
    this.#mentions.clear();
  }

  blockUnsettled(block: Block): void {
    if (!this.#painter) return;
    if (block.painted && this.#mentions.has(block)) this.#budget.undone(block.text, this.#parts.scheduler.now());
    block.painted = false;
    this.#painter.remove(block);
  }

  beforeReading(container: Container): void {
    if (!this.#painter?.altersTree) return;
    this.#unsettleIn(container);
    this.#watcher.unheard(() => this.#painter?.tidy?.(container.node));
  }

  blockGone(block: Block): void {
    this.#mentions.forget(block);
  }

  rootFound(root: ShadowRoot): void {
    this.#watcher.watch(root);
    this.#painter?.enter(root);
  }

  async #run(): Promise<void> {
    const { scheduler } = this.#parts;
    const { signal } = this.#life;
    try {
      await scheduler.drawn();
      signal.throwIfAborted();
      await this.#update();
      // What the first reading costs is no fault of the page's changes.
      this.#slices.take();
      while (!signal.aborted) {
        await new Promise<void>((due) => {
          this.#due = due;
          if (this.#woken || this.#tree.isStale) due();
        });
        this.#due = null;
        signal.throwIfAborted();
        await scheduler.wait(this.#budget.gap);
        await scheduler.idle(LONGEST_WAIT);
        signal.throwIfAborted();
        await this.#update();
        this.#budget.spend(this.#slices.take(), scheduler.now());
        if (this.#budget.isSpent) this.#end('stopped');
      }
    } catch (error) {
      if (signal.aborted) return;
      if (this.#parts.isNoAnswer(error)) this.#end('no-answer');
      else {
        this.stop();
        this.#parts.ended();
      }
    }
  }

  #end(state: ReadingState): void {
    this.stop();
    this.#tell(state);
  }

  /** One round: look for the article if wanted, read what is stale, ask, paint. Nothing is stale after it. */
  async #update(): Promise<void> {
    this.#woken = false;
    if (this.#lookout.isWanted) await this.#lookForArticle();
    if (this.#painter) {
      if (this.#isFirst) await this.#readScreen();
      await this.#slices.run(this.#tree.read(), this.#life.signal);
      this.#watcher.tidy();
      await this.#ask();
      await this.#paint();
      this.#painter.reassert();
      this.#budget.settled(this.#parts.scheduler.now());
    }
    this.#isFirst = false;
    this.#tell(this.#tree.regions.length > 0 ? 'read' : 'not-an-article');
  }

  /** On a long page, what is on screen is read, asked and painted before the rest. */
  async #readScreen(): Promise<void> {
    const { view } = this.#parts;
    const region = this.#tree.regions.at(-1);
    if (!region || view.document.hidden || textLength(region, LONG_PAGE) < LONG_PAGE) return;
    const elements = await this.#slices.run(elementsOnScreen(view, region), this.#life.signal);
    await this.#slices.run(this.#tree.readFirst(elements), this.#life.signal);
    await this.#ask();
    await this.#parts.scheduler.drawn();
    this.#life.signal.throwIfAborted();
  }

  #ask(): Promise<void> {
    const asking = new Asking(this.#parts.recognise, this.#slices, this.#life.signal);
    return asking.settle(this.#tree.blocks, (result) => this.#learned(result));
  }

  async #learned(result: RecogniseResult): Promise<void> {
    this.#mentions.learn(result.entries);
    const { scheduler } = this.#parts;
    if (scheduler.now() < this.#paintAgain) return;
    const started = scheduler.now();
    await this.#paint();
    this.#paintAgain = scheduler.now() + (scheduler.now() - started) * PAINT_SPACING;
  }

  async #paint(): Promise<void> {
    const { signal } = this.#life;
    const repaints = await this.#slices.run(this.#mentions.sweep(this.#tree.blocks, this.#settings), signal);
    if (this.#styled !== '' || repaints.some(({ mentions }) => mentions.length > 0)) await this.#style();
    await this.#slices.run(this.#painting(repaints), signal);
  }

  /** Asks for the style rules of the look that holds now, unless they are there: nothing is painted without any. */
  async #style(): Promise<void> {
    const { strength, colours } = this.#settings;
    const look: Look = { strength, colours, dark: this.#dark };
    const name = JSON.stringify(look);
    if (name === this.#styled) return;
    try {
      const { lines, card } = await this.#parts.styles(this.#painter?.altersTree ? 'mark' : 'highlight', look);
      this.#painter?.restyle(lines);
      this.#cardCss = card;
      this.#styled = name;
    } catch (error) {
      // Names in their old colours are better than none; the next round asks again.
      if (this.#styled === '') throw error;
    }
    this.#life.signal.throwIfAborted();
  }

  *#painting(repaints: readonly Repaint[]): Generator<void, void> {
    for (const { block, mentions } of repaints) {
      if (block.gone) continue;
      block.painted = false;
      if (block.container.stale) continue;
      if (mentions.length > 0) this.#parts.claim();
      this.#watcher.unheard(() => {
        // Where mentions stand can only be told while the text nodes are the page's own.
        this.#painter?.remove(block);
        this.#painter?.show(block, mentions.map(paintedFrom));
      });
      block.painted = true;
      if (mentions.length > 0) this.#budget.painted(block.text, this.#parts.scheduler.now());
      yield;
    }
  }

  async #lookForArticle(): Promise<void> {
    const { spent } = this.#slices;
    this.#lookout.begin();
    const found = await this.#slices.run(this.#regionsOf(this.#parts.view.document), this.#life.signal);
    this.#lookout.looked(found !== null, this.#slices.spent - spent);
    const regions = found ?? [];
    this.#tree.setRegions(regions);
    // What has gone while it was being looked for is heard of by nobody else.
    if (!areConnected(regions)) this.#lookout.want();
    if (regions.length === 0) return;
    this.#dark = isDarkPage(this.#parts.view, regions.at(-1));
    this.#painter ??= this.#parts.createPainter(this.#settings.painter);
  }

  *#regionsOf(document: Document): Generator<void, Element[] | null> {
    if (!this.#wholePage) return (yield* findArticle(document, this.#parts.shadowRootOf))?.regions ?? null;
    const body = bodyOf(document);
    return body ? [body] : null;
  }

  #heard(records: readonly MutationRecord[]): void {
    this.#budget.changed(this.#parts.scheduler.now());
    const meaning = this.#slices.count(() => applyChanges(records, this.#tree, (node) => this.#unsettleAt(node)));
    if (meaning.around) this.#tree.touchAll();
    const lost = !areConnected(this.#tree.regions);
    this.#noticeNavigation();
    if (meaning.outside || lost) this.#lookout.want();
    if (meaning.inside || meaning.around) this.wake();
  }

  #noticeNavigation(): void {
    if (!this.#lookout.hasMoved()) return;
    this.#mentions.admitAll();
    this.#lookout.want();
  }

  /** A text node's own blocks; for a painter that alters the tree, all blocks around a changed node. */
  #unsettleAt(node: Node): void {
    if (isText(node)) for (const block of this.#tree.blocksOf(node)) this.#unsettleNow(block);
    else if (this.#painter?.altersTree) {
      const container = this.#tree.containerAt(node);
      if (container) this.#unsettleIn(container);
    }
  }

  #unsettleIn(container: Container): void {
    for (const item of container.items) if (!isContainer(item)) this.#unsettleNow(item);
  }

  #unsettleNow(block: Block): void {
    if (block.painted) this.#watcher.unheard(() => this.blockUnsettled(block));
  }
}
