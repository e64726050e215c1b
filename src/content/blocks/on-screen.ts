/** What stands on the screen now. */
import { boxOf, isElement, nextSiblingOf } from '../dom/safe-dom.ts';

/** Where the screen is looked at, as parts of its height: on a long page every look searches all of it. */
const LOOKS = [0.1, 0.5, 0.9];
/** Elements that are followed from each look. */
const MOST_FOLLOWED = 20;

/** The elements of a region that are on screen, roughly in document order; yields after every look. */
export function* elementsOnScreen(view: Window, region: Element | ShadowRoot): Generator<void, Set<Element>> {
  const box = boxOf(isElement(region) ? region : region.host);
  const middle = (Math.max(box.left, 0) + Math.min(box.right, view.innerWidth)) / 2;
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, view.innerHeight)];
  const found = new Set<Element>();
  if (bottom <= top) return found;
  for (const look of LOOKS) {
    const element = view.document.elementFromPoint(middle, top + (bottom - top) * look);
    if (element) for (const one of fromHere(element, bottom)) found.add(one);
    yield;
  }
  return found;
}

/** An element and its next siblings, as far as they are on screen. */
function* fromHere(element: Element, bottom: number): Generator<Element> {
  let followed = 0;
  for (let node: Node | null = element; node && followed < MOST_FOLLOWED; node = nextSiblingOf(node)) {
    if (!isElement(node)) continue;
    if (boxOf(node).top > bottom) return;
    yield node;
    followed += 1;
  }
}
