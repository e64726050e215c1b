/**
 * Elements whose text isn't shown, and custom elements that may get a shadow root. Pseudo-classes, popovers, style sheets,
 * animations and the like show text without any mutation of the page: so these are looked at again, some at a time.
 */
import { isElement, openRootOf } from '../dom/safe-dom.ts';
import type { Container } from './block.ts';
import { isRendered, kindOf, type Surroundings, seesTextIn } from './element-kind.ts';
import type { Unseen } from './read-container.ts';

/** Elements that are kept in mind, and those that are looked at in one go. */
const MOST = 5000;
const LOOKS = 200;

export class UnseenElements {
  readonly #around: Surroundings;
  readonly #elements = new Map<Element, { container: Container; hidden: boolean }>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** What was found unseen in a container, instead of what was found before. */
  watch(container: Container, unseen: readonly Unseen[]): void {
    for (const element of container.unseen)
      if (this.#elements.get(element)?.container === container) this.#elements.delete(element);
    if (container.unseen.length + unseen.length > 0) container.unseen = unseen.map(({ element }) => element);
    for (const { element, hidden } of unseen)
      if (this.#elements.size < MOST) this.#elements.set(element, { container, hidden });
  }

  /** The elements that are seen now, or have a shadow root, each with the container that it was met in. */
  shown(): Array<[Element, Container]> {
    const shown: Array<[Element, Container]> = [];
    let looks = Math.min(this.#elements.size, LOOKS);
    for (const [element, met] of this.#elements) {
      if (looks === 0) break;
      looks -= 1;
      this.#elements.delete(element);
      if (openRootOf(element) || this.#isHidden(element, met.container) !== met.hidden)
        shown.push([element, met.container]);
      // At the end, so that the others have their turn.
      else this.#elements.set(element, met);
    }
    return shown;
  }

  /** True unless a region isn't drawn: then nothing of it is read, as the page may be preparing it. */
  isDrawn({ node, parent }: Container): boolean {
    return parent !== null || !isElement(node) || isRendered(node, this.#around.view);
  }

  #isHidden(element: Element, container: Container): boolean {
    const { node } = container;
    if (element !== (isElement(node) ? node : node.host)) return kindOf(element, this.#around).hidden;
    return !this.isDrawn(container) || !seesTextIn(element, this.#around.view);
  }
}
