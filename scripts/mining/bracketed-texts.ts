/** Texts of our own in which names stand in brackets: `[Name]`, and `{Name}` where it may be taken for one or not. */
import { readFileSync } from 'node:fs';
import type { LabelledTexts, Reading, Span } from './labelled-texts.ts';

const FOLDER = 'test/mining/texts';
/** File, language, and what the texts are called. Each set is mined by itself. */
const SETS: ReadonlyArray<readonly [file: string, language: string, name: string]> = [
  ['az', 'az', 'Azerbaijani paragraphs'],
  ['ru', 'ru', 'Russian paragraphs'],
  ['news-en', 'en', 'a report in English'],
  ['news-ru', 'ru', 'the report in Russian'],
  ['news-az', 'az', 'the report in Azerbaijani'],
];

/** All of them; the long ones are counted by halves too. */
export function readBracketedTexts(): LabelledTexts[] {
  return SETS.map(([file, language, name]) => {
    const lines = readFileSync(`${FOLDER}/${file}.txt`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const set: LabelledTexts = { name, paragraphs: [], names: [], neither: [] };
    for (const line of lines) {
      const paragraph = set.paragraphs.length;
      const { text, names, neither } = unbracketed(line);
      set.paragraphs.push({ text, language });
      set.names.push(...names.map((span) => ({ ...span, paragraph })));
      set.neither.push(...neither.map((span) => ({ ...span, paragraph })));
    }
    return file.startsWith('news-')
      ? set
      : { ...set, readings: [half(set, 'odd paragraphs', 0), half(set, 'even paragraphs', 1)] };
  });
}

function half(set: LabelledTexts, name: string, rest: number): Reading {
  const isWithin = ({ paragraph }: Span) => paragraph % 2 === rest;
  return {
    name,
    names: set.names.filter(isWithin),
    neither: set.neither.filter(isWithin),
    within: new Set(set.paragraphs.flatMap((_, at) => (at % 2 === rest ? [at] : []))),
  };
}

type TextSpan = Omit<Span, 'paragraph'>;

function unbracketed(line: string): { text: string; names: TextSpan[]; neither: TextSpan[] } {
  const [names, neither]: [TextSpan[], TextSpan[]] = [[], []];
  let text = '';
  for (const [piece] of line.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const isMarked = piece.startsWith('[') || piece.startsWith('{');
    const bare = isMarked ? piece.slice(1, -1) : piece;
    const spans = piece.startsWith('[') ? names : neither;
    if (isMarked) spans.push({ start: text.length, end: text.length + bare.length });
    text += bare;
  }
  return { text, names, neither };
}
