/** Reads one page: finds its article, has its names recognised, paints them, and keeps all of it true while it changes. */
import type { Look, PageName, ReadingState, RecogniseResult } from '../messages/message-map.ts';
import type { Settings } from '../settings/settings.ts';
import { siteRuleOf } from '../settings/site-rule.ts';
import { Asking, type Recognise } from './asking.ts';
import { Budget } from './budget.ts';
import { applyChanges, WATCHED_ATTRIBUTES } from './changes.ts';
import { Lookout } from './lookout.ts';
import { MentionMap, paintedFrom, type Repaint } from './mentions.ts';
import { namesOf } from './page-names.ts';
import type { Painter } from './painters/painter.ts';
import { type Scheduler, Slices } from './scheduler.ts';
import { findArticle } from './text/article.ts';
import type { Block, Container } from './text/block.ts';
import { isContainer } from './text/block.ts';
import { areConnected, BlockTree, type TreeOwner } from './text/block-tree.ts';
import { bodyOf, isText, textLength } from './text/dom.ts';
import { elementsOnScreen } from './text/on-screen.ts';
import { isDarkPage } from './text/page-surface.ts';
import { Watcher } from './text/watcher.ts';

/** Everything a page reader needs, so that it can be run without an extension. */
export interface ReaderParts {
  view: Window & typeof globalThis;
  recognise: Recognise;
  createPainter(kind: Settings['painter']): Painter;
  /** The style rules of the lines that a painter draws. */
  styles(painter: Settings['painter'], look: Look): Promise<string>;
  scheduler: Scheduler;
  /** The host name whose site rule holds for this page. */
  host: string;
  isOurs(element: Element): boolean;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** True when the error means that the background gave no answer, rather than that this script is orphaned. */
  isNoAnswer(error: unknown): boolean;
  /** Called before the first mention is painted: from here on, what the browser has drawn is computed anew. */
  claim(): void;
  /** Names or state have changed. */
  changed(): void;
  /** The reader can't go on, for good: everything has been undone. */
  ended(): void;
}

/** Wait for a quiet moment at most so long after the gap. Milliseconds. */
const LONGEST_WAIT = 150;

/** While answers come in, the time between two paintings of the whole page, in times of the last one. */
const PAINT_SPACING = 8;
/** UTF-16 units of text from which what is on screen goes first. */
const LONG_PAGE = 60_000;

export class PageReader implements TreeOwner {
  readonly mentions = new MentionMap();
  #parts: ReaderParts;
  #settings: Settings;
  #painter: Painter | null = null;
  #tree: BlockTree;
  #watcher: Watcher;
  #budget: Budget;
  #slices: Slices;
  #state: ReadingState = 'reading';
  #running: AbortController | null = null;
  #due: (() => void) | null = null;
  #woken = false;
  #lookout: Lookout;
  /** Between the answers for one long page, not before this time. */
  #paintAgain = 0;
  #dark = false;
  /** The look whose style rules the painter has been given, or is about to be. */
  #look = '';
  #dressed: Promise<void> = Promise.resolve();
  #wholePage = false;

  constructor(parts: ReaderParts, settings: Settings) {
    this.#parts = parts;
    this.#settings = settings;
    this.#slices = new Slices(parts.scheduler);
    this.#budget = new Budget(parts.scheduler.now());
    this.#tree = this.#freshTree();
    this.#watcher = this.#freshWatcher();
    this.#lookout = this.#freshLookout();
  }

  get state(): ReadingState {
    return this.#state;
  }

  /** True when nothing waits to be read or painted. */
  get isSettled(): boolean {
    return this.#running === null || (this.#due !== null && !this.#woken && !this.#tree.isStale);
  }

  get painter(): Painter | null {
    return this.#painter;
  }

  /** The blocks in document order, for walking from mention to mention. */
  get blocks(): readonly Block[] {
    return this.#tree.blocks;
  }

  /** The names on this page, in the order of their first mentions. */
  names(frame: number): PageName[] {
    return namesOf(this.mentions, frame);
  }

