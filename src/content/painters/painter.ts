/** Draws mentions on the page. Callers never know which painter works. */
import type { EntryType } from '../../pack/entry-types.ts';
import type { TextSpan } from '../dom/text-span.ts';

/** One mention as a painter sees it: where it is in the page's text nodes. */
export interface PaintedMention {
  /** Unique on this page, for as long as the mention is shown. */
  id: number;
  type: EntryType;
  /** The label, for the mark-painter's accessible name. */
  label: string;
  /** A later mention of an entry that is already marked in the article. */
  repeat: boolean;
  /** The stretches of text it crosses, in order: one or several. */
  spans: TextSpan[];
}

export interface Painter {
  /** True when painting changes the page's tree, which must then be put back before it is read. */
  readonly altersTree: boolean;
  /** A shadow root holds text of ours from now on. */
  enter(root: ShadowRoot): void;
  /** Gives the lines their style, at once and as often as it changes; without any they can't be seen. */
  restyle(rules: string): void;
  /** Paints the mentions of one block, replacing what was painted for it before. */
  show(block: object, mentions: readonly PaintedMention[]): void;
  /** Takes one block's mentions away and leaves its text nodes as they were. */
  remove(block: object): void;
  /** The mention at a point of the viewport (CSS pixels), null beside the text. */
  mentionAt(x: number, y: number): number | null;
  /** The mention whose own element has an event; only painters that alter the tree have such. */
  mentionOf?(element: Element): number | null;
  /** The mention's boxes in the viewport, one a line; empty when it is gone or not rendered. */
  rectsOf(id: number): DOMRect[];
  /** Marks one mention as the one whose card is open, or flashes it; null for none. */
  point(id: number | null): void;
  /** Takes out copies of our marks that the page has made; only painters that alter the tree have such. */
  tidy?(root: Element | ShadowRoot): void;
  /** Paints again what the page itself wiped away; cheap when nothing was. */
  reassert(): void;
  /** Removes everything. */
  dispose(): void;
}
