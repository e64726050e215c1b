/** Runs in the benchmarked page: what the content script reads there, read in the plainest way, and by mark.js. */
import Mark from 'mark.js';
import { findArticle } from '../../src/content/article/find-article.ts';
import { BlockTree } from '../../src/content/blocks/block-tree.ts';

/** What a page holds, and what reading it the other ways costs. Times are milliseconds. */
export interface Reads {
  blocks: number;
  /** UTF-16 units. */
  characters: number;
  plain: number;
  markJs: number | null;
  /** The blocks' texts, for counting the names in them elsewhere; empty on pages that are too large to hand over. */
  texts: string[];
}

const owner = { blockInvalidated() {}, blockGone() {}, rootFound() {} };

function regionsOf(): Element[] {
  const looking = findArticle(document);
  for (;;) {
    const step = looking.next();
    if (step.done) return step.value?.regions ?? [];
  }
}

/** One walk over the same text, nothing more. */
function plainRead(regions: readonly Element[]): number {
  let text = '';
  for (const region of regions) {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) text += (walker.currentNode as Text).data;
  }
  return text.length;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** One call a form: given a list, mark.js calls itself for each and overflows the stack at a thousand. */
function markAll(regions: readonly Element[], forms: readonly string[]): void {
  const mark = new Mark(regions as HTMLElement[]);
  for (const form of forms)
    mark.mark(form, { separateWordSearch: false, caseSensitive: true, diacritics: false, accuracy: 'exactly' });
}

function reads(forms: readonly string[] | null): Reads {
  const regions = regionsOf();
  const plain = timed(() => plainRead(regions));
  const around = { view: window, wholePage: false, isOurs: () => false };
  const tree = new BlockTree(around, owner);
  tree.setRegions(regions);
  for (const _ of tree.read());
  const characters = tree.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const markJs = forms && timed(() => markAll(regions, forms));
  const texts = forms ? tree.blocks.map(({ text }) => text) : [];
  return { blocks: tree.blocks.length, characters, plain, markJs, texts };
}

Object.assign(globalThis, { benchReads: reads });