  /** Begins to read, unless the settings forbid it. */
  start(): void {
    const rule = siteRuleOf(this.#settings, this.#parts.host);
    if (!this.#settings.enabled) this.#rest('off');
    else if (rule === 'off') this.#rest('site-off');
    else this.#begin(rule === 'whole-page');
  }

  #begin(wholePage: boolean): void {
    this.#wholePage = wholePage;
    this.#due = null;
    this.#woken = false;
    this.#paintAgain = 0;
    this.#tree = this.#freshTree();
    this.#watcher = this.#freshWatcher();
    this.#budget = new Budget(this.#parts.scheduler.now());
    this.#lookout = this.#freshLookout();
    this.#setState('reading');
    this.#watcher.watch(this.#parts.view.document);
    const running = new AbortController();
    this.#running = running;
    void this.#run(running.signal);
  }

  /** Everything again from the start. */
  readAgain(): void {
    this.#undo();
    this.start();
  }

  /** Takes the reader's choices up at once. */
  apply(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    const { host } = this.#parts;
    const switched = before.enabled !== settings.enabled || siteRuleOf(before, host) !== siteRuleOf(settings, host);
    if (switched || before.painter !== settings.painter) {
      this.readAgain();
      return;
    }
    this.#dress();
    this.refresh();
  }

  /** Paints again what is already recognised, after a choice has changed. */
  refresh(): void {
    this.#wake();
  }

  /** The styles or the place of the page may have changed beyond what observers see: look again. */
  touchAll(): void {
    this.#tree.touchAll();
    this.#wake();
  }

  /** Paints again what the page wiped away. */
  reassert(): void {
    this.#painter?.reassert();
    this.#noticeNavigation();
  }

  /** Takes everything off the page, for good. */
  dispose(): void {
    this.#undo();
  }

  blockUnsettled(block: Block): void {
    if (!this.#painter) return;
    if (block.painted && this.mentions.has(block)) this.#budget.undone(block.text, this.#parts.scheduler.now());
    block.painted = false;
    this.#painter.remove(block);
  }

  beforeReading(container: Container): void {
    if (!this.#painter?.altersTree) return;
    this.#unsettleIn(container);
    this.#watcher.unheard(() => this.#painter?.tidy?.(container.node));
  }

  blockGone(block: Block): void {
    this.mentions.forget(block);
  }

  rootFound(root: ShadowRoot): void {
    this.#watcher.watch(root);
    this.#painter?.enter(root);
  }

  async #run(signal: AbortSignal): Promise<void> {
    try {
      await this.#parts.scheduler.drawn();
      signal.throwIfAborted();
      await this.#update(signal);
      while (!signal.aborted && this.#state !== 'stopped') {
        await new Promise<void>((due) => {
          this.#due = due;
          if (this.#woken || this.#tree.isStale) due();
        });
        this.#due = null;
        signal.throwIfAborted();
        await this.#parts.scheduler.wait(this.#budget.gap);
        await this.#parts.scheduler.idle(LONGEST_WAIT);
        signal.throwIfAborted();
        await this.#update(signal);
        this.#budget.spend(this.#slices.take(), this.#parts.scheduler.now());
        if (this.#budget.isSpent) this.#giveUp();
      }
    } catch (error) {
      if (!signal.aborted) this.#failed(error);
    }
  }

  /** One round: look for the article if wanted, read what is stale, ask, paint. Nothing is stale after it. */
  async #update(signal: AbortSignal): Promise<void> {
    this.#woken = false;
    if (this.#lookout.isWanted) await this.#lookForArticle(signal);
    if (!this.#painter) return;
    const tree = this.#tree;
    if (this.#state === 'reading') await this.#readScreen(signal);
    await this.#slices.run(tree.read(), signal);
    this.#watcher.tidy();
    await this.#ask(signal);
    await this.#paint(signal);
    this.#painter.reassert();
    this.#budget.settled(this.#parts.scheduler.now());
    this.#setState('read');
    this.#parts.changed();
  }

  /** On a long page, what is on screen is read, asked and painted before the rest. */
  async #readScreen(signal: AbortSignal): Promise<void> {
    const { view } = this.#parts;
    const region = this.#tree.regions.at(-1);
    if (!region || view.document.hidden || textLength(region, LONG_PAGE) < LONG_PAGE) return;
    const elements = await this.#slices.run(elementsOnScreen(view, region), signal);
    await this.#slices.run(this.#tree.readFirst(elements), signal);
    await this.#ask(signal);
    await this.#parts.scheduler.drawn();
    signal.throwIfAborted();
  }

  #ask(signal: AbortSignal): Promise<void> {
    const asking = new Asking(this.#parts.recognise, this.#slices, signal);
    return asking.settle(this.#tree.blocks, (result) => this.#learned(result, signal));
  }

  async #learned(result: RecogniseResult, signal: AbortSignal): Promise<void> {
    this.mentions.learn(result.entries);
    const { scheduler } = this.#parts;
    if (scheduler.now() < this.#paintAgain) return;
    const started = scheduler.now();
    await this.#paint(signal);
    this.#paintAgain = scheduler.now() + (scheduler.now() - started) * PAINT_SPACING;
  }

  async #paint(signal: AbortSignal): Promise<void> {
    await this.#dressed;
    signal.throwIfAborted();
    const repaints = await this.#slices.run(this.mentions.sweep(this.#tree.blocks, this.#settings), signal);
    await this.#slices.run(this.#painting(repaints), signal);
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

  async #lookForArticle(signal: AbortSignal): Promise<void> {
    const { spent } = this.#slices;
    this.#lookout.begin();
    const regions = await this.#slices.run(this.#regionsOf(this.#parts.view.document), signal);
    this.#lookout.looked(regions !== null, this.#slices.spent - spent);
    this.#tree.setRegions(regions ?? []);
    if (!regions) {
      this.#setState('not-an-article');
      return;
    }
    this.#dark = isDarkPage(this.#parts.view, regions.at(-1));
    this.#painter ??= this.#parts.createPainter(this.#settings.painter);
    this.#dress();
  }

  /** Asks for the style rules of the look that holds now, unless they are there: nothing is painted without them. */
  #dress(): void {
    const painter = this.#painter;
    const { strength, colours } = this.#settings;
    const look: Look = { strength, colours, dark: this.#dark };
    const name = JSON.stringify(look);
    if (!painter || name === this.#look) return;
    this.#look = name;
    this.#dressed = this.#parts.styles(painter.altersTree ? 'mark' : 'highlight', look).then((rules) => {
      if (name === this.#look) painter.restyle(rules);
    });
    // Whoever waits to paint hears of a failure.
    this.#dressed.catch(() => undefined);
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
    if (meaning.inside || meaning.around) this.#wake();
  }

  #noticeNavigation(): void {
    if (!this.#lookout.hasMoved()) return;
    this.mentions.admitAll();
    this.#lookout.want();
  }

  #wake(): void {
    this.#woken = true;
    this.#due?.();
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

  #rest(state: ReadingState): void {
    this.#setState(state);
    this.#parts.changed();
  }

  #setState(state: ReadingState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#parts.changed();
  }

  #giveUp(): void {
    this.#undo();
    this.#rest('stopped');
  }

  #failed(error: unknown): void {
    this.#undo();
    if (this.#parts.isNoAnswer(error)) this.#rest('no-answer');
    else this.#parts.ended();
  }

  #undo(): void {
    this.#running?.abort();
    this.#running = null;
    this.#watcher.stop();
    this.#painter?.dispose();
    this.#painter = null;
    this.#look = '';
    this.#tree.clear();
    this.mentions.clear();
  }

  #freshTree(): BlockTree {
    const { view, isOurs, shadowRootOf } = this.#parts;
    return new BlockTree({ view, isOurs, shadowRootOf, wholePage: this.#wholePage }, this);
  }

  #freshLookout(): Lookout {
    const { scheduler, view } = this.#parts;
    return new Lookout(
      scheduler,
      () => view.location.href,
      () => this.#wake(),
    );
  }

  #freshWatcher(): Watcher {
    return new Watcher(this.#parts.view, WATCHED_ATTRIBUTES, (records) => this.#heard(records));
  }
}
