/** Finds a page's article: whether there is one, and which elements hold it. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import {
  bodyOf,
  closestTo,
  countText,
  elementAbove,
  elementAfter,
  firstElementIn,
  holds,
  isBefore,
  openRootOf,
  parentOf,
  queryAll,
  tagOf,
  textLength,
  textOf,
} from '../dom/safe-dom.ts';
import { type ArticleSign, declaredSign } from './article-signs.ts';
import { isBeside } from './beside-text.ts';
import { findProse, PARAGRAPH, type Prose } from './prose.ts';

export interface Article {
  sign: ArticleSign;
  /** The elements to read, in document order: the headline's, if it stands apart, and the text's. */
  regions: Element[];
}

/** UTF-16 units of prose that an article has at least: one that calls itself an article, and one that doesn't. */
const DECLARED_PROSE = 120;
const UNDECLARED_PROSE = 400;
/** The part of an `<article>`'s or `<main>`'s own text that is prose; with less, it is a page with an article in it. */
const DENSE = 0.4;
/** The longest text around a headline that still counts as the headline's own: standfirst, byline, date. */
const LONGEST_HEADER = 900;
const LONGEST_RAW = 10_000;
/** UTF-16 units up to which articles side by side are compared. */
const LONGEST_COMPARED = 20_000;
/** Headings that are looked at, and elements between headline and text. */
const MOST_HEADS = 20;
const MOST_BETWEEN = 40;
/** UTF-16 units of a heading of lower rank that repeats the page's title. */
const SHORTEST_TITLE = 20;
const APART = /^(?:nav|aside|footer|form|script|style|noscript|template|link|svg|button|iframe)$/;
/** Elements among which custom ones are looked for. */
const MOST_STEPS = 50_000;
const STRIDE = 500;
const ARTICLES = 'article,[role=article],[itemprop=articleBody]';

/**
 * The article of a page, or null when the page isn't one. Its cost grows with the prose, not with the page; it yields
 * between its steps.
 */
export function* findArticle(document: Document): Generator<void, Article | null> {
  const prose = yield* findProse(document);
  yield;
  const sign = declaredSign(document);
  yield;
  if (sign) {
    const light = prose && prose.weight >= DECLARED_PROSE && isInFlatTree(prose.element) ? prose : null;
    if (light && isInArticle(light.element)) return yield* articleOf(document, sign, light);
    const shadow = yield* proseInShadow(document);
    if (shadow && standing(shadow.prose) > (light ? standing(light) : DECLARED_PROSE - 1))
      return { sign, regions: yield* aroundShadow(document, shadow.host, light !== null) };
    return light ? yield* articleOf(document, sign, light) : null;
  }
  if (!prose || prose.weight < UNDECLARED_PROSE) return null;
  const element = closestTo(prose.element, ARTICLES);
  if (element && standsAlone(document, element)) return yield* articleOf(document, 'element', prose);
  if (headlines(document).length === 0 || !isReaderable(document, prose.weight / prose.length)) return null;
  return yield* articleOf(document, 'prose', prose);
}

interface ShadowProse {
  prose: Prose;
  /** The element of the document that holds the shadow tree, or the trees around it. */
  host: Element;
}

/** The weightiest prose in the open shadow trees of a page's custom elements, nested ones included. */
function* proseInShadow(document: Document): Generator<void, ShadowProse | null> {
  let best: ShadowProse | null = null;
  let steps = 0;
  const open: Array<{ root: Document | ShadowRoot; host: Element | null }> = [{ root: document, host: null }];
  for (let tree = open.pop(); tree; tree = open.pop()) {
    const prose = tree.host && (yield* findProse(tree.root));
    if (prose && tree.host && (!best || standing(prose) > standing(best.prose))) best = { prose, host: tree.host };
    for (const element of queryAll(tree.root, '*')) {
      steps += 1;
      if (steps > MOST_STEPS) return best;
      if (steps % STRIDE === 0) yield;
      const root = tagOf(element).includes('-') ? openRootOf(element) : null;
      if (root) open.push({ root, host: tree.host ?? element });
    }
  }
  return best;
}

/** How much prose says for being the article: what stands in an article's element counts for more than what stands in a page. */
const standing = ({ element, weight }: Prose): number => (isInArticle(element) ? 2 * weight : weight);

const isInArticle = (element: Element): boolean => closestTo(element, ARTICLES) !== null;

/** True unless the element stands in what a shadow tree has taken the place of. */
function isInFlatTree(element: Element): boolean {
  for (let at: Element | null = element; at; ) {
    const above: Element | null = elementAbove(at);
    if (above && parentOf(at) === above && openRootOf(above) && !at.assignedSlot) return false;
    at = above;
  }
  return true;
}

/** What is read where the text stands in a shadow tree: its host, with the headline where that stands outside. */
function* aroundShadow(document: Document, host: Element, hasOther: boolean): Generator<void, Element[]> {
  const around = closestTo(host, 'article,main');
  if (around || !hasOther) return [around ?? bodyOf(document) ?? host];
  yield;
  const head = headlines(document)
    .filter((one) => isBefore(one, host))
    .pop();
  return head ? [headerOf(head, host), host] : [host];
}

