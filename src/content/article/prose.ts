/** Weighs a page's paragraphs: which element holds its prose. */
import {
  closestTo,
  dataOf,
  elementAbove,
  firstChildOf,
  holds,
  isText,
  nextSiblingOf,
  queryAll,
  tagOf,
  textOf,
} from '../dom/safe-dom.ts';

export interface Prose {
  /** The smallest element that holds most of the page's paragraphs. */
  element: Element;
  /** UTF-16 units of its paragraphs. */
  length: number;
  /** The same by how much it says, in units of Latin text. */
  weight: number;
}

/** A length in UTF-16 units, and how much the text says. */
interface Sum {
  length: number;
  weight: number;
}

/** A paragraph that is weighed, by the element that holds it. */
interface Paragraph extends Sum {
  holder: Element;
}

/** Units of weight from which a paragraph counts. */
export const PARAGRAPH = 60;
/** A character of Chinese, Japanese or Korean says as much as about so many Latin ones. */
const DENSE = 2.5;
const DENSE_SCRIPTS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** The part of a page's paragraphs that the article's element holds. */
const MOST = 0.6;
/** Paragraphs and elements that are weighed; an article shows itself within so many. */
const MOST_PARAGRAPHS = 600;
const MOST_ELEMENTS = 6000;
/** Text in such small print is weighed when a page has no paragraphs worth the name. */
const SCANT = 400;
/** Ancestors beyond this depth are a trap, not a layout. */
const DEEPEST = 200;
/** Elements looked at between two chances to stop. */
const STRIDE = 100;
const APART = 'nav,footer,aside,form,template,[contenteditable]';

/**
 * The prose of a page or a shadow tree, null when it has no paragraph at all. Found in steps, and its cost is bounded, whatever
 * the page's size.
 */
export function* findProse(root: Document | ShadowRoot): Generator<void, Prose | null> {
  const marked = yield* heaviest(paragraphs(root));
  return marked && marked.weight >= SCANT ? marked : ((yield* heaviest(looseText(root))) ?? marked);
}

/** How much a text says, in UTF-16 units of Latin text. */
const weightOf = (text: string): number => text.length * (DENSE_SCRIPTS.test(text) ? DENSE : 1);

function* heaviest(looked: Iterable<Paragraph | null>): Generator<void, Prose | null> {
  const held = new Map<Element, Sum>();
  let steps = 0;
  for (const found of looked) {
    if (found) addTo(held, found.holder, found.length, found.weight);
    if (++steps === MOST_ELEMENTS) break;
    if (steps % STRIDE === 0) yield;
  }
  const sums = new Map<Element, Sum>();
  let total = 0;
  for (const [holder, { length, weight }] of held) {
    total += length;
    for (const at of ancestors(holder)) addTo(sums, at, length, weight);
  }
  let best: Prose | null = null;
  for (const [element, { length, weight }] of sums)
    if (length >= total * MOST && (!best || holds(best.element, element))) best = { element, length, weight };
  return best;
}

function addTo(sums: Map<Element, Sum>, element: Element, length: number, weight: number): void {
  const before = sums.get(element);
  sums.set(element, { length: (before?.length ?? 0) + length, weight: (before?.weight ?? 0) + weight });
}

/** An element and those around it, the nearest first. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && found.length < DEEPEST; at = elementAbove(at)) found.push(at);
  return found;
}

/** Elements that hold a paragraph, with its length; null for each that holds none. */
function* paragraphs(root: Document | ShadowRoot): Generator<Paragraph | null> {
  let weighed = 0;
  for (const element of queryAll(root, 'p,div>br:first-of-type,[itemprop=articleBody],blockquote,article li')) {
    const found = paragraphAt(element);
    yield found;
    if (found && ++weighed === MOST_PARAGRAPHS) return;
  }
}

function paragraphAt(element: Element): Paragraph | null {
  const holder = tagOf(element) === 'br' ? elementAbove(element) : element;
  if (!holder || (tagOf(element) !== 'p' && queryAll(holder, 'p').length > 0)) return null;
  return paragraphOf(holder, textOf(holder) ?? '');
}

/** Elements that hold long text of their own, for pages that have no use for paragraphs; null for each that doesn't. */
function* looseText(root: Document | ShadowRoot): Generator<Paragraph | null> {
  for (const element of queryAll(root, 'div,section,td,span,p')) {
    let text = '';
    for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) if (isText(node)) text += dataOf(node);
    yield paragraphOf(element, text);
  }
}

/** An element's text as a paragraph, null when it is too short for one or stands apart. */
function paragraphOf(element: Element, text: string): Paragraph | null {
  const weight = weightOf(text);
  if (weight < PARAGRAPH || closestTo(element, APART)) return null;
  return { holder: elementAbove(element) ?? element, length: text.length, weight };
}
