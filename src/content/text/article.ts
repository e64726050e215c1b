/** Finds a page's article: whether there is one, and which elements hold it. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { attributeOf, bodyOf, closestTo, elementAbove, holds, isBefore, queryAll, tagOf, textOf } from './dom.ts';

/** What says that a page is an article. `prose`: nothing but its own text. */
export type ArticleSign = 'json-ld' | 'open-graph' | 'microdata' | 'element' | 'prose';

export interface Article {
  sign: ArticleSign;
  /** The elements to read, in document order: the headline's, if it stands apart, and the text's. */
  regions: Element[];
}

const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|\w*BlogPosting|Report|ScholarlyArticle|Review)$/;
/** Characters of JSON-LD that are parsed; longer ones are data, not an article's description. */
const LONGEST_JSON = 1_000_000;
/** Characters from which a paragraph counts as prose, and a page as an article by its prose alone. */
const PARAGRAPH = 60;
const PROSE = 400;
const DECLARED_PROSE = 120;
/** Paragraphs that are weighed; an article shows itself within so many. */
const MOST_PARAGRAPHS = 600;
/** The longest text around a headline that still counts as the headline's own: standfirst, byline, date. */
const LONGEST_HEADER = 900;

/** The article of a page, or null when the page isn't one. Cost grows with the paragraphs weighed, not with the page. */
export function findArticle(document: Document): Article | null {
  const text = proseElement(document);
  if (!text) return null;
  const declared = declaredSign(document);
  if (declared) return text.prose >= DECLARED_PROSE ? articleOf(document, declared, text.element) : null;
  if (text.prose < PROSE) return null;
  const element = closestTo(text.element, 'article,[role=article],[itemprop=articleBody]');
  if (element && isMain(document, element)) return articleOf(document, 'element', text.element);
  if (!isReaderable(document) || !headline(document)) return null;
  return text.share >= 0.5 ? articleOf(document, 'prose', text.element) : null;
}

/** The sign by which a page calls itself an article. */
function declaredSign(document: Document): ArticleSign | null {
  if (hasArticleJson(document)) return 'json-ld';
  for (const meta of queryAll(document, 'meta[property="og:type"]'))
    if (/^article\b/i.test(attributeOf(meta, 'content') ?? '')) return 'open-graph';
  for (const element of queryAll(document, '[itemscope][itemtype]'))
    if (ARTICLE_TYPE.test(attributeOf(element, 'itemtype') ?? '')) return 'microdata';
  return null;
}

function hasArticleJson(document: Document): boolean {
  for (const script of queryAll(document, 'script[type="application/ld+json"]')) {
    const text = textOf(script) ?? '';
    if (text.length > LONGEST_JSON || (!text.includes('rticle') && !text.includes('Posting'))) continue;
    if (topItems(text).some(isArticleItem)) return true;
  }
  return false;
}

/** The items a JSON-LD script describes; a list of teasers deeper inside doesn't make a page an article. */
function topItems(text: string): unknown[] {
  try {
    const json: unknown = JSON.parse(text);
    const items = Array.isArray(json) ? json : [json];
    return items.flatMap((item: unknown) =>
      isRecord(item) && Array.isArray(item['@graph']) ? item['@graph'] : [item],
    );
  } catch {
    return [];
  }
}

function isArticleItem(item: unknown): boolean {
  if (!isRecord(item)) return false;
  const types = Array.isArray(item['@type']) ? item['@type'] : [item['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

interface Prose {
  element: Element;
  /** Characters of its paragraphs. */
  prose: number;
  /** Its part of all paragraphs weighed, 0 to 1. */
  share: number;
}

/** The smallest element that holds most of the page's paragraphs. */
function proseElement(document: Document): Prose | null {
  const lengths = new Map<Element, number>();
  let total = 0;
  for (const [holder, length] of paragraphs(document)) {
    total += length;
    for (const at of ancestors(holder)) lengths.set(at, (lengths.get(at) ?? 0) + length);
  }
  let best: Prose | null = null;
  for (const [element, prose] of lengths)
    if (prose >= total * 0.6 && (!best || holds(best.element, element)))
      best = { element, prose, share: prose / total };
  return best ? { ...best, element: wholeArticle(document, best.element) } : null;
}

/** Ancestors beyond this depth are a trap, not a layout. */
const DEEPEST = 200;

/** An element and those around it, the nearest first. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && found.length < DEEPEST; at = elementAbove(at)) found.push(at);
  return found;
}

/** Elements that hold a paragraph's text, and its length. */
function* paragraphs(document: Document): Generator<[Element, number]> {
  let weighed = 0;
  for (const element of queryAll(document, 'p,div>br:first-of-type,[itemprop=articleBody],blockquote,article li')) {
    const holder = tagOf(element) === 'br' ? elementAbove(element) : element;
    if (!holder) continue;
    if (tagOf(element) !== 'p' && queryAll(holder, 'p').length > 0) continue;
    const text = textOf(holder) ?? '';
    if (text.length < PARAGRAPH || closestTo(holder, 'nav,footer,aside,form,template,[contenteditable]')) continue;
    yield [elementAbove(holder) ?? holder, text.length];
    weighed += 1;
    if (weighed >= MOST_PARAGRAPHS) return;
  }
}

/** An `<article>` or `<main>` around the prose is the better root when it holds little else. */
function wholeArticle(document: Document, prose: Element): Element {
  const around = closestTo(prose, 'article,[role=article]') ?? closestTo(prose, 'main,[role=main]');
  if (around) return around;
  return tagOf(prose) === 'html' ? (bodyOf(document) ?? prose) : prose;
}

/** True unless several articles of like weight stand side by side, as on a front page. */
function isMain(document: Document, element: Element): boolean {
  const own = (textOf(element) ?? '').length;
  const others = [...queryAll(document, 'article,[role=article]')].filter(
    (other) => other !== element && !holds(element, other) && !holds(other, element),
  );
  return others.slice(0, 50).every((other) => (textOf(other) ?? '').length < own / 2);
}

function isReaderable(document: Document): boolean {
  const limited = { querySelectorAll: (selector: string) => [...queryAll(document, selector)].slice(0, 2000) };
  try {
    return isProbablyReaderable(limited as unknown as Document, { minContentLength: PARAGRAPH * 1.5 });
  } catch {
    return false;
  }
}

function headline(document: Document): Element | null {
  const [first] = queryAll(document, 'h1');
  return first ?? null;
}

function articleOf(document: Document, sign: ArticleSign, text: Element): Article {
  const head = [...queryAll(document, 'h1')]
    .slice(0, 20)
    .filter((one) => !holds(text, one) && (textOf(one) ?? '').trim() !== '');
  const nearest = head.filter((one) => isBefore(one, text)).pop();
  return { sign, regions: nearest ? [headerOf(nearest, text), text] : [text] };
}

/** The headline with what belongs to it: the largest element around it that isn't the page's. */
function headerOf(head: Element, text: Element): Element {
  let header = head;
  for (let at = elementAbove(head); at && !holds(at, text); at = elementAbove(at)) {
    if ((textOf(at) ?? '').length > LONGEST_HEADER || queryAll(at, 'nav,form,[role=navigation]').length > 0) break;
    header = at;
  }
  return header;
}
