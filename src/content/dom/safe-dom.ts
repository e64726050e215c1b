/**
 * The parts of the DOM that a page can't get in the way of. A form with a field named `firstChild` answers
 * `form.firstChild` with that field ("DOM clobbering"), so nodes are only asked through the prototypes' own getters.
 */

function getterOf<T extends object, K extends keyof T & string>(prototype: T, name: K): (of: T) => T[K] {
  // Every browser that the manifest allows has all of these.
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T[K];
  return (of) => get.call(of);
}

/** A node's first child. */
export const firstChildOf = getterOf(Node.prototype, 'firstChild');
/** A node's last child. */
export const lastChildOf = getterOf(Node.prototype, 'lastChild');
/** The node after a node among its parent's children. */
export const nextSiblingOf = getterOf(Node.prototype, 'nextSibling');
/** The node before a node among its parent's children. */
export const previousSiblingOf = getterOf(Node.prototype, 'previousSibling');
/** A node's parent, null at a root. */
export const parentOf = getterOf(Node.prototype, 'parentNode');
/** The document that a node belongs to. */
const documentOf = getterOf(Node.prototype, 'ownerDocument');
/** A node's type, as `Node.TEXT_NODE`. */
const nodeTypeOf = getterOf(Node.prototype, 'nodeType');
/** True of a node in a document, shadow trees included. */
export const isConnected = getterOf(Node.prototype, 'isConnected');
/** An element's first child that is an element. */
export const firstElementIn = getterOf(Element.prototype, 'firstElementChild');
/** The element after an element among its parent's children. */
export const elementAfter = getterOf(Element.prototype, 'nextElementSibling');
/** All text below a node. */
export const textOf = getterOf(Node.prototype, 'textContent');
/** An element's tag name in lower case, without prefix. */
export const tagOf = getterOf(Element.prototype, 'localName');
/** An element's namespace. */
export const namespaceOf = getterOf(Element.prototype, 'namespaceURI');
/** An element's open shadow root. */
export const openRootOf = getterOf(Element.prototype, 'shadowRoot');
/** A document's outermost element. */
export const rootElementOf = getterOf(Document.prototype, 'documentElement');
/** A document's body. */
export const bodyOf = getterOf(Document.prototype, 'body');
/** What in a document has the focus: an element of its own tree, which may hold another tree. */
export const focusedIn = getterOf(Document.prototype, 'activeElement');
/** A text node's text. */
export const dataOf = getterOf(CharacterData.prototype, 'data');
/** A text node's UTF-16 units; unlike its text they cost the browser nothing to tell. */
export const unitsOf = getterOf(CharacterData.prototype, 'length');
/** True of an element whose text can be edited in place, by itself or by an ancestor. */
export const isEditable = getterOf(HTMLElement.prototype, 'isContentEditable');
/** An element's place in the order of the Tab key, below 0 when that doesn't reach it. */
export const tabIndexOf = getterOf(HTMLElement.prototype, 'tabIndex');

const { append, getAttribute, getHTML, closest, querySelectorAll, getBoundingClientRect, checkVisibility } =
  Element.prototype;
const { focus } = HTMLElement.prototype;
const queryDocument = Document.prototype.querySelectorAll;
const queryFragment = DocumentFragment.prototype.querySelectorAll;
const { contains, compareDocumentPosition, getRootNode } = Node.prototype;
const { createElement, createTreeWalker, getElementsByTagName } = Document.prototype;

/** An element's attribute, null when absent. */
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);
/** What stands in an element as markup, with these open shadow roots in it as templates. */
export const markupIn = (element: Element, shadowRoots: ShadowRoot[]): string => getHTML.call(element, { shadowRoots });
/** Gives an element the focus, and lets the page stand where it is. */
export const focusOn = (element: HTMLElement): void => focus.call(element, { preventScroll: true });
/** Makes an HTML element. */
export const createIn = <K extends keyof HTMLElementTagNameMap>(document: Document, tag: K): HTMLElementTagNameMap[K] =>
  createElement.call(document, tag) as HTMLElementTagNameMap[K];
