/** The signs by which a page calls itself an article: JSON-LD, Open Graph, microdata. */
import { attributeOf, queryAll, textOf } from '../dom/safe-dom.ts';

/** What says that a page is an article. `element`, `prose`: nothing but its own structure and text. */
export type ArticleSign = 'json-ld' | 'open-graph' | 'microdata' | 'element' | 'prose';

const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|\w*BlogPosting|Report|ScholarlyArticle|Review)$/;
/** Characters of JSON-LD that are parsed; longer ones are data, not an article's description. */
const LONGEST_JSON = 1_000_000;

/** The sign by which a page calls itself an article, null when it doesn't. */
export function declaredSign(document: Document): ArticleSign | null {
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
    if (text.length > LONGEST_JSON || !/Article|Posting|Report|Review/.test(text)) continue;
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
