/** One reading of a page: finds its article, has its names recognised and painted, and keeps all of it true while it changes. */
import type { ReadingState, RecogniseResult } from '../../messages/message-map.ts';
import type { Settings } from '../../settings/settings.ts';
import { findArticle } from '../article/find-article.ts';
import { applyMutations, WATCHED_ATTRIBUTES } from '../blocks/apply-mutations.ts';
import type { Block } from '../blocks/block.ts';
import { areConnected, BlockTree } from '../blocks/block-tree.ts';
import { elementsOnScreen } from '../blocks/on-screen.ts';
import { MOST_NODES } from '../blocks/read-container.ts';
import { MutationWatcher } from '../dom/mutation-watcher.ts';
import { bodyOf, countText, elementsIn, queryAll } from '../dom/safe-dom.ts';
import { ArticleSearch } from './article-search.ts';
import { Budget } from './budget.ts';
import type { MentionMap } from './mention-map.ts';
import { Painting, type PaintingDeps } from './painting.ts';
import { type Recognise, RecognitionClient } from './recognition-client.ts';
import { Slices, Wakeup } from './scheduler.ts';

/** Everything that reading a page needs, so that it can be done without an extension. */
export interface ReadingDeps extends PaintingDeps {
  recognise: Recognise;
  isOurs(element: Element): boolean;
  /** True when the error means that the background gave no answer, rather than that this script is orphaned. */
  isNoAnswer(error: unknown): boolean;
  /** Nothing can be read any more, for good: everything has been undone. */
  ended(): void;
}

/** What is read, and how it is shown. */
export interface ReadingChoices {
  settings: Settings;
  /** True when all of the page is read, article or not. */
  wholePage: boolean;
}

/** Wait for a quiet moment at most so long after the gap. Milliseconds. */
const LONGEST_WAIT = 150;
/** UTF-16 units of text from which what is on screen goes first. */
const LONG_PAGE = 60_000;

export class Reading {
  /** What is drawn of it. */
  readonly painting: Painting;
  readonly #deps: ReadingDeps;
  readonly #choices: ReadingChoices;
  readonly #mentions: MentionMap;
  readonly #tell: (state: ReadingState) => void;
  readonly #life = new AbortController();
  readonly #wakeup = new Wakeup();
  readonly #slices: Slices;
  readonly #budget: Budget;
  readonly #watcher: MutationWatcher;
  readonly #tree: BlockTree;
  readonly #search: ArticleSearch;
  /** Custom elements that have no definition yet. */
  #waiting = 0;

