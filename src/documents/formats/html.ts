/** Saved web pages: the article without what stands around it, and what the page says about itself. */
import { Readability } from '@mozilla/readability';
import { dateOf } from '../dates.ts';
import { type Detail, type Details, type FoundIn, firstOf, type Proposal, propose } from '../document.ts';
import { UnreadableDocument } from '../problem.ts';
import { pagesInFrames } from './frame-texts.ts';
import { paragraphsOfMarkup } from './html-blocks.ts';
import { elementsNamed, type ParseMarkup } from './markup.ts';
import { withShadowTrees } from './shadow-trees.ts';

/**
 * The article's paragraphs, headline first; all of the page's when no part of it looks like an article.
 * @throws UnreadableDocument when all that it shows is other pages.
 */
export function readHtml(text: string, parse: ParseMarkup): { paragraphs: string[]; details: Details } {
  // What stands beside frames is for browsers that know none.
  if (/<frame\b/i.test(text) && elementsNamed(pageOf(text, parse), 'frame').length > 0)
    throw new UnreadableDocument('frames');
  const read = readWithFrames(text, parse, DEEPEST_FRAME);
  if (read.paragraphs.length === 0 && /<iframe\b/i.test(text)) throw new UnreadableDocument('frames');
  return read;
}

/** Characters that an article has at least, as Readability sees it too. What is shorter may surround a frame with the article. */
const SHORTEST_ARTICLE = 500;
const DEEPEST_FRAME = 3;

/** What a page says, and where that is little, what stands in it as a frame's text behind it. */
function readWithFrames(text: string, parse: ParseMarkup, depth: number): { paragraphs: string[]; details: Details } {
  const read = readArticle(text, parse) ?? {
    paragraphs: paragraphsOfMarkup(pageOf(text, parse).body),
    details: detailsOfHtml(text, parse),
  };
  if (depth === 0 || !/\ssrcdoc\s*=/i.test(text) || read.paragraphs.join(' ').length >= SHORTEST_ARTICLE) return read;
  const framed = pagesInFrames(pageOf(text, parse)).map((each) => readWithFrames(each, parse, depth - 1));
  const all = [read, ...framed];
  return {
    paragraphs: all.flatMap(({ paragraphs }) => paragraphs),
    details: firstOf(...all.map(({ details }) => details)),
  };
}

/** The article's paragraphs, headline first; null when no part of the page looks like an article. */
export function readArticle(text: string, parse: ParseMarkup): { paragraphs: string[]; details: Details } | null {
  const article = new Readability(pageOf(text, parse)).parse();
  const paragraphs = article?.content ? paragraphsOfMarkup(parse(wholePage(article.content), 'text/html').body) : [];
  if (paragraphs.length === 0) return null;
  const details = detailsOfHtml(text, parse);
  const title = details.title?.value;
  if (title && !paragraphs.slice(0, 3).includes(title)) paragraphs.unshift(title);
  return { paragraphs, details };
}

/** What a page says about itself, for machines and readers. */
export function detailsOfHtml(text: string, parse: ParseMarkup): Details {
  return spelledOut(detailsOfPage(pageOf(text, parse)), parse);
}

function pageOf(text: string, parse: ParseMarkup): Document {
  return withShadowTrees(parse(text, 'text/html'));
}

/** Some sites write what they say about themselves as HTML once more: `AT&amp;T`. */
function spelledOut(details: Details, parse: ParseMarkup): Details {
  const plain = ({ value, foundIn }: Proposal): Proposal => {
    const text = /&(?:#x?[\da-f]+|[a-z]+);/i.test(value)
      ? parse(wholePage(escaped(value)), 'text/html').body.textContent
      : value;
    return { value: text ?? value, foundIn };
  };
  return Object.fromEntries(
    Object.entries(details).map(([detail, proposal]) => [detail, detail === 'url' ? proposal : plain(proposal)]),
  );
}

/** A text that is read as text, with its character references. */
function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}

