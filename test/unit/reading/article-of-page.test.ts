import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../src/read-files/parse-markup.ts';
import { articleOfPage } from '../../../src/reading/article-of-page.ts';

const ADDRESS = 'https://www.post.example/quay?id=3';
const PROSE = 'The quay had been closed for years, and nobody in the harbour had expected that it would open again. ';
const read = (html: string, address = ADDRESS) => articleOfPage(html, address, parseMarkup);
const pageOf = (head: string, body: string) => `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
const BODY = `<nav>Home News</nav><article><h1>The quay opens</h1><p>${PROSE.repeat(3)}</p><p>${PROSE}</p></article>`;

describe('the article of a page', () => {
  it('has its text without what stands around it, and what the page says about itself', () => {
    const head = `<title>The quay opens | Dock Post</title><meta property="og:title" content="The quay opens">
      <meta property="og:site_name" content="Dock Post"><meta name="author" content="Mira Åland">
      <meta property="article:published_time" content="2026-11-03T10:00:00Z">`;
    const article = read(pageOf(head, BODY));
    expect(article).toMatchObject({
      address: ADDRESS,
      title: 'The quay opens',
      outlet: 'Dock Post',
      author: 'Mira Åland',
      date: '2026-11-03',
      language: 'en',
    });
    expect(article?.paragraphs[0]).toBe('The quay opens');
    expect(article?.paragraphs.join(' ')).not.toContain('Home News');
  });

  it('is known by its first words and its host where the page tells nothing', () => {
    const html = `<html><body><article><p>${PROSE.repeat(4)}</p><p>${PROSE}</p></article></body></html>`;
    const article = read(html);
    expect(article).toMatchObject({ outlet: 'post.example', author: null, date: null, language: 'en' });
    expect(article?.title).toMatch(/^The quay had been closed .* …$/);
    expect(article?.title.length).toBeLessThanOrEqual(302);
  });

  it('is read at an address of ten thousand characters', () => {
    const address = `https://post.example/quay?x=${'a'.repeat(10_000)}`;
    expect(read(pageOf('', BODY), address)).toMatchObject({ address, outlet: 'post.example' });
  });

  it('has what open shadow trees show, their slots filled', () => {
    const inner = `<template shadowrootmode="open"><style>p{}</style><p><slot name="first">Nobody’s</slot></p></template>`;
    const body = `<nav>Home News</nav><my-story><template shadowrootmode="open"><article><h1><slot name="head">A story</slot></h1>
      <p>${PROSE.repeat(3)}</p><slot></slot><my-note>${inner}<b slot="first">Mira Åland spoke last. ${PROSE}</b></my-note></article></template>
      <span slot="head">The quay opens</span><p>${PROSE}</p><p slot="none">Seen by nobody.</p></my-story>`;
    const article = read(pageOf('', body));
    expect(article?.title).toBe('The quay opens');
    const text = article?.paragraphs.join('\n') ?? '';
    expect(text.split(PROSE.trim()).length - 1).toBe(5);
    expect(text).toContain('Mira Åland spoke last.');
    expect(text).not.toMatch(/Nobody|nobody\.|A story|p\{\}/);
  });

  it.each([
    ['a page of links', pageOf('', '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>')],
    ['a teaser', pageOf('', '<article><h1>Soon</h1><p>More tomorrow.</p></article>')],
    ['an empty page', '<html><body></body></html>'],
  ])('is not found in %s', (_, html) => {
    expect(read(html)).toBeNull();
  });
});

it('a page without an address of its own is none', () => {
  expect(read(pageOf('', BODY), 'about:srcdoc')).toBeNull();
});

const FOLDER = '../shared/pages';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html.gz')) : [];

/** Sent in hidden pieces that its scripts put in their places: as it was saved, nothing of it can be seen. */
const IN_PIECES = 'tr-AnadoluAjansi_2026_04_20.html.gz';

describe.skipIf(files.length === 0)('real news pages', () => {
  it.each(files.filter((name) => name !== IN_PIECES))(
    '%s is an article with title, outlet, date and language',
    (name) => {
      const article = read(gunzipSync(readFileSync(`${FOLDER}/${name}`)).toString());
      expect(article).toMatchObject({
        title: expect.stringMatching(/\p{L}/u),
        outlet: expect.stringMatching(/\p{L}/u),
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        language: expect.stringMatching(/^[a-z]{2}/),
      });
      expect(article?.paragraphs.length).toBeGreaterThan(2);
    },
  );
});
