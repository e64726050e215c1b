/**
 * Makes the documents in fixtures/ from the articles beside this file, with pandoc, LibreOffice, groff, LaTeX, Chromium and qpdf:
 * `npx tsx test/documents/make-fixtures.ts`. Only needed when an article changes. Programs write the hour into their files, so that these change each time.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { longArticle, PAGES } from './long-article.ts';
import { groffSource, latexSource, officeSource } from './noted-layouts.ts';

const HERE = 'test/documents';
const OUT = `${HERE}/fixtures`;
const work = mkdtempSync(join(tmpdir(), 'fixtures-'));

for (const kind of ['docx', 'odt', 'epub', 'html']) convert('article', kind);
for (const kind of ['docx', 'odt', 'epub', 'html']) convert('history', kind);
convert('report', 'html');
for (const kind of ['docx', 'odt']) office(`${HERE}/minutes.fodt`, kind, OUT);

for (const columns of [1, 2] as const) {
  const source = (name: string, text: string) => {
    const file = join(work, `${name}-${columns}`);
    writeFileSync(file, text);
    return file;
  };
  office(source('office', officeSource(columns)), 'pdf', work);
  packed(join(work, `office-${columns}.pdf`), `notes-office-${columns}`);
  const groff = source('groff', groffSource(columns));
  writeFileSync(`${groff}.pdf`, execFileSync('groff', ['-ms', '-Tpdf', groff]));
  packed(`${groff}.pdf`, `notes-groff-${columns}`);
  const latex = source('latex', latexSource(columns));
  execFileSync('pdflatex', ['-interaction=batchmode', latex], { cwd: work });
  packed(`${latex}.pdf`, `notes-latex-${columns}`);
}

const lines = readFileSync(`${HERE}/article.txt`, 'utf8').trim().split('\n');
const STYLE = 'body{font:11pt/1.4 serif;margin:0}h1{font-size:18pt}h2{font-size:14pt}p,li{margin:0 0 8pt}';
const body = lines
  .map((line, at) => (at === 0 ? `<h1>${line}</h1>` : line === 'What it costs' ? `<h2>${line}</h2>` : `<p>${line}</p>`))
  .join('\n');
print('one-column', `<style>@page{size:A5;margin:2cm}${STYLE}</style>${body}`);

// Words are cut at soft hyphens, because Chromium has no list of syllables on every system. Not in the heading: around a
// soft hyphen that ends no line, PDF.js finds a space in large letters.
const [heading = '', ...rest] = body.split('\n');
const cut = (text: string) =>
  text.replaceAll(/\p{L}{8,}/gu, (word) => word.replaceAll(/(?<=.{2}[aeiou])(?=[^aeiou\W].{2})/g, '&shy;'));
const hyphenated = `${heading}${cut(rest.join('\n'))}`;
const heads =
  '@page{size:A4;margin:2.5cm 2cm;@top-center{content:"The Coastal Courier, spring issue"}@bottom-center{content:"Page " counter(page)}}';
const columns =
  '.columns{columns:2;column-gap:1cm;text-align:justify;hyphens:manual}h1{break-before:page;column-span:all}';
const pages = Array.from({ length: PAGES }, (_, page) =>
  longArticle(page)
    .map((line) => `<p>${line}</p>`)
    .join(''),
);
print(
  'two-columns',
  `<style>${heads}${STYLE}${columns}</style><div class="columns">${hyphenated}${pages.slice(0, 12).join('')}</div>`,
);

print(
  '200-pages',
  `<style>${heads.replace('A4', 'A5')}${STYLE}section{break-after:page}</style>${pages.map((page) => `<section>${page}</section>`).join('')}`,
);

const picture = `data:image/png;base64,${blackPng().toString('base64')}`;
print(
  'scanned',
  `<style>@page{size:A5;margin:0}img{display:block;width:100%;break-after:page}</style><img src="${picture}"><img src="${picture}">`,
);

execFileSync('qpdf', ['--encrypt', 'secret', 'secret', '256', '--', `${OUT}/one-column.pdf`, `${OUT}/locked.pdf`]);

function convert(name: string, kind: string): void {
  execFileSync('pandoc', ['--standalone', '--to', kind, '-o', `${OUT}/${name}.${kind}`, `${HERE}/${name}.md`]);
}

function print(name: string, html: string): void {
  const page = join(work, `${name}.html`);
  const pdf = join(work, `${name}.pdf`);
  writeFileSync(page, `<!doctype html><html lang="en"><meta charset="utf-8"><title>${lines[0]}</title>${html}</html>`);
  const browser = findBrowser('chromium') ?? 'chromium';
  execFileSync(
    browser,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ],
    { stdio: 'ignore' },
  );
  packed(pdf, name);
}

/** As small as it gets. */
function packed(pdf: string, name: string): void {
  execFileSync('qpdf', [
    '--object-streams=generate',
    '--recompress-flate',
    '--compression-level=9',
    pdf,
    resolve(OUT, `${name}.pdf`),
  ]);
}

function office(file: string, kind: string, folder: string): void {
  execFileSync('soffice', [
    '--headless',
    // LibreOffice keeps its settings where it is told to.
    `-env:UserInstallation=${pathToFileURL(join(work, 'office')).href}`,
    '--convert-to',
    kind,
    '--outdir',
    folder,
    file,
  ]);
}

/** A grey picture of one pixel, as a scan has pictures: in a PNG that nothing but its header tells apart. */
function blackPng(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 90]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
