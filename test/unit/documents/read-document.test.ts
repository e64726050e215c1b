/** Whole files, from their bytes to their paragraphs, against the text that the programs were given. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NODE_TOOLS } from '../../../scripts/documents-in-node.ts';
import { sentenceOf } from '../../../src/documents/notes.ts';
import { UnreadableDocument } from '../../../src/documents/problem.ts';
import { readDocument, readPasted } from '../../../src/documents/read-document.ts';
import { textDigest } from '../../../src/documents/same-text.ts';
import type { Encoding } from '../../../src/text/encodings.ts';
import { longArticle, PAGES } from '../../documents/long-article.ts';
import { NOTED_ARTICLE, notesOfNoted, textOfNoted } from '../../documents/noted-article.ts';
import { encodeAs } from '../../encode-as.ts';

const FOLDER = 'test/documents';
const TEXT = plain(readFileSync(`${FOLDER}/article.txt`, 'utf8').trim().split('\n'));
const TITLE = 'Harbour council approves the Northern Link';

/** Programs turn straight quotation marks into curly ones. */
function plain(paragraphs: readonly string[]): string[] {
  return paragraphs.map((text) => text.replace(/[“”]/g, '"'));
}

function read(name: string, content: string | Uint8Array, encoding?: Encoding) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readDocument({ name, size: bytes.length, bytes: async () => bytes }, NODE_TOOLS, encoding);
}

async function readFixture(name: string) {
  const [document] = await read(name, new Uint8Array(readFileSync(`${FOLDER}/fixtures/${name}`)));
  if (!document) throw new Error(`${name} gave no document`);
  return document;
}

/** Where the so-manieth footnote of the noted article stands among the paragraphs. */
function nthNote(paragraphs: readonly string[], wanted: number): number {
  const all = new Set(NOTED_ARTICLE.flatMap(notesOfNoted));
  return paragraphs.flatMap((text, at) => (all.has(text) ? [at] : []))[wanted] ?? -1;
}

async function readHistory() {
  const [document] = await read('history.md', new Uint8Array(readFileSync(`${FOLDER}/history.md`)));
  if (!document) throw new Error('history.md gave no document');
  return document;
}

const HISTORY = [
  'The first ferry',
  'The Marsden Ferry first crossed Ellery Sound in 1911. Torvald Brenk wrote its history.',
  'The Harbour Council of Port Ellery bought it from Marsden Shipping, which had run it for forty years.',
  'The new bridge',
  'When the bridge was planned, Corin Vale and Brenk spoke against it.',
  'The Northern Survey gives 1912.',
  'For one crown, as Irena Kovač found out.',
  'The Northern Development Fund paid the crown.',
];

async function faultOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnreadableDocument)) throw error ?? new Error('it was read');
  expect(error.message).toMatch(/^\p{Ll}.+ — \p{Ll}.+[^.]$/u);
  return error.problem.fault;
}

