/** One real document, labelled by a reader of it and the glossary: every name, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../scripts/recognition/blocks-of-text.ts';
import { partsOf } from '../../../src/pack/entry-ref.ts';
import { buildPack } from '../../../src/pack-builder/build-pack.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';

const DOCUMENT = '../shared/corpus/002-presidents-meet-in-moscow.txt';

/** Paragraph (the n-th non-empty line), which occurrence of the words in it, the words, the entry; counts from 1. */
type Label = [paragraph: number, occurrence: number, surface: string, entry: string];
const labels: Label[] = JSON.parse(readFileSync('test/unit/recognition/document-002.labels.json', 'utf8'));

/** Where the n-th occurrence of some words begins in a text, whole words only; UTF-16 units. */
function placeOf(text: string, surface: string, occurrence: number): number {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let left = occurrence;
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    if (!isWord(at - 1) && !isWord(at + surface.length) && --left === 0) return at;
  }
  throw new Error(`“${surface}” does not stand there ${occurrence} times`);
}

/** What the labels ask for, as "offset surface entry" in the file's text. */
function expectedIn(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)];
  return labels.map(([paragraph, occurrence, surface, entry]) => {
    const line = paragraphs[paragraph - 1];
    if (!line) throw new Error(`there is no paragraph ${paragraph}`);
    return `${line.index + placeOf(line[0], surface, occurrence)} ${surface} ${entry}`;
  });
}

/** What recognition finds, in the same words; the file is a page, as it is to `npm run recognise`. */
async function foundIn(text: string): Promise<string[]> {
  const { pack } = await buildPack('assets/glossary/russia-azerbaijan');
  if (!pack) throw new Error('the bundled glossary has problems: npm run build:pack tells them');
  const blocks = blocksOfText(text);
  const read = createRecogniser([pack]).recognise(blocks.map(({ start, end }) => ({ text: text.slice(start, end) })));
  return read.flatMap(({ mentions }, at) =>
    mentions.map(({ start, end, entry, candidates }) => {
      const offset = blocks[at]?.start ?? 0;
      return `${offset + start} ${text.slice(offset + start, offset + end)} ${(candidates ?? [entry]).map((ref) => partsOf(ref).id).join(',')}`;
    }),
  );
}

describe('document 002', () => {
  it('has every name recognised that a reader would mark, and no other', async ({ skip }) => {
    if (!existsSync(DOCUMENT)) skip(`${DOCUMENT} is not there`);
    const text = readFileSync(DOCUMENT, 'utf8');
    expect(await foundIn(text)).toEqual(expectedIn(text));
  });
});
