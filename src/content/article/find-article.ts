/** Finds a page's article: whether there is one, and which elements hold it. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import {
  bodyOf,
  closestTo,
  elementAbove,
  holds,
  isBefore,
  openRootOf,
  queryAll,
  tagOf,
  textLength,
  textOf,
} from '../dom/safe-dom.ts';
import { type ArticleSign, declaredSign } from './article-signs.ts';
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
const ARTICLES = 'article,[role=article],[itemprop=articleBody]';

/**
 * The article of a page, or null when the page isn't one. Its cost grows with the prose, not with the page; it yields
 * between its steps.
 */
export function* findArticle(document: Document): Generator<void, Article | null> {
  const prose = findProse(document);
  yield;
  const sign = declaredSign(document);
  yield;
  if (sign) {
    if (prose && prose.length >= DECLARED_PROSE) return yield* articleOf(document, sign, prose);
    const shadow = shadowHolder(document);
    return shadow ? { sign, regions: [shadow] } : null;
  }
  if (!prose || prose.length < UNDECLARED_PROSE) return null;
  const element = closestTo(prose.element, ARTICLES);
  if (element && standsAlone(document, element)) return yield* articleOf(document, 'element', prose);
  if (queryAll(document, 'h1').length === 0 || !isReaderable(document)) return null;
  return yield* articleOf(document, 'prose', prose);
}

/** The element around the shadow trees that a page keeps its text in, when it has any. */
function shadowHolder(document: Document): Element | null {
  for (const element of queryAll(document, 'body *')) {
    if (!tagOf(element).includes('-')) continue;
    const text = textOf(openRootOf(element) ?? element) ?? '';
    if (text.trim().length >= DECLARED_PROSE) return closestTo(element, 'article,main') ?? bodyOf(document);
  }
  return null;
}

/** True unless several articles of like weight stand side by side, as on a front page. */
function standsAlone(document: Document, element: Element): boolean {
  const own = textLength(element, LONGEST_COMPARED);
  const others = [...queryAll(document, ARTICLES)].filter((other) => !holds(element, other) && !holds(other, element));
  return others.slice(0, 50).every((other) => textLength(other, own) < own / 2);
}

function isReaderable(document: Document): boolean {
  const limited = { querySelectorAll: (selector: string) => [...queryAll(document, selector)].slice(0, 2000) };
  try {
    return isProbablyReaderable(limited as unknown as Document, { minContentLength: PARAGRAPH * 1.5 });
  } catch {
    return false;
  }
}

function* articleOf(document: Document, sign: ArticleSign, prose: Prose): Generator<void, Article> {
  const text = wholeArticle(document, prose);
  yield;
  const heads = [...queryAll(document, 'h1')].slice(0, 20).filter((head) => (textOf(head) ?? '').trim() !== '');
  if (heads.some((head) => holds(text, head))) return { sign, regions: [text] };
  const nearest = heads.filter((head) => isBefore(head, text)).pop();
  return { sign, regions: nearest ? [headerOf(nearest, text), text] : [text] };
}

/** The `<article>` or `<main>` around the prose, unless it holds much else; else the prose's own element. */
function wholeArticle(document: Document, { element, length }: Prose): Element {
  for (const around of [closestTo(element, 'article,[role=article]'), closestTo(element, 'main,[role=main]')])
    if (around && ownLength(around, length / DENSE) <= length / DENSE) return around;
  return tagOf(element) === 'html' ? (bodyOf(document) ?? element) : element;
}

/** UTF-16 units of an element's text, code apart, counted no further than `most` and the code. */
function ownLength(element: Element, most: number): number {
  let code = 0;
  for (const one of queryAll(element, 'script,style,noscript,template')) code += textLength(one, most);
  return textLength(element, most + code) - code;
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