describe('what programs wrote', () => {
  it.each(['docx', 'odt', 'epub', 'html'])('is read as they were given it: %s', async (kind) => {
    const document = await readFixture(`article.${kind}`);
    expect(document.kind).toBe(kind);
    // Pandoc sets title, author and day above the text.
    expect(plain(document.paragraphs.slice(-TEXT.length))).toEqual(TEXT);
    const { title, author, date, language } = document.details;
    expect([title?.value, author?.value, date?.value]).toEqual([TITLE, 'Ada Quill', '2024-03-12']);
    expect(language?.value).toMatch(/^en/);
  });

  it('is read from Markdown without its signs', async () => {
    const [document] = await read('article.md', new Uint8Array(readFileSync(`${FOLDER}/article.md`)));
    expect(document?.paragraphs).toEqual(TEXT);
    expect(document?.details).toMatchObject({
      title: { value: TITLE, foundIn: 'front-matter' },
      date: { value: '2024-03-12', foundIn: 'front-matter' },
      language: { value: 'en-GB', foundIn: 'front-matter' },
    });
  });

  it('is read from a PDF, its broken lines joined', async () => {
    const { paragraphs, details, notes } = await readFixture('one-column.pdf');
    expect(paragraphs).toEqual(TEXT);
    expect(notes).toEqual([]);
    expect(details).toMatchObject({
      title: { value: TITLE, foundIn: 'properties' },
      date: { value: '2024-03-12', foundIn: 'first-lines' },
    });
  });

  it('is read from a PDF of two columns with hyphens and running heads', async () => {
    const { paragraphs } = await readFixture('two-columns.pdf');
    expect(paragraphs).toEqual([...TEXT, ...Array.from({ length: 12 }, (_, page) => longArticle(page)).flat()]);
  });

  it('is read from a PDF of 200 pages', async () => {
    const { paragraphs } = await readFixture('200-pages.pdf');
    expect(paragraphs).toEqual(Array.from({ length: PAGES }, (_, page) => longArticle(page)).flat());
  });

  it.each(['office', 'groff', 'latex'].flatMap((program) => [`${program}-1`, `${program}-2`]))(
    'is read from a PDF with footnotes in the middle of paragraphs and pages, each behind its paragraph: %s',
    async (layout) => {
      const { paragraphs, notes, details } = await readFixture(`notes-${layout}.pdf`);
      // A footnote names a day, and the article doesn’t.
      expect(details.date?.foundIn).not.toBe('first-lines');
      const all = NOTED_ARTICLE.flatMap(notesOfNoted);
      expect(paragraphs.filter((text) => !all.includes(text))).toEqual(NOTED_ARTICLE.map(textOfNoted));
      expect(paragraphs.filter((text) => all.includes(text))).toEqual(all);
      expect(notes.map(sentenceOf)).toEqual([`${all.length} footnotes read, in paragraphs of their own`]);
      // None comes before the paragraph that leads to it.
      let next = 0;
      for (const paragraph of NOTED_ARTICLE) {
        const at = paragraphs.indexOf(textOfNoted(paragraph));
        for (const _ of notesOfNoted(paragraph)) expect(nthNote(paragraphs, next++)).toBeGreaterThan(at);
      }
    },
  );

  it.each(['docx', 'odt'])('is read with its notes and boxes, and says what is left out: %s', async (kind) => {
    const { paragraphs, notes } = await readFixture(`minutes.${kind}`);
    expect(paragraphs).toEqual([
      'Minutes of the harbour office, 4 June 2024',
      'Torvald Brenk, head of the harbour office, opened the meeting with Corin Vale.',
      'The Lantern Trust will pay for two new lights in Ellery Sound.',
      'Brenk said that the ferry must not wait.',
      'Notice: the office of Irena Kovač is closed on Friday.',
      'The meeting closed at noon.',
      'Torvald Brenk had been pilot of the Marsden Ferry before.',
      'One at Gull Point.',
      'One at the mole.',
      'The Sound is charted by the Northern Survey.',
    ]);
    expect(notes.map(sentenceOf)).toEqual([
      '3 footnotes read, in paragraphs of their own',
      '1 comment left out',
      '2 running heads and feet left out',
      '5 words left out that somebody had marked as deleted',
    ]);
  });

  it.each(['docx', 'odt', 'epub', 'html', 'md'])(
    'has its footnotes, and no sign of them in the text: %s',
    async (kind) => {
      const { paragraphs, notes } = await (kind === 'md' ? readHistory() : readFixture(`history.${kind}`));
      const said = paragraphs.slice(paragraphs.indexOf('The first ferry'));
      expect([...said].sort()).toEqual([...HISTORY].sort());
      const footnotes = notes.find((note) => note.kind === 'footnotes')?.count;
      // Web pages and Markdown have them among their paragraphs.
      expect(footnotes).toBe(kind === 'html' || kind === 'md' ? undefined : 2);
    },
  );

  it('is the same document in whatever kind of file', async () => {
    const digests = await Promise.all([
      textDigest(await readFixture('one-column.pdf')),
      textDigest(await readFixture('article.html')),
      textDigest(readPasted(TEXT.join('\n\n'))),
    ]);
    expect(new Set(digests).size).toBe(1);
    expect(await textDigest(readPasted('Another text.'))).not.toBe(digests[0]);
  });
});

