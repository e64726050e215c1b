/** A page that its own script and other tools edit: by the nodes that the script knows, and by what stands there. */
import type { Edit } from './random-edits.ts';

/** The body of such a page. */
export const START = `<style>.folded p, p.folded { display: none }</style><h1>Aliyev in Baku</h1>
  <div><p>Vladimir Putin met Aliyev.</p><p>Then <b>Ilham</b> <i>Aliyev</i> left.</p></div><ul><li>Putin</li><li>OIC</li></ul>`;

export class ScriptedPage {
  readonly #nodes: Node[] = [];
  readonly #document: Document;

  readonly #top: Element;

  /** @param top what is edited, and what stands in it */
  constructor(document: Document, top: Element = document.body) {
    this.#document = document;
    this.#top = top;
    this.#learn(top);
  }

  apply(change: Edit): void {
    const body = this.#top;
    if (change.kind === 'surround') this.#surround(change.word);
    if (!('at' in change)) return;
    const element = this.#pick(change.at, (node) => node.nodeType === Node.ELEMENT_NODE) as Element | undefined;
    const node = this.#pick(change.at, (one) => one.nodeType === Node.TEXT_NODE) as Text | undefined;
    const to = 'to' in change && node ? change.to % (node.length + 1) : 0;
    if (change.kind === 'text' && node) node.data = change.text;
    else if (change.kind === 'type' && node) node.data += change.text;
    else if (change.kind === 'append' && element?.firstChild) element.firstChild.nodeValue += change.text;
    else if (change.kind === 'splice' && node) node.replaceData(to, 5, change.text);
    else if (change.kind === 'insert') {
      const made = this.#document.createElement(change.tag);
      made.textContent = change.text;
      (element ?? body).append(made);
      this.#learn(made);
    } else if (change.kind === 'insertText') {
      const made = this.#document.createTextNode(change.text);
      (element ?? body).prepend(made);
      this.#learn(made);
    } else if (change.kind === 'remove') (node && change.at % 2 === 0 ? node : element)?.remove();
    else if (change.kind === 'move' && element) {
      const target = this.#elementAt(change.to) ?? body;
      if (!element.contains(target)) target.append(element);
    } else if (change.kind === 'clone' && element) {
      const made = element.cloneNode(true);
      (this.#elementAt(change.to) ?? body).append(made);
      this.#learn(made);
    } else if (change.kind === 'style') element?.setAttribute('style', change.style);
    else if (change.kind === 'class') element?.setAttribute('class', change.name);
    else if (change.kind === 'split' && node) this.#learn(node.splitText(to));
    else if (change.kind === 'normalize') element?.normalize();
    else if (change.kind === 'wrap' && node) {
      const font = this.#document.createElement('font');
      node.replaceWith(font);
      font.append(node);
      this.#nodes.push(font);
    } else if (change.kind === 'wrapWords' && element) this.#wrapWords(element);
    else if (change.kind === 'html' && element) {
      element.innerHTML = `${change.text}<p>${change.text}</p>`;
      for (const child of element.childNodes) this.#learn(child);
    }
  }

  /** As another tool does: every word that stands there gets an element of its own. */
  #wrapWords(top: Element): void {
    for (const node of this.#textsIn(top)) {
      const parts = this.#document.createDocumentFragment();
      for (const part of node.data.split(/(\s+)/)) {
        const span = this.#document.createElement('span');
        span.textContent = part;
        parts.append(part.trim() === '' ? part : span);
      }
      node.replaceWith(parts);
    }
  }

  /** As an annotation does: the first place where a word stands is wrapped. */
  #surround(word: string): void {
    for (const node of this.#textsIn(this.#top)) {
      const at = node.data.indexOf(word);
      if (at < 0) continue;
      const range = this.#document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      range.surroundContents(this.#document.createElement('u'));
      return;
    }
  }

  #textsIn(top: Node): Text[] {
    const walker = this.#document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('style')) found.push(walker.currentNode as Text);
    return found;
  }

  #learn(top: Node): void {
    const walker = this.#document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) this.#nodes.push(node);
  }

  #elementAt(at: number): Element | undefined {
    return this.#pick(at, (one) => one.nodeType === Node.ELEMENT_NODE) as Element | undefined;
  }

  #pick(at: number, fits: (node: Node) => boolean): Node | undefined {
    const body = this.#top;
    const there = this.#nodes.filter(
      (node) =>
        fits(node) &&
        node !== body &&
        body.contains(node) &&
        node.parentElement?.closest('style') == null &&
        (node as Element).localName !== 'style',
    );
    return there[at % Math.max(there.length, 1)];
  }
}

/** Everything that a page's own script can find in its body. */
export function bodyOf({ body }: Document): { html: string; texts: string[]; text: string } {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return { html: body.innerHTML, texts, text: body.innerText };
}