/** True unless several articles of like weight stand side by side, as on a front page. */
function standsAlone(document: Document, element: Element): boolean {
  const own = textLength(element, LONGEST_COMPARED);
  const others = [...queryAll(document, ARTICLES)].filter((other) => !holds(element, other) && !holds(other, element));
  return others.slice(0, 50).every((other) => textLength(other, own) < own / 2);
}

/** @param dense how much more a character of the page says than a Latin one */
function isReaderable(document: Document, dense: number): boolean {
  const limited = { querySelectorAll: (selector: string) => [...queryAll(document, selector)].slice(0, 2000) };
  const minContentLength = (PARAGRAPH * 1.5) / dense;
  try {
    return isProbablyReaderable(limited as unknown as Document, { minContentLength, minScore: 20 / Math.sqrt(dense) });
  } catch {
    return false;
  }
}

function* articleOf(document: Document, sign: ArticleSign, prose: Prose): Generator<void, Article> {
  const text = yield* wholeArticle(document, prose);
  const heads = headlines(document);
  if (heads.some((head) => holds(text, head))) return { sign, regions: [text] };
  const nearest = heads.filter((head) => isBefore(head, text)).pop();
  if (!nearest) return { sign, regions: [text] };
  const header = headerOf(nearest, text);
  yield;
  return { sign, regions: [header, ...between(header, text), text] };
}

/** The page's headlines in document order: of the first rank, else those that the page is called by. */
function headlines(document: Document): Element[] {
  const first = [...queryAll(document, 'h1')].slice(0, MOST_HEADS).filter((head) => wordsOf(head) !== '');
  if (first.length > 0) return first;
  const title = document.title.replace(/\s+/g, ' ').trim();
  return [...queryAll(document, 'h2,h3')].slice(0, MOST_HEADS).filter((head) => {
    const words = wordsOf(head);
    return words.length >= SHORTEST_TITLE && title.includes(words);
  });
}

const wordsOf = (element: Element): string => (textOf(element) ?? '').replace(/\s+/g, ' ').trim();

/** What stands between the headline and the text, as a standfirst, in document order. */
function between(header: Element, text: Element): Element[] {
  const found: Element[] = [];
  const add = (first: Element | null, last: Element | null) => {
    for (let at = first; at && at !== last && found.length < MOST_BETWEEN; at = elementAfter(at))
      if (isShortText(at)) found.push(at);
  };
  let branch = header;
  let around = elementAbove(branch);
  for (; around && !holds(around, text); around = elementAbove(branch)) {
    add(elementAfter(branch), null);
    branch = around;
  }
  let next = elementAfter(branch);
  while (next && next !== text) {
    const holder: Element | null = holderAmong(next, text);
    add(next, holder);
    next = holder && holder !== text ? firstElementIn(holder) : null;
  }
  return found;
}

/** The element, or the one after it, that holds another. */
function holderAmong(first: Element, held: Element): Element | null {
  let at: Element | null = first;
  while (at && !holds(at, held)) at = elementAfter(at);
  return at;
}

function isShortText(element: Element): boolean {
  if (APART.test(tagOf(element)) || textLength(element, LONGEST_RAW) > LONGEST_RAW) return false;
  const words = wordsOf(element);
  if (words === '' || words.length > LONGEST_HEADER || isBeside(element)) return false;
  return queryAll(element, 'nav,form,[role=navigation]').length === 0;
}

/** The `<article>` or `<main>` around the prose, unless it holds much else; else the prose's own element. */
function* wholeArticle(document: Document, { element, length }: Prose): Generator<void, Element> {
  for (const around of [closestTo(element, 'article,[role=article]'), closestTo(element, 'main,[role=main]')])
    if (around && (yield* ownLength(around, length / DENSE)) <= length / DENSE) return around;
  return tagOf(element) === 'html' ? (bodyOf(document) ?? element) : element;
}

/** UTF-16 units of an element's text, code apart, counted no further than `most` and the code. */
function* ownLength(element: Element, most: number): Generator<void, number> {
  let code = 0;
  for (const one of queryAll(element, 'script,style,noscript,template')) {
    code += textLength(one, most);
    yield;
  }
  return (yield* countText(element, most + code)) - code;
}

/** The headline with what belongs to it: the largest element around it that isn't the page's. */
function headerOf(head: Element, text: Element): Element {
  let header = head;
  for (let at = elementAbove(head); at && !holds(at, text); at = elementAbove(at)) {
    if (textLength(at, LONGEST_RAW) > LONGEST_RAW) break;
    const words = (textOf(at) ?? '').replace(/\s+/g, ' ');
    if (words.length > LONGEST_HEADER || queryAll(at, 'nav,form,[role=navigation]').length > 0) break;
    header = at;
  }
  return header;
}
