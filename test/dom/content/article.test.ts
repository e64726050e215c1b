/** Which pages are articles, by which sign, and what of them is read. */
import { describe, expect, it } from 'vitest';
import { type Article, findArticle } from '../../../src/content/article/find-article.ts';
import { type PageWindow, showPage } from './page.ts';

/** 178 characters. */
const SENTENCES =
  'The harbour master walked along the quay before dawn, counted the boats that had come in overnight, and wrote their names into the ledger that her grandmother had begun to keep. ';
const PARAGRAPH = `<p>${SENTENCES}</p>`;
/** Enough prose for a page that calls itself an article, and too little for one that doesn't. */
const SOME = `<div id="text">${PARAGRAPH}</div>`;
const LONG = PARAGRAPH.repeat(4);

async function search(body: string, head = ''): Promise<{ view: PageWindow; article: Article | null }> {
  const view = await showPage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  const steps = findArticle(view.document);
  for (;;) {
    const step = steps.next();
    if (step.done) return { view, article: step.value };
  }
}

/** The sign that a page is recognised by, null when it is no article. */
const signOf = async (body: string, head = '') => (await search(body, head)).article?.sign ?? null;

/** The ids of the elements that are read. */
async function regionsOf(body: string, head: string): Promise<string[]> {
  const { article } = await search(body, head);
  return (article?.regions ?? []).map(({ id, localName }) => id || localName);
}

const jsonLd = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const OPEN_GRAPH = '<meta property="og:type" content="article">';

