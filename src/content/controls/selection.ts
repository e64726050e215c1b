/** What the reader has selected, as the form of a new name takes it. */
import type { CardSubject } from '../card/card.ts';
import { attributeOf, closestTo, elementAbove, textOf } from '../dom/safe-dom.ts';
import { Surfaces } from '../painters/surfaces.ts';

/** UTF-16 units of a selection that are told: more than a name can have, so that the form can say so. */
const MOST = 300;
/** Units of the text before and behind it. */
const AROUND = 300;
/** What holds the text around a selection. */
const BLOCK = 'p,li,td,h1,h2,h3,div,body';

/** The selection, as the subject of a card; null where nothing is selected that scripts can see. */
export function selectedSubject(view: Window): CardSubject | null {
  const selection = view.getSelection();
  const words = String(selection).trim();
  const range = words && selection?.getRangeAt(0);
  const element = range && elementAbove(range.startContainer);
  // What is selected in a field has words, and no range around them.
  if (!element || range.collapsed) return null;
  const block = closestTo(element, BLOCK) ?? element;
  const text = textOf(block) ?? '';
  const start = text.indexOf(words);
  const language = closestTo(element, '[lang]');
  let boxes: DOMRect[] = [];
  return {
    mention: -1,
    surface: words.slice(0, MOST),
    candidates: [],
    why: { rule: 'full', names: [] },
    hint: false,
    isOnDark: () => new Surfaces(window).isDarkAt(element),
    page: () => [],
    // Where the page draws its text anew, the form stays where it is.
    rects: () => {
      const now = [...range.getClientRects()];
      if (now.length > 0) boxes = now;
      return boxes;
    },
    selected: {
      around: text.slice(Math.max(0, start - AROUND), start + MOST + AROUND),
      language: (language && attributeOf(language, 'lang'))?.slice(0, 35) ?? '',
    },
  };
}