describe('XML in an archive', () => {
  const docx = (text: string) =>
    read('a.docx', zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="urn:word">${text}</w:document>`) }));

  it('may name characters as HTML does', async () => {
    const [document] = await docx('<w:p><w:t>Irena&nbsp;Kova&ccaron; &amp; others</w:t></w:p>');
    expect(document?.paragraphs).toEqual(['Irena Kovač & others']);
  });

  it('is damaged where an element isn’t closed, or an entity is nobody’s', async () => {
    expect(await faultOf(docx('<w:p><w:t>Irena</w:p>'))).toBe('broken');
    expect(await faultOf(docx('<w:p><w:t>Irena &nobody;</w:t></w:p>'))).toBe('broken');
  });
});

describe('a chapter of an EPUB that isn’t well-formed XML', () => {
  const CONTAINER =
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>';
  const page = (body: string) =>
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
  const book = (...chapters: string[]) =>
    read(
      'a.epub',
      zipSync({
        'META-INF/container.xml': strToU8(CONTAINER),
        'book.opf': strToU8(
          `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${chapters.map((_, at) => `<item id="c${at}" href="${at}.xhtml"/>`).join('')}</manifest><spine>${chapters.map((_, at) => `<itemref idref="c${at}"/>`).join('')}</spine></package>`,
        ),
        ...Object.fromEntries(chapters.map((text, at) => [`${at}.xhtml`, strToU8(text)])),
      }),
    );

  it('is read as HTML, between the others, and it is told', async () => {
    for (const [spoilt, texts] of [
      ['<p>Corin Vale & sons<br>of Ellery<p>Next', ['Corin Vale & sons', 'of Ellery', 'Next']],
      ['<p><a id="p1"/>Corin Vale &nobody; met <b>Brenk</p><p>Next</p>', ['Corin Vale &nobody; met Brenk', 'Next']],
      ['<p hidden>Not shown</p><p class=a>Corin Vale</p><div/><hr/><p>Next</p>', ['Corin Vale', 'Next']],
    ] as const) {
      const [document] = await book(page('<p>One</p>'), `<?xml version="1.0"?>\n${page(spoilt)}`, page('<p>Three</p>'));
      expect(document?.paragraphs).toEqual(['One', ...texts, 'Three']);
      expect(document?.notes).toEqual([{ kind: 'malformed', count: 1, of: '3' }]);
    }
  });

  it('gives what there is of it where it breaks off', async () => {
    const [document] = await book(
      page('<p>One</p>'),
      page('<p>Two</p><p>Brenk said').slice(0, -'</body></html>'.length),
    );
    expect(document?.paragraphs).toEqual(['One', 'Two', 'Brenk said']);
  });

  it('does no harm by its depth or its entities, and no other part is forgiven', async () => {
    expect(await faultOf(book(page('<div>'.repeat(2000))))).toBe('bomb');
    expect(await faultOf(book(`<!DOCTYPE html [<!ENTITY a "b">]>${page('<p>&a;')}`))).toBe('bomb');
    const spoilt = zipSync({
      'META-INF/container.xml': strToU8(CONTAINER),
      'book.opf': strToU8('<package><spine></package>'),
    });
    expect(await faultOf(read('a.epub', spoilt))).toBe('broken');
  });
});

describe('Markdown', () => {
  it('says several authors in a list, on one line or below each other', async () => {
    for (const list of [
      '[Corin Vale, "Irena Kovač"]',
      "['Corin Vale', Irena Kovač]",
      '\n  - Corin Vale\n  - "Irena Kovač"',
    ]) {
      const [document] = await read(
        'a.md',
        `---\ntitle: "[Late] again"\nauthor: ${list}\ndate: 2024-05-03\n---\n\nOne.\n`,
      );
      expect(document?.details).toMatchObject({
        author: { value: 'Corin Vale, Irena Kovač', foundIn: 'front-matter' },
        title: { value: '[Late] again' },
        date: { value: '2024-05-03' },
      });
    }
  });

  it('has tables, whose cells are paragraphs as those of other documents', async () => {
    const table = '| Name | Post |\n|:-----|-----:|\n| Corin Vale | **Pilot** |\n| a \\| b |  |\n';
    const [document] = await read('a.md', `Before.\n\n${table}\nAfter | more.\n`);
    expect(document?.paragraphs).toEqual(['Before.', 'Name', 'Post', 'Corin Vale', 'Pilot', 'a | b', 'After | more.']);
    const [bare] = await read('a.md', 'Name | Post\n--- | ---\nCorin Vale | Pilot\n\nAfter.\n');
    expect(bare?.paragraphs).toEqual(['Name', 'Post', 'Corin Vale', 'Pilot', 'After.']);
  });
});

describe('a web page', () => {
  const PROSE =
    `<p>${'The council met again, and it did not agree on the bridge, nor on the road. '.repeat(8)}</p>`.repeat(4);
  const page = (head: string, body = PROSE) =>
    `<!doctype html><html lang="en"><head>${head}</head><body><nav>Home</nav><article>${body}</article></body></html>`;

  it('may leave out the tags of its parts', async () => {
    const head = '<meta charset="utf-8"><!-- made by hand --><title>The bridge</title><style>p { color: red }</style>';
    for (const text of [
      `<!doctype html>\n<html lang="en">${head}<article>${PROSE}</article></html>\n`,
      `<!doctype html><html lang="en"><head>${head}</head><article>${PROSE}</article>`,
      `<html lang="en">${head}${PROSE}`,
      `${head}${PROSE}`,
      PROSE,
    ]) {
      const [document] = await read('a.html', text);
      const paragraphs = document?.paragraphs.filter((each) => each !== 'The bridge');
      expect(paragraphs).toHaveLength(4);
      expect(paragraphs?.[0]).toMatch(/^The council met again/);
      if (text.includes('<title>')) expect(document?.details.title?.value).toBe('The bridge');
    }
  });

  it('says what it is in JSON-LD before anything else', async () => {
    const json = JSON.stringify({
      '@graph': [
        { '@type': 'WebPage', name: 'Front' },
        {
          '@type': ['NewsArticle'],
          headline: 'Bridge delayed',
          author: [{ name: 'Ada Quill' }, 'Ben Marsh'],
          publisher: { '@type': 'Organization', name: 'The Courier' },
          datePublished: '2024-03-12T09:00:00+01:00',
        },
      ],
    });
    const [document] = await read(
      'a.html',
      page(`<meta property="og:title" content="Other"><script type="application/ld+json">${json}</script>`),
    );
    expect(document?.details).toMatchObject({
      title: { value: 'Bridge delayed', foundIn: 'json-ld' },
      author: { value: 'Ada Quill, Ben Marsh', foundIn: 'json-ld' },
      outlet: { value: 'The Courier', foundIn: 'json-ld' },
      date: { value: '2024-03-12', foundIn: 'json-ld' },
    });
    expect(document?.paragraphs.join(' ')).not.toContain('Home');
  });

  it('says it in Open Graph, Dublin Core or an element', async () => {
    const [document] = await read(
      'a.html',
      page(
        '<title>Bridge delayed - Courier</title><meta property="og:site_name" content="Courier"><meta name="DC.creator" content="Ada Quill">',
        `<time datetime="2024-03-12">yesterday</time>${PROSE}`,
      ),
    );
    expect(document?.details).toMatchObject({
      title: { value: 'Bridge delayed - Courier', foundIn: 'meta' },
      outlet: { value: 'Courier', foundIn: 'open-graph' },
      author: { value: 'Ada Quill', foundIn: 'dublin-core' },
      date: { value: '2024-03-12', foundIn: 'time' },
      language: { value: 'en', foundIn: 'meta' },
    });
  });

  it('says it in its first lines where it says it nowhere else', async () => {
    const lines = `<h2>Bridge delayed</h2><p>By Ada Quill</p><p>Ellery, 12 March 2024</p>${PROSE}`;
    const [document] = await read('saved.html', page('', lines));
    expect(document?.details).toMatchObject({
      title: { value: 'Bridge delayed', foundIn: 'first-lines' },
      author: { value: 'Ada Quill', foundIn: 'first-lines' },
      date: { value: '2024-03-12', foundIn: 'first-lines' },
    });
    const [dated] = await read('saved.html', page('<meta name="date" content="2024-03-11">', lines));
    expect(dated?.details.date).toEqual({ value: '2024-03-11', foundIn: 'meta' });
  });

  it('of frames says where its text is', async () => {
    const frames = '<frameset cols="20%,80%"><frame src="a_files/nav.html"><frame src="a_files/main.html">';
    for (const text of [
      `<html><head><title>Portal</title></head>${frames}</frameset></html>`,
      `<html>${frames}<noframes><body>Your browser shows no frames.</body></noframes></frameset></html>`,
      `<html>${frames}<noframes><p>Your browser shows no frames.</p></noframes></frameset></html>`,
      '<html><body><iframe src="a_files/main.html"></iframe></body></html>',
    ])
      expect(await faultOf(read('a.html', text))).toBe('frames');
    const [document] = await read('a.html', page('', `${PROSE}<iframe src="advertisement.html"></iframe>`));
    expect(document?.paragraphs).toHaveLength(4);
  });

  it('is read with what stands in a frame as text, as some programs save it', async () => {
    const inFrame = (html: string, more = '') =>
      `<iframe ${more} srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    const report = '<html><head><meta name="date" content="2024-03-11"></head><body><article>'.concat(
      `<h1>A “late” ferry</h1>${PROSE}<p>Irena &amp; Brenk left.</p></article></body></html>`,
    );
    for (const body of [
      inFrame(report),
      `<p>Portal of the harbour</p>${inFrame(report, 'sandbox="allow-popups"')}`,
      inFrame(`<html><body>${inFrame(report)}</body></html>`),
    ]) {
      const [document] = await read('saved.html', page('', body));
      expect(document?.paragraphs.slice(-6)).toEqual([
        'A “late” ferry',
        ...Array(4).fill(expect.stringMatching(/^The council met/)),
        'Irena & Brenk left.',
      ]);
      expect(document?.details.date).toEqual({ value: '2024-03-11', foundIn: 'meta' });
    }
    const [article] = await read(
      'saved.html',
      page('', `${PROSE}${inFrame(`<p>${'Buy it now, and buy it again. '.repeat(200)}</p>`)}`),
    );
    expect(article?.paragraphs).toHaveLength(4);
    expect(await faultOf(read('saved.html', page('', inFrame('<p></p>'))))).toBe('frames');
  });

  it('is read in the encoding that it names', async () => {
    const text = page('<meta charset="windows-1251">').replace('The council', '\u00c1\u00e0\u00ea\u00f3 (');
    const [document] = await read(
      'a.html',
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
    expect(document?.paragraphs.join(' ')).toContain('Баку (');
  });

  it('is read as UTF-8 where it is that and says otherwise', async () => {
    const text = page('<meta charset="windows-1251">').replace('The council', 'Баку –');
    const [document] = await read('a.html', text);
    expect(document?.paragraphs.join(' ')).toContain('Баку –');
  });
});

