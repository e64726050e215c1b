/** A document as markup, as it stands now. */
import { nodeAfter } from './composed-order.ts';
import { attributeOf, hostOf, markupIn, rootElementOf } from './safe-dom.ts';

/** All of it, what open shadow trees hold included. */
export function markupOf(document: Document): string {
  const root = rootElementOf(document);
  const trees: Node[] = [];
  for (let node: Node | null = root; node; node = nodeAfter(node)) if (hostOf(node)) trees.push(node);
  return `<html lang="${attributeOf(root, 'lang')}">${markupIn(root, trees as ShadowRoot[])}`;
}
