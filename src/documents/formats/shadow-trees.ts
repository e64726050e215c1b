/** Markup with open shadow trees in it, which stand there as templates: what a reader sees is those, not what they stand in. */
import { elementsNamed, isElement, nameOf } from './markup.ts';

/** Puts what shadow trees show in the places of their hosts' content, the slots filled from that. Changes the document, and returns it. */
export function withShadowTrees(page: Document): Document {
  // The outer ones first: they decide which of the inner ones are shown.
  for (let template = firstTemplate(page); template; template = firstTemplate(page)) {
    const host = template.parentNode;
    template.remove();
    if (host && isElement(host)) show(host, template.content);
  }
  return page;
}

function firstTemplate(page: Document): HTMLTemplateElement | undefined {
  return elementsNamed(page, 'template').find((each) => each.hasAttribute('shadowrootmode')) as
    | HTMLTemplateElement
    | undefined;
}

function show(host: Element, tree: DocumentFragment): void {
  const light = [...host.childNodes];
  for (const node of light) node.remove();
  for (const slot of elementsNamed(tree, 'slot')) {
    // Some parsers leave in place what stands in templates.
    if (slot.closest('template')) continue;
    const name = slot.getAttribute('name') ?? '';
    const filling = light.filter((node) => slotOf(node) === name);
    // What stands in a slot itself is shown where nothing is given for it.
    slot.replaceWith(...(filling.length > 0 ? filling : [...slot.childNodes]));
  }
  host.append(...tree.childNodes);
}

/** The name of the slot that a host's child goes to; null of what is shown in none. */
function slotOf(node: Node): string | null {
  if (isElement(node)) return nameOf(node) === 'template' ? null : (node.getAttribute('slot') ?? '');
  return node.textContent?.trim() ? '' : null;
}