/** Puts a node behind an element's last child. */
export const appendTo = (parent: Element, node: Node): void => append.call(parent, node);
/** The nearest ancestor, the element included, that a selector matches. */
export const closestTo = (element: Element, selector: string): Element | null => closest.call(element, selector);
/** True when `inner` is `outer` or stands below it in the same tree. */
export const holds = (outer: Node, inner: Node): boolean => contains.call(outer, inner);
/** The document or shadow root that a node stands in. */
export const rootOf = (node: Node): Node => getRootNode.call(node);
/** True when a node comes before another in document order. */
export const isBefore = (node: Node, other: Node): boolean =>
  (compareDocumentPosition.call(node, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
/** An element's box in the viewport. */
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** True of an element with a box that is drawn, on screen or off: nothing around it keeps it from that. */
export const isDrawn = (element: Element): boolean => checkVisibility.call(element);
/** The same, and it isn't made invisible either. */
export const isShown = (element: Element): boolean => checkVisibility.call(element, { visibilityProperty: true });

/** The elements below a document or element that a selector matches, in document order. */
export function queryAll<E extends Element = Element>(
  root: Document | Element | ShadowRoot,
  selector: string,
): NodeListOf<E> {
  const type = nodeTypeOf(root);
  const query =
    type === Node.ELEMENT_NODE ? querySelectorAll : type === Node.DOCUMENT_NODE ? queryDocument : queryFragment;
  return query.call(root, selector) as NodeListOf<E>;
}

/** How many elements a document has; browsers count them at once, far faster than they search them. */
export const elementsIn = (document: Document): number => getElementsByTagName.call(document, '*').length;

/** UTF-16 units of text below a node, counted no further than `most`: all of an endless page's text is never put together. */
export function textLength(node: Node, most: number): number {
  const counting = countText(node, most);
  for (;;) {
    const { done, value } = counting.next();
    if (done) return value;
  }
}

/** The same in steps, for what may have any number of parts. */
export function* countText(node: Node, most: number): Generator<void, number> {
  const walker = createTreeWalker.call(documentOf(node) as Document, node, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let parts = 1; length <= most && walker.nextNode(); parts += 1) {
    length += unitsOf(walker.currentNode as Text);
    if (parts % PARTS_A_STEP === 0) yield;
  }
  return length;
}

/** Text nodes that are counted in one step: far less work than a slice. */
const PARTS_A_STEP = 256;

/** The innermost element at a point of the viewport (CSS pixels), in whichever open shadow root. */
export const elementAt = (x: number, y: number, { document } = window): Element | null =>
  nodesAt(document, x, y).find(isElement) ?? null;

/** True of an element. */
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;
/** True of a text node. */
export const isText = (node: Node): node is Text => nodeTypeOf(node) === Node.TEXT_NODE;

/** The host of a shadow root, null of any other node. */
export const hostOf = (node: Node): Element | null =>
  nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE ? ((node as ShadowRoot).host ?? null) : null;

/** The element a node stands in, crossing from a shadow root to its host. */
export function elementAbove(node: Node): Element | null {
  const parent = parentOf(node);
  return parent && isElement(parent) ? parent : hostOf(parent ?? node);
}

/** Where a click already means something. */
export const ACTIVE =
  'a[href],button,summary,label,input,select,textarea,[role=button],[role=link],[role=tab],[role=menuitem]';

/**
 * What stands at a point of the viewport (CSS pixels), the innermost first: an element of the document, then, as long as
 * it has an open shadow root, that root and the element in it. A root without an element there may still have text.
 */
export function nodesAt(document: Document, x: number, y: number): Node[] {
  const nodes: Node[] = [];
  for (let element = document.elementFromPoint(x, y); element && !nodes.includes(element); ) {
    nodes.unshift(element);
    const root = openRootOf(element);
    if (!root) break;
    nodes.unshift(root);
    element = root.elementFromPoint(x, y);
  }
  return nodes;
}
