/** What a page's changes mean for its blocks. */

import { holds, isConnected, isElement, isText, parentOf, queryAll, tagOf, textOf } from '../dom/safe-dom.ts';
import type { BlockTree } from './block-tree.ts';

/** Attributes that can show or hide text, or turn it into something that isn't read, as a link to elsewhere. */
export const WATCHED_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'contenteditable',
  'role',
  'slot',
  'href',
  // Of style sheets.
  'media',
  'disabled',
];

/** What a batch of changes means besides the blocks that were invalidated. */
export interface Effect {
  /** Something in the regions is stale. */
  inside: boolean;
  /** Text came in elsewhere that may belong to an article. */
  outside: boolean;
  /** Styles around the regions changed: all text may show or hide. */
  around: boolean;
  /** Colours in the regions may have changed. */
  restyled: boolean;
}

/** More changes at once are a new page: everything is read again, once. */
const HUGE = 3000;
/** UTF-16 units of new text outside the regions that may be an article's. */
const PROSE = 200;

/** Invalidates what the records changed. `textChanged` is called with each text node whose text they changed. */
export function applyMutations(
  all: readonly MutationRecord[],
  tree: BlockTree,
  textChanged: (text: Text) => void,
): Effect {
  const effect: Effect = { inside: false, outside: false, around: false, restyled: false };
  // A shadow root that has left the page is still watched.
  const records = all.filter(({ target }) => isConnected(target) || tree.containerAt(target));
  if (records.length > HUGE) {
    for (const target of new Set(records.map((record) => record.target))) if (isText(target)) textChanged(target);
    tree.invalidateAll();
    return { inside: true, outside: true, around: false, restyled: true };
  }
  const seen = new Set<Node>();
  for (const record of records) {
    const { target, type } = record;
    if (isInSheet(target)) stylesChanged(effect);
    else if (type === 'childList') childrenChanged(record, tree, effect);
    else if (!seen.has(target)) {
      seen.add(target);
      if (isText(target)) dataChanged(target, tree, textChanged, effect);
      else if (isElement(target)) attributesChanged(target, tree, effect);
    }
  }
  return effect;
}

function dataChanged(text: Text, tree: BlockTree, textChanged: (text: Text) => void, effect: Effect): void {
  if (tree.containerAt(text)) {
    textChanged(text);
    tree.invalidate(text);
    effect.inside = true;
  } else if (text.length >= PROSE) effect.outside = true;
}

function childrenChanged(record: MutationRecord, tree: BlockTree, effect: Effect): void {
  const inside = tree.containerAt(record.target) !== null;
  if (inside) {
    tree.invalidate(record.target);
    effect.inside = true;
  }
  for (const node of record.addedNodes) {
    if (isElement(node)) {
      for (const moved of [node, ...queryAll(node, '*')]) if (tree.knows(moved)) tree.invalidateBelow(moved);
      if (isStyle(node)) stylesChanged(effect);
    }
    if (!inside && (isElement(node) || isText(node)) && (textOf(node) ?? '').length >= PROSE) effect.outside = true;
  }
  if (!inside) for (const node of record.removedNodes) if (isElement(node) && isStyle(node)) stylesChanged(effect);
}

/** True of a style sheet's element and of the text in it. */
function isInSheet(node: Node): boolean {
  const element = isText(node) ? parentOf(node) : node;
  return element !== null && isElement(element) && isStyle(element);
}

const isStyle = (element: Element): boolean => tagOf(element) === 'style' || tagOf(element) === 'link';

function attributesChanged(element: Element, tree: BlockTree, effect: Effect): void {
  const above = parentOf(element);
  if (tree.containerAt(element)) {
    if (above) tree.invalidate(above);
    tree.invalidateBelow(element);
    effect.inside = true;
    effect.restyled = true;
  } else if (tree.regions.some((region) => holds(element, region))) {
    stylesChanged(effect);
  }
}

function stylesChanged(effect: Effect): void {
  effect.around = true;
  effect.restyled = true;
}
