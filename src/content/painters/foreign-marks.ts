import { MARK_CLASS } from '../../styles/line-names.ts';
import { parentOf, queryAll } from '../dom/safe-dom.ts';

/** The attribute by which a mark is known, and copies of marks that a page has made. */
export const MARK_ATTRIBUTE = 'data-backgrounder';

const { normalize } = Node.prototype;

/** Takes marks out of the text below a root that are nobody's, and joins the text again. */
export function takeOutMarks(root: Document | Element | ShadowRoot, isForeign: (mark: Element) => boolean): void {
  for (const mark of queryAll(root, `mark.${MARK_CLASS}[${MARK_ATTRIBUTE}]`)) {
    if (!isForeign(mark)) continue;
    const around = parentOf(mark);
    mark.replaceWith(...mark.childNodes);
    if (around) normalize.call(around);
  }
}
