/** What the Tab key comes to next in a page: an element that takes the focus, or something in its text. */
import { lastIn, nodeAfter, nodeBefore } from './composed-order.ts';
import { closestTo, isElement, isShown, isText, namespaceOf, openRootOf, tabIndexOf } from './safe-dom.ts';

/** A place in a document; in a text node with its offset in UTF-16 units. */
export interface Place {
  node: Node;
  offset: number;
}

export type Direction = 1 | -1;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** True of an element that the Tab key stops at. */
function isTabbable(element: Element): boolean {
  if (namespaceOf(element) !== XHTML || tabIndexOf(element as HTMLElement) < 0) return false;
  return closestTo(element, ':disabled') !== element && closestTo(element, '[inert]') === null && isShown(element);
}

/**
 * Looks from a place onwards, or from the document's beginning or end, for the first element that the Tab key stops at or
 * the first stop in a text.
 * @param inText the stops in a text node, in order, each with its offset
 */
export function nextStop<S extends { offset: number }>(
  document: Document,
  from: Place | null,
  direction: Direction,
  inText: (text: Text) => S[],
): S | Element | null {
  const step = direction === 1 ? nodeAfter : nodeBefore;
  let node: Node | null = from?.node ?? (direction === 1 ? document : lastIn(document));
  for (; node; node = step(node)) {
    if (isText(node)) {
      const isBeyond = ({ offset }: S) => node !== from?.node || (offset - from.offset) * direction > 0;
      const stop = direction === 1 ? inText(node).find(isBeyond) : inText(node).findLast(isBeyond);
      if (stop) return stop;
    } else if (isElement(node) && node !== from?.node && isTabbable(node)) return node;
  }
  return null;
}

/** Where the Tab key starts from: the focused element, else where the reader last clicked or selected; null at neither. */
export function tabPlace(view: Window): Place | null {
  const { document } = view;
  let focused = document.activeElement;
  for (let root = focused && openRootOf(focused); root?.activeElement; root = openRootOf(focused as Element))
    focused = root.activeElement;
  if (focused && focused !== document.body && focused !== document.documentElement)
    return { node: focused, offset: -1 };
  const { focusNode, focusOffset } = view.getSelection() ?? { focusNode: null, focusOffset: 0 };
  if (!focusNode) return null;
  return isText(focusNode)
    ? { node: focusNode, offset: focusOffset }
    : { node: focusNode.childNodes[focusOffset] ?? lastIn(focusNode), offset: -1 };
}

/** True where the browser keeps the focus in a part of the page: a modal dialog, or what fills the screen. */
export const isConfined = ({ document }: Window): boolean =>
  document.fullscreenElement !== null || document.querySelector('dialog:modal') !== null;
