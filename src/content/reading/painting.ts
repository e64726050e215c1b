/** What is drawn of one reading: has the painter show every block's mentions as they are now, and in the look that holds. */
import type { Settings } from '../../settings/settings.ts';
import { type Block, placeOf } from '../blocks/block.ts';
import type { BlockTree, TreeOwner } from '../blocks/block-tree.ts';
import type { MutationWatcher } from '../dom/mutation-watcher.ts';
import { elementAbove, isConnected } from '../dom/safe-dom.ts';
import { type Ground, PAPER } from '../painters/ground.ts';
import { HighlightPainter } from '../painters/highlight-painter.ts';
import { Surfaces } from '../painters/surfaces.ts';
import type { Budget } from './budget.ts';
import type { MentionMap, Repaint, ShownMention } from './mention-map.ts';
import type { Scheduler, Slices } from './scheduler.ts';
import { StyleRules, type Styles } from './style-rules.ts';

export interface PaintingDeps {
  view: Window & typeof globalThis;
  styles: Styles;
  scheduler: Scheduler;
  /** Called before the first mention is painted: from then on, what the browser has drawn is computed anew. */
  takeOver(): void;
}

/** A block with its mentions, and what each of them stands on. */
interface DressedBlock extends Repaint {
  grounds: readonly Ground[];
}

/** While answers come in, the time between two paintings of the whole page, in times of the last one. */
const SPACING = 8;
/** Texts whose colours are looked at when something may have changed that no mutation tells of. */
const SAMPLES = 40;

export class Painting implements TreeOwner {
  readonly #deps: PaintingDeps;
  readonly #mentions: MentionMap;
  readonly #watcher: MutationWatcher;
  readonly #budget: Budget;
  readonly #rules: StyleRules;
  readonly #surfaces: Surfaces;
  #painter: HighlightPainter | null = null;
  /** What lines stand on may have changed since they were drawn. */
  #isRestyled = false;
  /** Some elements across the page, and what lines in them stand on. */
  #samples: Array<[Element, Ground]> = [];
  /** While answers come in, not before this time. */
  #next = 0;

  /** @param mentions whose mentions are shown; told which blocks have gone */
  constructor(deps: PaintingDeps, mentions: MentionMap, watcher: MutationWatcher, budget: Budget) {
    this.#deps = deps;
    this.#mentions = mentions;
    this.#watcher = watcher;
    this.#budget = budget;
    this.#rules = new StyleRules(deps.styles);
    this.#surfaces = new Surfaces(deps.view);
  }

  /** Null until there is something to read. */
  get painter(): HighlightPainter | null {
    return this.#painter;
  }

  /** The style rules for the card's own root; empty where nothing was painted. */
  get cardCss(): string {
    return this.#rules.card;
  }

  /** There is text to read: from now on blocks can be painted. */
  begin(tree: BlockTree): void {
    this.#painter ??= new HighlightPainter(this.#deps.view, { mentions: this.#mentions, tree });
  }

  /** Colours of the page may have changed: at the next painting all lines are looked at. */
  restyled(): void {
    this.#isRestyled = true;
  }

