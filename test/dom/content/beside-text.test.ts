/** What stands among an article's text without being it is not read; what is the article's own is, however it is wrapped. */
import { describe, expect, it } from 'vitest';
import { showPage } from './page.ts';
import { readPage, told } from './read-page.ts';

const SENTENCE =
  'The harbour master walked along the quay before dawn and counted the boats that had come in overnight. ';
const PROSE = `<p>${SENTENCE.repeat(2)}</p>`.repeat(4);
const HEAD = '<meta property="og:type" content="article"><title>Talks are held in Baku today - The Quay</title>';

/** The names that are marked in an article with something in it. */
async function namesIn(inside: string, sites = {}): Promise<string[]> {
  return namesOn(`<article><h1>The quay</h1>${PROSE}${inside}${PROSE}</article>`, sites);
}

async function namesOn(body: string, sites = {}): Promise<string[]> {
  const view = await showPage(`<!doctype html><html lang="en"><head>${HEAD}</head><body>${body}</body></html>`);
  const { reader, settled } = readPage(view, { sites });
  await settled();
  return told(reader).map((line) => line.replace(/ →.*/, ''));
}

const BESIDE: Array<[string, string]> = [
  ['a paragraph that is one link', '<p><a href="/more">Vladimir Putin visits the harbour</a></p>'],
  ['a link with a word before it', '<p>More: <a href="/more">Vladimir Putin visits the harbour today</a></p>'],
  [
    'a card that is one link',
    '<a href="/more"><div><h3>Vladimir Putin visits</h3><p>And stays in Moscow.</p></div></a>',
  ],
  ['a list of links', '<ul><li><a href="/1">Vladimir Putin</a> 14:40</li><li><a href="/2">Ilham Aliyev</a></li></ul>'],
  ['a heading with a linked title', '<h3>Analysis: <a href="/more">What Vladimir Putin wants</a></h3>'],
  ['tags', '<div class="post_tags">Tags: <a href="/t/1">Moscow</a>, <a href="/t/2">Baku</a></div>'],
  [
    'breadcrumbs',
    '<div class="breadcrumbs"><a href="/">Home</a> <span>Vladimir Putin</span> <a href="/x">World news</a></div>',
  ],
  [
    'an article in the article that is a teaser',
    '<article><span>Moscow</span><div><a href="/more">Vladimir Putin visits the harbour</a></div><p>From Baku</p></article>',
  ],
  [
    'an aside of links',
    '<aside><h2>Moscow today</h2><p><a href="/1">Vladimir Putin visits the harbour</a></p><p>Baku, today</p></aside>',
  ],
  [
    'a box of related stories with standfirsts',
    '<section class="RelatedStories"><h2>On Moscow</h2><div><a href="/1">The harbour is visited by somebody</a><p>It was Vladimir Putin.</p></div></section>',
  ],
  [
    'a newsletter’s box',
    '<div class="c-inlineSignup"><p>News from Moscow in your letter box.</p><form><input type="email"></form></div>',
  ],
  [
    'the credit of a picture, by its class',
    '<figure><figcaption>The quay. <span class="Image-credit">Vladimir Putin Pictures</span></figcaption></figure>',
  ],
  ['the credit of a picture, by an agency', '<figure><div><span>Getty Images Moscow</span></div></figure>'],
  [
    'the credit of a picture, by its first word',
    '<figure><figcaption><p>The quay.</p><p>Photo: Vladimir Putin</p></figcaption></figure>',
  ],
];

