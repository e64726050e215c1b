/** Nodes in the order in which a page is read, open shadow trees before what stands in their hosts. */
import {
  firstChildOf,
  hostOf,
  isElement,
  lastChildOf,
  nextSiblingOf,
  openRootOf,
  parentOf,
  previousSiblingOf,
} from './safe-dom.ts';

/** The node after another one, null at the end. */
export function nodeAfter(node: Node): Node | null {
  const inside = (isElement(node) ? openRootOf(node) : null) ?? firstChildOf(node);
  if (inside) return inside;
  for (let at: Node | null = node; at; at = parentOrHost(at)) {
    const host = hostOf(at);
    const next = host ? firstChildOf(host) : nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

/** The node before another one, null at the beginning. */
export function nodeBefore(node: Node): Node | null {
  const before = previousSiblingOf(node);
  if (before) return lastIn(before);
  const parent = parentOf(node);
  const root = parent && isElement(parent) ? openRootOf(parent) : null;
  return root ? lastIn(root) : parentOrHost(node);
}

/** The last node below a node, itself when there is none. */
export function lastIn(node: Node): Node {
  for (let at = node; ; ) {
    const last: Node | null = lastChildOf(at) ?? (isElement(at) ? openRootOf(at) : null);
    if (!last) return at;
    at = last;
  }
}

const parentOrHost = (node: Node): Node | null => parentOf(node) ?? hostOf(node);
