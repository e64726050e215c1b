/** Weighs a page's paragraphs: which element holds its prose. */
import {
  closestTo,
  elementAbove,
  firstChildOf,
  holds,
  isText,
  nextSiblingOf,
  queryAll,
  tagOf,
  textOf,
  unitsOf,
} from '../dom/safe-dom.ts';

export interface Prose {
  /** The smallest element that holds most of the page's paragraphs. */
  element: Element;
  /** UTF-16 units of its paragraphs. */
  length: number;
  /** Its part of all paragraphs weighed, 0 to 1. */
  share: number;
}

/** UTF-16 units from which a paragraph counts. */
export const PARAGRAPH = 60;
/** The part of a page's paragraphs that the article's element holds. */
const MOST = 0.6;
/** Paragraphs and elements that are weighed; an article shows itself within so many. */
const MOST_PARAGRAPHS = 600;
const MOST_ELEMENTS = 6000;
/** Text in such small print is weighed when a page has no paragraphs worth the name. */
const SCANT = 400;
/** Ancestors beyond this depth are a trap, not a layout. */
const DEEPEST = 200;
const APART = 'nav,footer,aside,form,template,[contenteditable]';

/** The page's prose, null when it has no paragraph at all. Its cost is bounded, whatever the page's size. */
export function findProse(document: Document): Prose | null {
  const marked = heaviest(paragraphs(document));
  return marked && marked.length >= SCANT ? marked : (heaviest(looseText(document)) ?? marked);
}

function heaviest(weights: Iterable<[Element, number]>): Prose | null {
  const held = new Map<Element, number>();
  for (const [holder, length] of weights) held.set(holder, (held.get(holder) ?? 0) + length);
  const lengths = new Map<Element, number>();
  let total = 0;
  for (const [holder, length] of held) {
    total += length;
    for (const at of ancestors(holder)) lengths.set(at, (lengths.get(at) ?? 0) + length);
  }
  let best: Prose | null = null;
  for (const [element, length] of lengths)
    if (length >= total * MOST && (!best || holds(best.element, element)))
      best = { element, length, share: length / total };
  return best;
}

/** An element and those around it, the nearest first. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && found.length < DEEPEST; at = elementAbove(at)) found.push(at);
  return found;
}

/** Elements that hold a paragraph, with its length. */
function* paragraphs(document: Document): Generator<[Element, number]> {
  let weighed = 0;
  for (const element of queryAll(document, 'p,div>br:first-of-type,[itemprop=articleBody],blockquote,article li')) {
    const holder = tagOf(element) === 'br' ? elementAbove(element) : element;
    if (!holder || (tagOf(element) !== 'p' && queryAll(holder, 'p').length > 0)) continue;
    const text = textOf(holder) ?? '';
    if (text.length < PARAGRAPH || closestTo(holder, APART)) continue;
    yield [elementAbove(holder) ?? holder, text.length];
    weighed += 1;
    if (weighed >= MOST_PARAGRAPHS) return;
  }
}

/** Elements that hold long text of their own, for pages that have no use for paragraphs. */
function* looseText(document: Document): Generator<[Element, number]> {
  let weighed = 0;
  for (const element of queryAll(document, 'div,section,td,span,p')) {
    weighed += 1;
    if (weighed > MOST_ELEMENTS) return;
    let length = 0;
    for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) if (isText(node)) length += unitsOf(node);
    if (length >= PARAGRAPH && !closestTo(element, APART)) yield [elementAbove(element) ?? element, length];
  }
}