  /**
   * Begins to read.
   * @param mentions filled with what is shown, and emptied at the end
   * @param tell called whenever names or state may have changed
   */
  constructor(deps: ReadingDeps, choices: ReadingChoices, mentions: MentionMap, tell: (state: ReadingState) => void) {
    const { view, scheduler, isOurs } = deps;
    const { wholePage } = choices;
    this.#deps = deps;
    this.#choices = { ...choices };
    this.#mentions = mentions;
    this.#tell = tell;
    this.#slices = new Slices(scheduler, this.#life.signal);
    this.#budget = new Budget(scheduler.now());
    this.#watcher = new MutationWatcher(view, WATCHED_ATTRIBUTES, (records) => this.#changed(records));
    this.painting = new Painting(deps, mentions, this.#watcher, this.#budget);
    this.#tree = new BlockTree({ view, isOurs, wholePage }, this.painting);
    this.#search = new ArticleSearch({
      scheduler,
      slices: this.#slices,
      address: () => view.location.href,
      regions: () => this.#regions(),
      due: () => this.wake(),
    });
    this.#watcher.watch(view.document);
    void this.#run();
  }

  /** True when nothing waits to be read or painted. */
  get isSettled(): boolean {
    return this.#life.signal.aborted || (this.#wakeup.isAwaited && !this.#tree.isStale);
  }

  /** The blocks in document order. */
  get blocks(): readonly Block[] {
    return this.#tree.blocks;
  }

  /** The blocks that run through a text node. */
  blocksOf(node: Text): readonly Block[] {
    return this.#tree.blocksOf(node);
  }

  /** Takes choices up that concern only how names are shown. */
  show(settings: Settings): void {
    this.#choices.settings = settings;
    this.wake();
  }

  /** Another round is due: something is to be read or painted again. */
  wake(): void {
    this.#wakeup.call();
  }

  /** Everything is to be read again. */
  invalidateAll(): void {
    this.#tree.invalidateAll();
    this.painting.restyled();
    this.wake();
  }

  /** Looks for what no event tells of; a page that was given up is left alone. */
  reassert(): void {
    if (this.#life.signal.aborted) return;
    this.painting.reassert();
    this.#budget.accept(this.#deps.scheduler.now());
    this.#noticeNavigation();
    this.#noticeUpgrades();
    const changed = this.#slices.count(() => [this.#tree.noticeShown(), this.painting.noticeColours()]);
    if (changed.includes(true)) this.wake();
  }

  /** Takes everything off the page, for good. */
  stop(): void {
    this.#life.abort();
    this.#watcher.stop();
    this.painting.stop();
    this.#tree.clear();
    this.#mentions.clear();
  }

  async #run(): Promise<void> {
    try {
      await this.#readFirst();
      for (;;) await this.#readChanges();
    } catch (error) {
      if (this.#life.signal.aborted) return;
      if (this.#deps.isNoAnswer(error)) this.#end('no-answer');
      else {
        this.stop();
        this.#deps.ended();
      }
    }
  }

  async #readFirst(): Promise<void> {
    await this.#slices.after(this.#deps.scheduler.drawn());
    this.#wakeup.answered();
    await this.#lookForArticle();
    await this.#readScreen();
    await this.#update();
    // What the first reading costs is no fault of the page's changes.
    this.#slices.take();
  }

  async #readChanges(): Promise<void> {
    const { scheduler } = this.#deps;
    if (this.#tree.isStale) this.wake();
    await this.#slices.after(this.#wakeup.next());
    await scheduler.wait(this.#budget.gap);
    await this.#slices.after(scheduler.idle(LONGEST_WAIT));
    this.#wakeup.answered();
    if (this.#search.isWanted) await this.#lookForArticle();
    await this.#update();
    this.#budget.spend(this.#slices.take(), scheduler.now());
    if (this.#budget.isSpent) this.#end('stopped');
  }

  #end(state: ReadingState): void {
    this.stop();
    this.#tell(state);
  }

  async #lookForArticle(): Promise<void> {
    this.#weigh();
    const regions = await this.#search.look();
    this.#tree.setRegions(regions);
    // What has gone while it was being looked for is heard of by nobody else.
    if (!areConnected(regions)) this.#search.want();
    if (regions.length > 0) this.painting.begin(this.#tree);
  }

  *#regions(): Generator<void, Element[] | null> {
    const { document } = this.#deps.view;
    if (!this.#choices.wholePage) return (yield* findArticle(document))?.regions ?? null;
    const body = bodyOf(document);
    return body ? [body] : null;
  }

  /** On a long page, what is on screen is read, recognised and painted before the rest. */
  async #readScreen(): Promise<void> {
    const { view, scheduler } = this.#deps;
    const region = this.#tree.regions.at(-1);
    if (!region || view.document.hidden || (await this.#slices.run(countText(region, LONG_PAGE))) < LONG_PAGE) return;
    const elements = await this.#slices.run(elementsOnScreen(view, region));
    await this.#slices.run(this.#tree.readFirst(elements));
    await this.#recognise();
    await this.#slices.after(scheduler.drawn());
  }

  /** Reads what is stale, has it recognised, and paints it. Nothing is stale after it. */
  async #update(): Promise<void> {
    if (this.painting.painter) {
      await this.#slices.run(this.#tree.read());
      this.#weigh();
      await this.#recognise();
      await this.painting.paint(this.#tree.blocks, this.#choices.settings, this.#slices);
      this.#weigh();
      this.painting.reassert();
      this.#budget.settled(this.#deps.scheduler.now());
    }
    this.#tell(this.#tree.regions.length > 0 ? 'read' : 'not-an-article');
  }

  #recognise(): Promise<void> {
    const client = new RecognitionClient(this.#deps.recognise, this.#slices);
    return client.settle(this.#tree.blocks, (answer) => this.#learn(answer));
  }

  async #learn(answer: RecogniseResult): Promise<void> {
    this.#mentions.learn(answer.entries);
    await this.painting.paintMeanwhile(this.#tree.blocks, this.#choices.settings, this.#slices);
    this.#weigh();
  }

  /** Gives up a page that holds or names too much. */
  #weigh(): void {
    const isTooLarge = this.#tree.isTooLarge || elementsIn(this.#deps.view.document) > 2 * MOST_NODES;
    if (isTooLarge || this.#mentions.isTooMuch) this.#end('too-much');
    this.#life.signal.throwIfAborted();
  }

  #changed(records: readonly MutationRecord[]): void {
    this.#budget.changed(this.#deps.scheduler.now());
    const tree = this.#tree;
    const effect = this.#slices.count(() => {
      const all = applyMutations(records, tree, (text) => this.painting.textChanged(text, tree));
      if (all.around) tree.invalidateAll();
      return all;
    });
    if (effect.restyled) this.painting.restyled();
    this.#noticeNavigation();
    if (effect.outside || !areConnected(tree.regions)) this.#search.want();
    if (effect.inside || effect.around) this.wake();
  }

  /** Custom elements that are defined late get their shadow trees without a mutation: the article may be in one. */
  #noticeUpgrades(): void {
    const waiting = queryAll(this.#deps.view.document, ':not(:defined)').length;
    if (waiting !== this.#waiting) this.#search.want();
    this.#waiting = waiting;
  }

  #noticeNavigation(): void {
    if (!this.#search.hasMoved()) return;
    this.#mentions.admitAll();
    this.#search.want();
  }
}
