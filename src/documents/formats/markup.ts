/** What reading HTML and XML needs of a tree of elements, whichever parser made it: a browser's or one for Node. */

/** Parses a text as HTML or XML. A browser's `DOMParser` does it; workers and Node bring parsers of their own. */
export type ParseMarkup = (text: string, type: 'text/html' | 'text/xml') => Document;

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** An element's name without prefix, in small letters. */
export function nameOf(node: Node): string {
  return node.nodeName.toLowerCase().replace(/^.*:/, '');
}

/** True of elements, in whatever frame or parser they were made. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}

/** All elements below a node with one of these names, without prefix, in the document's order. */
export function elementsNamed(root: Node, ...names: string[]): Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      if (names.includes(nameOf(child))) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The text of the first element with one of these names; undefined when there is none. */
export function textOfFirst(root: Node, ...names: string[]): string | undefined {
  const [first] = elementsNamed(root, ...names);
  return first?.textContent ?? undefined;
}

/** An attribute by its name without prefix. */
export function attributeOf(element: Element, name: string): string | null {
  const found = [...element.attributes].find((attribute) => attribute.name.replace(/^.*:/, '') === name);
  return found?.value ?? null;
}