  /** Looks at some texts across the page. True when their colours have changed: then all lines are looked at as well. */
  noticeColours(): boolean {
    this.#surfaces.forget();
    const isAsBefore = ([element, ground]: [Element, Ground]) =>
      !isConnected(element) || this.#surfaces.groundOf(element) === ground;
    if (this.#samples.every(isAsBefore)) return false;
    this.restyled();
    return true;
  }

  /** Paints what has changed, unless the last time was only just now: there is more to come. */
  async paintMeanwhile(blocks: readonly Block[], settings: Settings, slices: Slices): Promise<void> {
    const { scheduler } = this.#deps;
    const started = scheduler.now();
    if (started < this.#next) return;
    await this.paint(blocks, settings, slices);
    const now = scheduler.now();
    this.#next = now + (now - started) * SPACING;
  }

  /** Paints what has changed in some blocks, all of the page's in document order; nothing of a page that names too much. */
  async paint(blocks: readonly Block[], settings: Settings, slices: Slices): Promise<void> {
    const painter = this.#painter;
    if (!painter) return;
    this.#surfaces.forget();
    const changed = await slices.run(this.#mentions.sweep(blocks, settings));
    if (this.#mentions.isTooMuch) return;
    const repaints = await slices.run(this.#dressed(changed, blocks, painter));
    if (this.#rules.areNeeded || repaints.some(({ mentions }) => mentions.length > 0)) {
      const { strength, colours } = settings;
      await slices.after(this.#rules.follow({ strength, colours }, painter));
    }
    if (repaints.length > 0) this.#samples = this.#surfaces.samples(SAMPLES);
    this.#surfaces.forget();
    await slices.run(this.#show(repaints, painter));
  }

  /**
   * What is to be painted, as painters take it. All colours are asked for before the first line is drawn: from then on the
   * browser would compute styles anew at every question.
   */
  *#dressed(
    changed: readonly Repaint[],
    blocks: readonly Block[],
    painter: HighlightPainter,
  ): Generator<void, DressedBlock[]> {
    const dressed: DressedBlock[] = [];
    for (const repaint of changed) {
      dressed.push({ ...repaint, grounds: this.#grounds(repaint.mentions) });
      yield;
    }
    if (!this.#isRestyled) return dressed;
    this.#isRestyled = false;
    const known = new Set(changed.map(({ block }) => block));
    for (const block of blocks) {
      if (known.has(block) || !this.#mentions.has(block)) continue;
      const mentions = [...this.#mentions.inOrder([block])];
      const grounds = this.#grounds(mentions);
      if (!painter.standOn(block, grounds)) dressed.push({ block, mentions, grounds });
      yield;
    }
    return dressed;
  }

  /** What mentions stand on, where they begin. */
  #grounds(mentions: readonly ShownMention[]): Ground[] {
    return mentions.map(({ block, mention }) => {
      const place = placeOf(block, mention.start);
      const around = place && elementAbove(place.node);
      return around ? this.#surfaces.groundOf(around) : PAPER;
    });
  }

  *#show(repaints: readonly DressedBlock[], painter: HighlightPainter): Generator<void, void> {
    for (const { mentions, grounds } of repaints) painter.prepare(mentions, grounds);
    for (const { block, mentions, grounds } of repaints) {
      if (block.gone) continue;
      block.painted = false;
      if (block.container.stale) continue;
      if (this.#budget.isGivenUp(block.text)) {
        block.painted = true;
        continue;
      }
      if (mentions.length > 0) this.#deps.takeOver();
      painter.show(block, mentions, grounds);
      block.painted = true;
      if (mentions.length > 0) this.#budget.painted(block.text, this.#deps.scheduler.now());
      yield;
    }
  }

  /** Points at a mention, or at none. */
  point(mention: number | null): void {
    this.#painter?.point(mention);
  }

  /** Paints again what the page itself wiped away. */
  reassert(): void {
    this.#painter?.reassert();
  }

  /** A text node changed: its blocks' mentions go at once. */
  textChanged(node: Text, tree: BlockTree): void {
    for (const block of tree.blocksOf(node)) if (block.painted) this.blockInvalidated(block);
  }

  blockInvalidated(block: Block): void {
    if (!this.#painter) return;
    if (block.painted && this.#mentions.has(block)) this.#budget.undone(block.text, this.#deps.scheduler.now());
    block.painted = false;
    this.#painter.remove(block);
  }

  blockGone(block: Block): void {
    this.#mentions.forget(block);
  }

  rootFound(root: ShadowRoot): void {
    this.#watcher.watch(root);
  }

  /** Takes everything off the page, for good. */
  stop(): void {
    this.#painter?.dispose();
    this.#painter = null;
  }
}