describe('a file that doesn’t say how its letters are encoded', () => {
  const RUSSIAN =
    'Мост достроят к осени\n\nСовет порта на этой неделе решил, что мост достроят, и это не последнее решение.';

  const encoded = (encoding: Encoding) => {
    const [text = ''] = RUSSIAN.split('\n\n');
    return { text, bytes: encodeAs(encoding, text) };
  };
  // "The bridge of Tokyo is long.", "The bridge of Beijing is long.", and Czech.
  const SHIFT_JIS = {
    text: '東京の橋は長い。',
    bytes: [0x93, 0x8c, 0x8b, 0x9e, 0x82, 0xcc, 0x8b, 0xb4, 0x82, 0xcd, 0x92, 0xb7, 0x82, 0xa2, 0x81, 0x42],
  };
  const GB18030 = {
    text: '北京的桥很长。',
    bytes: [0xb1, 0xb1, 0xbe, 0xa9, 0xb5, 0xc4, 0xc7, 0xc5, 0xba, 0xdc, 0xb3, 0xa4, 0xa1, 0xa3],
  };
  const CZECH = { text: 'Dvořák píše o mostě.', bytes: encodeAs('windows-1250', 'Dvořák píše o mostě.') };

  it.each(['koi8-r', 'windows-1251', 'iso-8859-5', 'ibm866'] as const)(
    'is read by its letters, and it is said how: %s',
    async (label) => {
      const [document] = await read('a.txt', encodeAs(label, RUSSIAN));
      expect(document?.paragraphs).toEqual(RUSSIAN.split('\n\n'));
      expect(document?.notes).toEqual([{ kind: 'read-as', count: 1, of: label }]);
      const [page] = await read('a.html', encodeAs(label, `<html><body><p>${RUSSIAN}</p></body></html>`));
      expect(page?.notes).toEqual([{ kind: 'read-as', count: 1, of: label }]);
    },
  );

  it('is UTF-8 with a few spoilt bytes, which are counted', async () => {
    const [head = '', tail = ''] = RUSSIAN.split('\n\n');
    const bytes = Uint8Array.from([...strToU8(`text\n"${head}`), 0xd0, ...strToU8(` ${tail}"\n`)]);
    const [document] = await read('a.csv', bytes);
    expect(document?.paragraphs).toEqual([`${head}\ufffd ${tail}`]);
    expect(document?.notes.map(sentenceOf)).toEqual([
      expect.stringContaining('read as utf-8'),
      "1 character can't be read, and stand as \ufffd",
    ]);
    const [marked] = await read('a.csv', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]));
    expect(marked?.notes.map(({ kind }) => kind)).toEqual(['unreadable']);
  });

  it.each(['shift_jis', 'gb18030', 'windows-1250', 'ibm866', 'utf-16be'] as const)(
    'is read as the reader says, in whatever kind of text: %s',
    async (encoding) => {
      const samples = { shift_jis: SHIFT_JIS, gb18030: GB18030, 'windows-1250': CZECH } as const;
      const { bytes, text } = encoding in samples ? samples[encoding as keyof typeof samples] : encoded(encoding);
      const wide = (sign: string) => (encoding === 'utf-16be' ? encodeAs(encoding, sign) : strToU8(sign));
      const note = [{ kind: 'read-as-chosen', count: 1, of: encoding }];
      for (const [name, before, after] of [
        ['a.txt', '', ''],
        ['a.md', '**', '**'],
        ['a.html', '<html><body><p>', '</p></body></html>'],
        ['a.csv', 'text\n"', '"\n'],
      ] as const) {
        const [document] = await read(name, Uint8Array.from([...wide(before), ...bytes, ...wide(after)]), encoding);
        expect(document?.paragraphs, name).toEqual([text]);
        expect(document?.notes, name).toEqual(note);
      }
    },
  );

  it('is read as the reader says even where it says something else itself, and where no text comes of it', async () => {
    const page = '<html><head><meta charset="windows-1252"></head><body><p>';
    const [told] = await read('a.html', Uint8Array.from([...strToU8(page), ...encodeAs('koi8-r', RUSSIAN)]), 'koi8-r');
    expect(told?.paragraphs.join(' ')).toContain('решил, что мост достроят');
    const [wrong] = await read('a.txt', encodeAs('windows-1251', RUSSIAN), 'utf-8');
    expect(wrong?.notes.map(({ kind }) => kind)).toEqual(['read-as-chosen', 'unreadable']);
  });

  it('is told by the first line of XHTML', async () => {
    const xhtml = `<?xml version="1.0" encoding="koi8-r"?><html><body><p>${RUSSIAN}</p></body></html>`;
    const [page] = await read('a.xhtml', encodeAs('koi8-r', xhtml));
    expect(page?.paragraphs.join(' ')).toContain('Совет порта на этой неделе');
    expect(page?.notes).toEqual([]);
  });

  it('says nothing of a PDF, whatever the reader says', async () => {
    const bytes = new Uint8Array(readFileSync(`${FOLDER}/fixtures/one-column.pdf`));
    const [document] = await read('one-column.pdf', bytes, 'koi8-r');
    expect(document?.paragraphs).toEqual(TEXT);
    expect(document?.notes).toEqual([]);
  });

  it('was typed in an old Azerbaijani font, and is read in today’s letters in whatever kind of file', async () => {
    const typed = [
      'Azяrbaycan vя Tцrkiyя',
      'Иlham Яliyev Шuшada юz чыxышыnda dюvlяt proqramыnы aчыqlayыb. Vя oьlu da.',
    ];
    const today = [
      'Azərbaycan və Türkiyə',
      'İlham Əliyev Şuşada öz çıxışında dövlət proqramını açıqlayıb. Və oğlu da.',
    ];
    const wide = typed.map((line) => `<w:p><w:t>${line}</w:t></w:p>`).join('');
    const docx = zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="urn:word">${wide}</w:document>`) });
    for (const [name, bytes] of [
      ['a.txt', encodeAs('windows-1251', typed.join('\n\n'))],
      ['a.docx', docx],
    ] as const) {
      const [document] = await read(name, bytes);
      expect(document?.paragraphs).toEqual(today);
      expect(document?.details.title?.value).toBe(today[0]);
      expect(document?.details.language?.value).toBe('az');
      expect(document?.notes).toEqual([{ kind: 'old-font', count: 1 }]);
    }
  });
});

describe('plain text', () => {
  it('is joined where a program broke its lines, and only there', () => {
    const wrapped = ['The council of the harbour met on Tuesday to speak of the new', 'railway bridge over the river.'];
    const other = ['Nobody had expected that the members would agree so soon on it', 'after all those years.'];
    expect(readPasted(`${wrapped.join('\n')}\n\n${other.join('\n')}`).paragraphs).toEqual([
      wrapped.join(' '),
      other.join(' '),
    ]);
    expect(readPasted('A title\nA first paragraph.\nA second one.').paragraphs).toHaveLength(3);
  });

  it('proposes title, day, byline and language by its first lines and words', async () => {
    const text =
      'Мост достроят к осени\n13 января 2017 17:21\nАвтор: Ада Квилл\nСовет порта на этой неделе решил, что мост достроят, и это не последнее решение.';
    const [document] = await read('notes.txt', text);
    expect(document?.details).toEqual({
      title: { value: 'Мост достроят к осени', foundIn: 'first-lines' },
      date: { value: '2017-01-13', foundIn: 'first-lines' },
      author: { value: 'Ада Квилл', foundIn: 'first-lines' },
      language: { value: 'ru', foundIn: 'words' },
    });
  });

  it('needs no ending of its name', async () => {
    for (const name of ['notes', 'notes of 3.5 miles', 'notes 12.05']) {
      const [document] = await read(name, 'Torvald Brenk met Corin Vale.');
      expect(document).toMatchObject({ kind: 'txt', paragraphs: ['Torvald Brenk met Corin Vale.'] });
      expect(document?.details.title?.value).toBe(name);
    }
  });

  it('is told from a table of articles, whose rows are documents', async () => {
    const table = 'headline;published;body;source\nBridge delayed;12.03.2024;"One.\n\nTwo.";Courier\nEmpty;;;\n';
    expect(await read('articles.csv', table)).toMatchObject([
      {
        kind: 'csv',
        paragraphs: ['One.', 'Two.'],
        details: {
          title: { value: 'Bridge delayed', foundIn: 'column' },
          date: { value: '2024-03-12', foundIn: 'column' },
          outlet: { value: 'Courier', foundIn: 'column' },
        },
      },
    ]);
  });
});

describe('what can’t be read says why', () => {
  it('a table with a quotation mark that is never closed', async () => {
    expect(await faultOf(read('a.csv', 'title,text\nA,"one\ntext"\nB,"two\ntext\nC,three\n'))).toBe('broken');
  });

  const docx = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });

  it('locked files', async () => {
    expect(await faultOf(readFixture('locked.pdf'))).toBe('encrypted');
    // By hand: no free program locks an ODT or DOCX without a window. The head of the container that Word uses, and its name inside.
    const compound = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);
    expect(await faultOf(read('a.docx', compound))).toBe('encrypted');
    const manifest = '<m:manifest xmlns:m="urn:x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    const odt = zipSync({ 'content.xml': new Uint8Array([1, 2, 3]), 'META-INF/manifest.xml': strToU8(manifest) });
    expect(await faultOf(read('a.odt', odt))).toBe('encrypted');
    const newer = zipSync({ 'encrypted-package': new Uint8Array([1, 2, 3]), mimetype: strToU8('text') });
    expect(await faultOf(read('a.odt', newer))).toBe('encrypted');
  });

  it('damaged files', async () => {
    const whole = new Uint8Array(readFileSync(`${FOLDER}/fixtures/article.docx`));
    expect(await faultOf(read('a.docx', whole.slice(0, whole.length >> 1)))).toBe('broken');
    expect(await faultOf(read('a.pdf', '%PDF-1.7\nnothing more'))).toBe('broken');
    expect(await faultOf(read('a.pdf', 'no PDF at all'))).toBe('broken');
  });

  it('pictures of pages', async () => {
    expect(await faultOf(readFixture('scanned.pdf'))).toBe('scanned');
  });

  it('files that are too large, without reading them', async () => {
    const reading = readDocument(
      { name: 'a.txt', size: 500 * 1024 * 1024, bytes: () => Promise.reject(new Error('was read')) },
      NODE_TOOLS,
    );
    expect(await faultOf(reading)).toBe('too-large');
  });

  it('archives that unpack to more than any document holds', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await faultOf(read('a.docx', bomb))).toBe('bomb');
    const deep = `${'<w:p>'.repeat(5_000)}x${'</w:p>'.repeat(5_000)}`;
    expect(await faultOf(read('a.docx', docx(`<w:document xmlns:w="urn:x">${deep}</w:document>`)))).toBe('bomb');
    const flat = `<w:p>${'<w:r/>'.repeat(5_000)}<w:r><w:t>Flat as it is.</w:t></w:r></w:p>`;
    const [document] = await read('a.docx', docx(`<w:document xmlns:w="urn:x"><w:body>${flat}</w:body></w:document>`));
    expect(document?.paragraphs).toEqual(['Flat as it is.']);
    const entities =
      '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>';
    expect(await faultOf(read('a.docx', docx(entities)))).toBe('bomb');
  });

  it('what is no text, and what holds none', async () => {
    expect(
      await faultOf(
        read(
          'a.txt',
          Uint8Array.from({ length: 400 }, (_, at) => 1 + (at % 8)),
        ),
      ),
    ).toBe('wrong-encoding');
    expect(await faultOf(read('a.txt', ' \n \n'))).toBe('no-text');
    expect(await faultOf(read('a.txt', ''))).toBe('no-text');
    expect(
      await faultOf(read('a.docx', docx('<w:document xmlns:w="urn:word"><w:body><w:p/></w:body></w:document>'))),
    ).toBe('no-text');
    expect(await faultOf(read('a.csv', 'name,age\nAda,40\n'))).toBe('no-column');
    expect(await faultOf(read('a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') })))).toBe('unknown-kind');
  });

  it('what is of another kind, by what is in it before what it is called', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(400).keys()]);
    for (const name of ['a.png', 'a', '.DS_Store']) expect(await faultOf(read(name, picture))).toBe('unknown-kind');
    for (const name of ['a.rtf', 'a.docx', 'a.txt'])
      expect(await faultOf(read(name, '{\\rtf1\\ansi Torvald Brenk met Corin Vale.}'))).toBe('unknown-kind');
  });
});
