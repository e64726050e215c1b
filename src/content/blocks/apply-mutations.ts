/** What a page's changes mean for its blocks. */

import { holds, isElement, isText, parentOf, queryAll, tagOf, textOf } from '../dom/safe-dom.ts';
import type { BlockTree } from './block-tree.ts';

/** Attributes that can show or hide text, or turn it into something that isn't read. */
export const WATCHED_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable', 'role', 'slot'];

/** What a batch of changes means besides the blocks that were marked stale. */
export interface Meaning {
  /** Something in the regions is stale. */
  inside: boolean;
  /** Text came in elsewhere that may belong to an article. */
  outside: boolean;
  /** Styles around the regions changed: all text may show or hide. */
  around: boolean;
}

/** More changes at once are a new page: everything is read again, once. */
const HUGE = 3000;
/** UTF-16 units of new text outside the regions that may be an article's. */
const PROSE = 200;

/** Marks stale what the records changed. `unsettle` is called with each node that they changed. */
export function applyChanges(
  records: readonly MutationRecord[],
  tree: BlockTree,
  unsettle: (changed: Text | Node) => void,
): Meaning {
  const meaning: Meaning = { inside: false, outside: false, around: false };
  if (records.length > HUGE) {
    for (const target of new Set(records.map((record) => record.target))) unsettle(target);
    tree.touchAll();
    return { inside: true, outside: true, around: false };
  }
  const seen = new Set<Node>();
  for (const record of records) {
    const { target, type } = record;
    if (type === 'childList') childrenChanged(record, tree, unsettle, meaning);
    else if (!seen.has(target)) {
      seen.add(target);
      if (isText(target)) textChanged(target, tree, unsettle, meaning);
      else if (isElement(target)) attributesChanged(target, tree, meaning);
    }
  }
  return meaning;
}

function textChanged(text: Text, tree: BlockTree, unsettle: (changed: Text) => void, meaning: Meaning): void {
  if (tree.containerAt(text)) {
    unsettle(text);
    tree.touch(text);
    meaning.inside = true;
  } else if (text.length >= PROSE) meaning.outside = true;
}

function childrenChanged(
  record: MutationRecord,
  tree: BlockTree,
  unsettle: (changed: Node) => void,
  meaning: Meaning,
): void {
  const inside = tree.containerAt(record.target) !== null;
  if (inside) {
    unsettle(record.target);
    tree.touch(record.target);
    meaning.inside = true;
  }
  for (const node of record.addedNodes) {
    if (isElement(node)) {
      for (const moved of [node, ...queryAll(node, '*')]) if (tree.knows(moved)) tree.touchDeep(moved);
      if (isStyle(node)) meaning.around = true;
    }
    if (!inside && (isElement(node) || isText(node)) && (textOf(node) ?? '').length >= PROSE) meaning.outside = true;
  }
  if (!inside) for (const node of record.removedNodes) if (isElement(node) && isStyle(node)) meaning.around = true;
}

const isStyle = (element: Element): boolean => tagOf(element) === 'style' || tagOf(element) === 'link';

function attributesChanged(element: Element, tree: BlockTree, meaning: Meaning): void {
  const above = parentOf(element);
  if (tree.containerAt(element)) {
    if (above) tree.touch(above);
    tree.touchDeep(element);
    meaning.inside = true;
  } else if (tree.regions.some((region) => holds(element, region))) meaning.around = true;
}
