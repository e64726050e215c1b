/**
 * What a trap page expects, from its markup: `data-expect` names the entries that an element's own text mentions, in
 * order, `*` after those that were mentioned before. Elements without it mention nobody.
 */

/** A mention as pages expect it and painters show it: the entry, `*` for a later one, and the element it stands in. */
export interface Expected {
  entry: string;
  element: Element;
}

/** A page may name its form's fields after these. */
function getter<T extends object, K extends keyof T & string>(prototype: T, name: K): (of: object) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => get?.call(of) as T[K];
}
const nodeTypeOf = getter(Node.prototype, 'nodeType');
const childrenOf = getter(Node.prototype, 'childNodes');
const rootOf = getter(Document.prototype, 'documentElement');
const shadowOf = getter(Element.prototype, 'shadowRoot');
const { getAttribute } = Element.prototype;

/** All that a document expects, in document order, open shadow trees included. */
export function expectedIn(document: Document): Expected[] {
  const found: Expected[] = [];
  const open: Node[] = [rootOf(document)];
  for (let node = open.pop(); node; node = open.pop()) {
    const isElement = nodeTypeOf(node) === Node.ELEMENT_NODE;
    const element = node as Element;
    const wanted = isElement ? getAttribute.call(element, 'data-expect') : null;
    for (const entry of wanted?.split(' ').filter(Boolean) ?? []) found.push({ entry, element });
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) open.push(children[index] as Node);
    const shadow = isElement ? shadowOf(element) : null;
    if (shadow) open.push(shadow);
  }
  return found;
}

/** The element whose `data-expect` speaks of a node: the nearest one around it, in its own tree. */
export const elementOf = (node: Node): Element | null =>
  (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement)?.closest('[data-expect]') ?? null;