/** Some parsers want a whole page. */
function wholePage(content: string): string {
  return content.includes('<body') ? content : `<!doctype html><html><head></head><body>${content}</body></html>`;
}

function detailsOfPage(page: Document): Details {
  return firstOf(ofJsonLd(page), ofMeta(page), ofElements(page));
}

/** Names of `meta` by what they tell; those of the better kept standards first. */
const METAS: ReadonlyArray<[name: string, Detail, FoundIn]> = [
  ['og:title', 'title', 'open-graph'],
  ['dc.title', 'title', 'dublin-core'],
  ['dcterms.title', 'title', 'dublin-core'],
  ['og:site_name', 'outlet', 'open-graph'],
  ['dc.publisher', 'outlet', 'dublin-core'],
  ['dcterms.publisher', 'outlet', 'dublin-core'],
  ['application-name', 'outlet', 'meta'],
  ['article:author', 'author', 'open-graph'],
  ['author', 'author', 'meta'],
  ['dc.creator', 'author', 'dublin-core'],
  ['dcterms.creator', 'author', 'dublin-core'],
  ['article:published_time', 'date', 'open-graph'],
  ['dc.date', 'date', 'dublin-core'],
  ['dcterms.created', 'date', 'dublin-core'],
  ['dcterms.date', 'date', 'dublin-core'],
  ['date', 'date', 'meta'],
  ['dc.language', 'language', 'dublin-core'],
  ['og:url', 'url', 'open-graph'],
];

function ofMeta(page: Document): Details {
  const values = new Map<string, string>();
  for (const meta of elementsNamed(page, 'meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content') ?? '';
    if (content !== '' && !values.has(name)) values.set(name, content);
  }
  return firstOf(
    ...METAS.map(([name, detail, foundIn]) => {
      const value = values.get(name) ?? '';
      // Some sites name the author by the address of a profile.
      if (detail === 'author' && /^https?:/.test(value)) return {};
      return propose(detail, detail === 'date' ? dateOf(value) : value, foundIn);
    }),
  );
}

function ofElements(page: Document): Details {
  const time = elementsNamed(page, 'time')[0];
  const canonical = elementsNamed(page, 'link').find((link) => link.getAttribute('rel') === 'canonical');
  return firstOf(
    propose('title', elementsNamed(page, 'h1')[0]?.textContent, 'heading'),
    propose('title', elementsNamed(page, 'title')[0]?.textContent, 'meta'),
    propose('date', dateOf(time?.getAttribute('datetime') ?? time?.textContent ?? ''), 'time'),
    propose('language', page.documentElement?.getAttribute('lang'), 'meta'),
    propose('url', canonical?.getAttribute('href'), 'meta'),
  );
}

/** Kinds of schema.org that are articles: NewsArticle, ReportageNewsArticle, BlogPosting. */
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

function ofJsonLd(page: Document): Details {
  for (const script of elementsNamed(page, 'script')) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue;
    const article = articleIn(parsed(script.textContent ?? ''));
    if (!article) continue;
    return firstOf(
      propose('title', textOf(article.headline) ?? textOf(article.name), 'json-ld'),
      propose('outlet', namesOf(article.publisher), 'json-ld'),
      propose('author', namesOf(article.author), 'json-ld'),
      propose('date', dateOf(textOf(article.datePublished) ?? ''), 'json-ld'),
      propose('language', textOf(article.inLanguage), 'json-ld'),
      propose('url', textOf(article.url) ?? textOf(article.mainEntityOfPage), 'json-ld'),
    );
  }
  return {};
}

type Json = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function articleIn(value: unknown): Json | null {
  const all = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value['@graph'])
      ? value['@graph']
      : [value];
  return all.filter(isObject).find((each) => [each['@type']].flat().some((type) => ARTICLE.test(String(type)))) ?? null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Names of people and organisations, which are written as texts, objects or lists of either. */
function namesOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((each) => textOf(isObject(each) ? each.name : each) ?? []);
  return names.length > 0 ? names.join(', ') : undefined;
}
