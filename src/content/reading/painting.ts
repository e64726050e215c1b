/** What is drawn of one reading: has the painter show every block's mentions as they are now, and in the look that holds. */
import type { Settings } from '../../settings/settings.ts';
import { type Block, spansOf } from '../blocks/block.ts';
import type { BlockTree, TreeOwner } from '../blocks/block-tree.ts';
import type { MutationWatcher } from '../dom/mutation-watcher.ts';
import { isDarkPage } from '../painters/dark-page.ts';
import { HighlightPainter } from '../painters/highlight-painter.ts';
import type { PaintedMention } from '../painters/mention-index.ts';
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

/** While answers come in, the time between two paintings of the whole page, in times of the last one. */
const SPACING = 8;

export class Painting implements TreeOwner {
  readonly #deps: PaintingDeps;
  readonly #mentions: MentionMap;
  readonly #watcher: MutationWatcher;
  readonly #budget: Budget;
  readonly #rules: StyleRules;
  #painter: HighlightPainter | null = null;
  #isDark = false;
  /** While answers come in, not before this time. */
  #next = 0;

  /** @param mentions whose mentions are shown; told which blocks have gone */
  constructor(deps: PaintingDeps, mentions: MentionMap, watcher: MutationWatcher, budget: Budget) {
    this.#deps = deps;
    this.#mentions = mentions;
    this.#watcher = watcher;
    this.#budget = budget;
    this.#rules = new StyleRules(deps.styles);
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
  begin(region: Element): void {
    const { view } = this.#deps;
    this.#isDark = isDarkPage(view, region);
    this.#painter ??= new HighlightPainter(view);
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

  /** Paints what has changed in some blocks, all of the page's in document order. */
  async paint(blocks: readonly Block[], settings: Settings, slices: Slices): Promise<void> {
    const painter = this.#painter;
    if (!painter) return;
    const repaints = await slices.run(this.#mentions.sweep(blocks, settings));
    if (this.#rules.areNeeded || repaints.some(({ mentions }) => mentions.length > 0)) {
      const { strength, colours } = settings;
      await slices.after(this.#rules.follow({ strength, colours, dark: this.#isDark }, painter));
    }
    await slices.run(this.#show(repaints, painter));
  }

  *#show(repaints: readonly Repaint[], painter: HighlightPainter): Generator<void, void> {
    for (const { block, mentions } of repaints) {
      if (block.gone) continue;
      block.painted = false;
      if (block.container.stale) continue;
      if (mentions.length > 0) this.#deps.takeOver();
      painter.show(block, mentions.map(paintedFrom));
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
    this.#painter?.enter(root);
  }

  /** Takes everything off the page, for good. */
  stop(): void {
    this.#painter?.dispose();
    this.#painter = null;
  }
}

/** A shown mention as a painter takes it. */
const paintedFrom = ({ id, block, mention, entry, repeat }: ShownMention): PaintedMention => ({
  id,
  type: entry.type,
  repeat,
  spans: spansOf(block, mention.start, mention.end),
});
