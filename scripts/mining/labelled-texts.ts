/** Texts whose names people have marked: the five documents with our labels, two sets of other people's, and texts of our own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { paragraphsOfText } from '../../src/documents/formats/plain-text.ts';
import type { MinedParagraph } from '../../src/mining/read-paragraph.ts';
import { readFactRuEval } from '../languages/factrueval.ts';
import { readBracketedTexts } from './bracketed-texts.ts';
import type { LabelledThing } from './corrections.ts';

/** UTF-16 offsets in a paragraph. */
export interface Span {
  paragraph: number;
  start: number;
  end: number;
}

export interface LabelledTexts {
  name: string;
  /** Texts that are mined together. */
  paragraphs: MinedParagraph[];
  names: Span[];
  /** What may be taken for a name or not. */
  neither: Span[];
  /** The spellings of each thing, where somebody has said which belong together. */
  things?: ReadonlyArray<readonly string[]>;
  /** All its things and their types are in our own list. */
  isLabelled?: true;
  /** Other ways to count the same texts, mined together as well. */
  readings?: Reading[];
}

/** Which names count, and where. */
export interface Reading extends Pick<LabelledTexts, 'name' | 'names' | 'neither'> {
  /** Paragraphs that count; all where it says none. */
  within?: ReadonlySet<number>;
}

const LABELS = 'test/mining/corpus-names.txt';
const CORPUS = '../shared/corpus';
const RE3D = '../shared/data/re3d-dev.jsonl';
const FACTRUEVAL = '../shared/data/factrueval-dev.jsonl';

/** Every set that is there; most of the texts are not ours and lie beside the project. */
export function readLabelledTexts(): LabelledTexts[] {
  return [
    ...(existsSync(CORPUS) ? [readCorpus()] : []),
    ...(existsSync(RE3D) ? [readRe3d()] : []),
    ...(existsSync(FACTRUEVAL) ? [readRussian()] : []),
    ...readBracketedTexts(),
  ];
}

/** The things that the five documents name: what type each is of, and its spellings. */
export function readLabels(): LabelledThing[] {
  const lines = readFileSync(LABELS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [type = '', spellings = ''] = line.split(' | ');
    return { type, spellings: spellings.split('; ') };
  });
}

function readCorpus(): LabelledTexts {
  const files = readdirSync(CORPUS)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const texts = files.flatMap((file) => paragraphsOfText(readFileSync(`${CORPUS}/${file}`, 'utf8')));
  const types = new Map(readLabels().flatMap(({ type, spellings }) => spellings.map((each) => [each, type] as const)));
  const longestFirst = [...types.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const spans = texts.flatMap((text, paragraph) =>
    [...text.matchAll(pattern)].map((match) => ({
      paragraph,
      start: match.index,
      end: match.index + match[0].length,
      type: types.get(match[0]),
    })),
  );
  return {
    name: 'five documents',
    paragraphs: texts.map((text) => ({ text, language: 'en' })),
    names: spans.filter(({ type }) => type !== '-'),
    neither: spans.filter(({ type }) => type === '-'),
    things: readLabels()
      .filter(({ type }) => type !== '-')
      .map(({ spellings }) => spellings),
    isLabelled: true,
  };
}

interface Marked {
  start: number;
  end: number;
  named?: boolean;
}

function readRe3d(): LabelledTexts {
  const texts: Array<{ text: string; mentions: Marked[] }> = readFileSync(RE3D, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const set = inParagraphs('re3d', 'en', texts);
  const half = (name: string, rest: number): Reading => {
    const within = new Set(set.paragraphs.flatMap((_, at) => ((set.owners[at] ?? 0) % 2 === rest ? [at] : [])));
    const isWithin = ({ paragraph }: Span) => within.has(paragraph);
    return { name, names: set.names.filter(isWithin), neither: set.neither.filter(isWithin), within };
  };
  return {
    ...set,
    readings: [
      half('every other document, the first among them', 0),
      half('the other documents', 1),
      { name: 'what begins small is wrong', names: set.names, neither: [] },
      { name: 'what begins small is a name', names: [...set.names, ...set.neither], neither: [] },
      { name: 'names inside names count too', names: set.all, neither: set.neither },
    ],
  };
}

function readRussian(): LabelledTexts {
  const texts = readFactRuEval(FACTRUEVAL);
  const things = new Map<string, Set<string>>();
  for (const { surface, type, name } of texts.flatMap(({ mentions }) => mentions)) {
    // Whoever has a surname alone may be several.
    if (type === 'Person' ? !(name?.firstname && name.lastname) : !name?.name) continue;
    const thing = type === 'Person' ? `${name?.firstname} ${name?.lastname}` : `${name?.name}`;
    things.set(thing, (things.get(thing) ?? new Set()).add(surface));
  }
  return { ...inParagraphs('factRuEval', 'ru', texts), things: [...things.values()].map((surfaces) => [...surfaces]) };
}

interface InParagraphs extends LabelledTexts {
  /** Names inside other names as well. */
  all: Span[];
  /** The text of each paragraph, counted from 0. */
  owners: number[];
}

/** Each stretch once: what is a place and an organisation is marked twice. */
function unique(mentions: readonly Marked[]): Marked[] {
  return [...new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention])).values()];
}

/** Texts cut at their line ends. Names inside other names don't count: what is proposed is flat. */
function inParagraphs(
  name: string,
  language: string,
  texts: ReadonlyArray<{ text: string; mentions: readonly Marked[] }>,
): InParagraphs {
  const set: InParagraphs = { name, paragraphs: [], names: [], neither: [], all: [], owners: [] };
  for (const [owner, { text, mentions }] of texts.entries())
    for (const line of text.matchAll(/[^\n]+/g)) {
      const within = mentions.filter(({ start, end }) => start >= line.index && end <= line.index + line[0].length);
      const outermost = within.filter(
        (one) =>
          !within.some(
            (other) =>
              other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
          ),
      );
      const spanOf = ({ start, end }: Marked): Span => ({
        paragraph: set.paragraphs.length,
        start: start - line.index,
        end: end - line.index,
      });
      for (const mention of unique(outermost))
        (mention.named === false ? set.neither : set.names).push(spanOf(mention));
      set.all.push(...unique(within.filter(({ named }) => named !== false)).map(spanOf));
      set.paragraphs.push({ text: line[0], language });
      set.owners.push(owner);
    }
  return set;
}