describe('a page with a little prose', () => {
  it('is no article unless something says so', async () => {
    expect(await signOf(SOME)).toBeNull();
    expect(await signOf(SOME, '<meta property="og:type" content="website">')).toBeNull();
    expect(await signOf(SOME, jsonLd({ '@type': 'Organization', name: 'A Report on Articles' }))).toBeNull();
  });

  it.each([
    'Article',
    'NewsArticle',
    'ReportageNewsArticle',
    'AnalysisNewsArticle',
    'BlogPosting',
    'LiveBlogPosting',
    'Report',
    'https://schema.org/NewsArticle',
  ])('is one by JSON-LD alone, of type %s', async (type) => {
    expect(await signOf(SOME, jsonLd({ '@context': 'https://schema.org', '@type': type }))).toBe('json-ld');
  });

  it.each([
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle' }] }],
    ['a list', [{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle' }]],
    ['several types of one item', { '@type': ['WebPage', 'NewsArticle'] }],
  ])('is one by JSON-LD with %s', async (_, json) => {
    expect(await signOf(SOME, jsonLd(json))).toBe('json-ld');
  });

  it('is none for teasers deeper inside JSON-LD', async () => {
    const teasers = [{ '@type': 'NewsArticle' }, { '@type': 'NewsArticle' }];
    expect(await signOf(SOME, jsonLd({ '@type': 'ItemList', itemListElement: teasers }))).toBeNull();
    expect(await signOf(SOME, jsonLd({ '@type': 'WebPage', hasPart: { '@type': 'NewsArticle' } }))).toBeNull();
  });

  it('is none for JSON-LD that is broken or describes nothing', async () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle",</script>';
    expect(await signOf(SOME, broken)).toBeNull();
    expect(await signOf(SOME, jsonLd('NewsArticle'))).toBeNull();
    expect(await signOf(SOME, jsonLd([null, 'NewsArticle', { '@type': 7 }]))).toBeNull();
    expect(await signOf(SOME, broken + OPEN_GRAPH)).toBe('open-graph');
    expect(await signOf(SOME, broken + jsonLd({ '@type': 'NewsArticle' }))).toBe('json-ld');
  });

  it('is not what the prototype of its JSON-LD says, and pollutes nothing', async () => {
    const own = '{"@type": "NewsArticle", "polluted": true}';
    const hostile = (more: string) =>
      `<script type="application/ld+json">{"__proto__": ${own}, "constructor": {"prototype": ${own}}${more}}</script>`;
    expect(await signOf(SOME, hostile(''))).toBeNull();
    expect(await signOf(SOME, hostile(', "@graph": [{"@type": "NewsArticle"}]'))).toBe('json-ld');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is one by Open Graph alone', async () => {
    expect(await signOf(SOME, OPEN_GRAPH)).toBe('open-graph');
    expect(await signOf(SOME, '<meta property="og:type" content="Article:opinion">')).toBe('open-graph');
    expect(await signOf(SOME, '<meta property="og:type" content="articles">')).toBeNull();
  });

  it('is one by microdata alone', async () => {
    const typed = (type: string) => `<div itemscope itemtype="${type}">${SOME}</div>`;
    expect(await signOf(typed('https://schema.org/NewsArticle'))).toBe('microdata');
    expect(await signOf(typed('https://schema.org/Product'))).toBeNull();
  });

  it('is none with less than a paragraph, whatever it says', async () => {
    expect(await signOf(`<h1>Boats</h1><p>${SENTENCES.slice(0, 100)}</p>`, OPEN_GRAPH)).toBeNull();
    expect(await signOf('<h1>Boats</h1>', jsonLd({ '@type': 'NewsArticle' }))).toBeNull();
  });

  it('may keep it in shadow trees', async () => {
    const defined = '<script>customElements.define("x-text", class extends HTMLElement {})</script>';
    const body = `<main id="around"><x-text><template shadowrootmode="open">${PARAGRAPH}</template></x-text></main>${defined}`;
    expect(await regionsOf(body, OPEN_GRAPH)).toEqual(['around']);
    expect(await regionsOf(body.replace(PARAGRAPH, '<p>Short.</p>'), OPEN_GRAPH)).toEqual([]);
    expect(await regionsOf(body.replace(defined, ''), OPEN_GRAPH)).toEqual(['around']);
  });

  it('may keep it in shadow trees in one another', async () => {
    const body = `<x-app><template shadowrootmode="open"><x-page><template shadowrootmode="open"><article>${PARAGRAPH}</article></template></x-page></template></x-app>`;
    expect(await regionsOf(`<main id="around">${body}</main>`, OPEN_GRAPH)).toEqual(['around']);
    expect(await regionsOf(body, OPEN_GRAPH)).toEqual(['body']);
  });

  it('may keep it in a shadow tree beside comments that are in none', async () => {
    const story = `<x-story id="story"><template shadowrootmode="open"><article>${LONG}</article></template></x-story>`;
    expect(
      await regionsOf(`<h1 id="head">Quay</h1>${story}<section>${LONG}${PARAGRAPH}</section>`, OPEN_GRAPH),
    ).toEqual(['head', 'story']);
  });

  it('may keep it in a shadow tree in place of the same text', async () => {
    const story = `<x-story id="story"><template shadowrootmode="open"><div>${LONG}</div></template><article>${LONG}</article></x-story>`;
    expect(await regionsOf(story, OPEN_GRAPH)).toEqual(['body']);
  });
});

describe('a page that calls itself nothing', () => {
  it('is an article when it has a single one with enough prose', async () => {
    expect(await signOf(`<article>${LONG}</article>`)).toBe('element');
    expect(await signOf(`<div role="article">${LONG}</div>`)).toBe('element');
    expect(await signOf(`<article>${PARAGRAPH.repeat(2)}</article>`)).toBeNull();
  });

  it('is none when several articles of like weight stand side by side', async () => {
    const teasers = (count: number) =>
      `<article>${'<p>Boats came in, and boats went out again.</p>'.repeat(count)}</article>`;
    expect(await signOf(`<article>${LONG}</article>${teasers(15)}${teasers(15)}`)).toBeNull();
    expect(await signOf(`<article>${LONG}</article>${teasers(3)}${teasers(3)}`)).toBe('element');
  });

  it('is an article by its prose with a headline', async () => {
    const body = `<h1>The ledger</h1><div>${LONG}</div>`;
    expect(await signOf(body)).toBe('prose');
    expect(await signOf(body.replace(/h1>/g, 'h2>'))).toBeNull();
  });

  it('is none when its prose is scraps', async () => {
    const scraps = `<p>${SENTENCES.slice(0, 80)}</p>`.repeat(12);
    expect(await signOf(`<h1>The ledger</h1><div>${scraps}</div>`)).toBeNull();
  });

  it('is none when it is a shop', async () => {
    const ware = (name: string) =>
      `<li><h3>${name}</h3><p>Woven by hand from the wool of mountain sheep, in eleven colours.</p><b>20.00</b> <button>Add to basket</button></li>`;
    const wares = ['Blanket', 'Scarf', 'Cap', 'Shawl', 'Rug', 'Mittens', 'Coat', 'Socks'].map(ware).join('');
    expect(await signOf(`<h1>Woollens</h1><main><ul>${wares}</ul></main>`)).toBeNull();
    expect(await signOf(`<h1>Blanket</h1><main><p>${SENTENCES}</p><b>20.00</b><ul>${wares}</ul></main>`)).toBeNull();
  });

  it('is none when it is a front page', async () => {
    const teaser = `<article><h2>Boats</h2><p>${SENTENCES.slice(0, 85)}</p></article>`;
    expect(await signOf(`<h1>The Daily Harbour</h1><main>${teaser.repeat(12)}</main>`)).toBeNull();
  });
});

describe('what is read of an article', () => {
  it('is all of its element, with the headline', async () => {
    const body = `<h1>The Daily Harbour</h1><div>${SENTENCES}</div><article id="article"><h1>The ledger</h1><div>${LONG}</div></article>`;
    expect(await regionsOf(body, OPEN_GRAPH)).toEqual(['article']);
  });

  it('is the headline with its standfirst, and the text, when they stand apart', async () => {
    const body = `<h1>The Daily Harbour</h1><div><nav>Home</nav><header id="header"><h1>The ledger</h1><p>Boats are counted.</p></header></div>
      <article id="article">${LONG}</article><aside><h1>More</h1></aside>`;
    expect(await regionsOf(body, OPEN_GRAPH)).toEqual(['header', 'article']);
    expect((await search(body)).article?.sign).toBe('element');
  });

  it('is not what is too long for a headline’s own', async () => {
    const body = `<div id="wide"><h1 id="head">The ledger</h1><div>${'<a href="#">Boats</a> '.repeat(200)}</div></div>
      <article id="article">${LONG.repeat(3)}</article>`;
    expect(await regionsOf(body, OPEN_GRAPH)).toEqual(['head', 'article']);
  });

  it('is <main>, unless that holds much else', async () => {
    const body = (more: string) =>
      `<main id="main"><h1 id="head">The ledger</h1><div id="text">${LONG}</div>${more}</main>`;
    expect(await regionsOf(body(''), OPEN_GRAPH)).toEqual(['main']);
    expect(await regionsOf(body('<script>let boats = 0;</script>'.repeat(100)), OPEN_GRAPH)).toEqual(['main']);
    expect(await regionsOf(body('<a href="#">Boats</a> '.repeat(300)), OPEN_GRAPH)).toEqual(['head', 'text']);
  });

  it('is the element of its prose when nothing else holds it', async () => {
    expect(await regionsOf(`<div>Menu</div><div id="text">${LONG}</div>`, OPEN_GRAPH)).toEqual(['text']);
  });
});

describe('a page of very many short lines', () => {
  it('is looked through in steps, and not to its end', async () => {
    const lines = '<p>Short line.</p>'.repeat(20_000);
    const view = await showPage(
      `<!doctype html><html lang="en"><head>${OPEN_GRAPH}</head><body>${lines}</body></html>`,
    );
    const work = findArticle(view.document);
    let steps = 0;
    while (!work.next().done) steps += 1;
    // Each step is a hundred lines: six thousand, twice, as paragraphs and as loose text.
    expect(steps).toBeGreaterThanOrEqual(100);
    expect(steps).toBeLessThan(200);
  });
});
