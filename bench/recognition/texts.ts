/** What is read: the text of real news pages, and texts made to be hard. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { seeded } from './random.ts';

/** A page as its blocks. */
export type PageText = string[];

export interface Text {
  name: string;
  pages: PageText[];
  characters: number;
}

const FOLDER = '../shared/pages';
const BLOCK = /<(p|h[1-6]|li|figcaption|blockquote|td)\b[^>]*>([\s\S]*?)<\/\1>/gi;

/** A string of its own, as one that came in a message is, not a view of the file it was cut from. */
function own(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

function blocksOf(html: string): PageText {
  const visible = html.replace(/<(script|style|noscript|svg|template)\b[\s\S]*?<\/\1>/gi, ' ');
  return [...visible.matchAll(BLOCK)]
    .map((match) => (match[2] ?? '').replace(/<[^>]*>/g, '').replace(/&(?:nbsp|#160);/g, '\u00a0'))
    .map((text) =>
      own(
        text
          .replace(/&amp;/g, '&')
          .replace(/&(?:quot|#34);/g, '"')
          .replace(/&(?:#x27|#39|rsquo);/g, '\u2019'),
      ),
    )
    .filter((text) => text.trim() !== '');
}

function asText(name: string, pages: PageText[]): Text {
  const characters = pages.flat().reduce((sum, block) => sum + block.length, 0);
  return { name, pages, characters };
}

/** The text of the pages in ../shared/pages; where they are missing, made-up paragraphs, and a line that says so. */
export function newsText(): Text {
  if (!existsSync(FOLDER)) {
    console.log(`${FOLDER} is missing: made-up paragraphs are read instead`);
    return asText('made-up paragraphs', [madeUp(3000)]);
  }
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html.gz'));
  return asText(
    'news pages',
    files.map((file) => blocksOf(gunzipSync(readFileSync(join(FOLDER, file))).toString('utf8'))),
  );
}

const RUSSIAN = '../shared/data/factrueval-dev.jsonl';

/** The texts of factRuEval's dev set, a page each; null where they are missing, with a line that says so. */
export function russianText(): Text | null {
  if (!existsSync(RUSSIAN)) {
    console.log(`${RUSSIAN} is missing: no Russian text is read`);
    return null;
  }
  const lines = readFileSync(RUSSIAN, 'utf8').trim().split('\n');
  const pages = lines.map((line) => (JSON.parse(line) as { text: string }).text.split('\n').map(own));
  return asText('Russian news', pages);
}

const PROSE =
  'the minister said on Monday that talks with Russia and Azerbaijan would go on in Baku while prices rose by three per cent and Vladimir Putin met his guests'.split(
    ' ',
  );

function madeUp(blocks: number): PageText {
  const random = seeded(7);
  const word = () => PROSE[Math.floor(random() * PROSE.length)];
  return Array.from({ length: blocks }, () => own(`${Array.from({ length: 20 }, word).join(' ')}.`));
}

/** Texts of a million characters that each make one thing as hard as it gets. `names`: forms of the pack. */
export function adversarialTexts(names: readonly string[], news: Text): Text[] {
  const size = 1_000_000;
  const fill = (unit: string) => own(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
  const long = names.filter((name) => name.split(' ').length > 2);
  const beginnings = long.map((name) => name.split(' ').slice(0, -1).join(' '));
  const prose = news.pages.flat().join(' ');
  return [
    asText('near-misses', [[fill(`${beginnings.slice(0, 500).join(' ')} `)]]),
    asText('names, nothing else', [[fill(`${names.slice(0, 500).join(', ')}, `)]]),
    asText('one long word', [[fill('a')]]),
    asText('all capitals', [[fill(prose.toUpperCase())]]),
    asText('combining marks', [[fill(prose.normalize('NFD').replace(/([a-z])/g, '$1\u0301'))]]),
    asText('one form again and again', [[fill(`${names.find((name) => !name.includes(' '))} `)]]),
  ];
}