const TEXT: Array<[string, string]> = [
  [
    'a paragraph with a link in it',
    '<p>The guest was <a href="/more">Vladimir Putin</a>, who was there for a day.</p>',
  ],
  [
    'a paragraph that is mostly links',
    '<p>There <a href="/more">the harbour saw Vladimir Putin come in by night</a>, in the rain.</p>',
  ],
  ['a table of names that are links', '<table><tr><td><a href="/p">Vladimir Putin</a></td><td>2000</td></tr></table>'],
  ['a list of contents', '<ul><li><a href="#one">What Vladimir Putin wants</a></li></ul>'],
  [
    'an aside that tells something',
    '<aside><h2>The guest</h2><p>Vladimir Putin has come here every year, and always by boat.</p></aside>',
  ],
  [
    'an entry of a live blog',
    `<article><h2>14:05</h2><p>Vladimir Putin has arrived. ${SENTENCE}</p><a href="/share">Share</a></article>`,
  ],
  ['a caption', '<figure><figcaption>Vladimir Putin on the quay. Photo: Jane Doe/AFP</figcaption></figure>'],
  [
    'a short text in what is called a box by mistake',
    '<div class="post social tags"><p>Vladimir Putin came, saw the harbour and the sea, and left by boat in the evening.</p></div>',
  ],
  ['a heading that names an agency', '<h2>Reuters: Vladimir Putin was here</h2>'],
];

describe('is not the article’s text:', () => {
  it.each(BESIDE)('%s', async (_, html) => {
    expect(await namesIn(html)).toEqual([]);
    expect(await namesIn(html, { test: 'whole-page' })).not.toEqual([]);
  });
});

describe('is the article’s text:', () => {
  it.each(TEXT)('%s', async (_, html) => {
    expect(await namesIn(html)).toEqual(['Vladimir Putin']);
  });

  it('a headline that is a link to the article', async () => {
    expect(await namesOn(`<article><h1><a href="/here">Talks in Baku</a></h1>${PROSE}</article>`)).toEqual(['Baku']);
  });

  it('the headline, the standfirst, and what stands between them and the text', async () => {
    const page = `<main><div><div><h1>Talks in Baku</h1></div><nav><a href="/">Moscow</a></nav></div>
      <div><div><p>With Vladimir Putin.</p></div><div><div><a href="/u">Moscow calling, a podcast</a></div></div>
      <div><p>By a correspondent</p><div id="text">${PROSE}</div></div></div>
      <section>${'<div>Moscow</div>'.repeat(400)}</section></main>`;
    expect(await namesOn(page)).toEqual(['Baku', 'Vladimir Putin']);
  });

  it('a headline of lower rank that the page is called by', async () => {
    const page = `<h2>Most read from Moscow this week</h2><h2>Talks are held in Baku today</h2><div>${PROSE}</div>`;
    expect(await namesOn(page)).toEqual(['Baku']);
  });

  it('short paragraphs in Japanese', async () => {
    const line = 'プーチン大統領は火曜日に首都を訪問し、港の近くで大統領と会談したと当局者は述べた。';
    expect(line.length).toBeLessThan(60);
    expect(await namesOn(`<h1>会談</h1><div>${`<p>${line}</p>`.repeat(3)}<p>Vladimir Putin</p></div>`)).toEqual([
      'Vladimir Putin',
    ]);
  });
});

describe('a box', () => {
  it('is read as soon as it tells something, and no more when it leads elsewhere', async () => {
    const view = await showPage(
      `<!doctype html><html lang="en"><head>${HEAD}</head><body><article><h1>The quay</h1>${PROSE}<aside><div><p>Moscow</p></div></aside></article></body></html>`,
    );
    const { reader, settled } = readPage(view, { sites: {} });
    const names = () => told(reader).map((line) => line.replace(/ →.*/, ''));
    await settled();
    expect(names()).toEqual(['Moscow']);
    const inner = view.document.querySelector('aside div') as Element;
    const link = view.document.createElement('a');
    link.href = '/more';
    link.textContent = 'Vladimir Putin visits the harbour';
    inner.append(link);
    await settled();
    expect(names()).toEqual([]);
    link.textContent = '';
    await settled();
    expect(names()).toEqual(['Moscow']);
    link.textContent = 'Vladimir Putin visits the harbour';
    await settled();
    link.removeAttribute('href');
    await settled();
    expect(names()).toEqual(['Moscow', 'Vladimir Putin']);
  });
});
