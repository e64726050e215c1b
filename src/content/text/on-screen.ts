/** What stands on the screen now. */
import { boxOf, isElement } from './dom.ts';

/** CSS pixels between two looks down the screen: about two lines of text. */
const STEP = 40;

/** The elements down the middle of the part of a region that is on screen, in the order of the screen. */
export function elementsOnScreen(view: Window, region: Element | ShadowRoot): Set<Element> {
  const box = boxOf(isElement(region) ? region : region.host);
  const middle = (Math.max(box.left, 0) + Math.min(box.right, view.innerWidth)) / 2;
  const found = new Set<Element>();
  for (let y = Math.max(box.top, 0) + STEP / 2; y < Math.min(box.bottom, view.innerHeight); y += STEP) {
    const element = view.document.elementFromPoint(middle, y);
    if (element) found.add(element);
  }
  return found;
}
