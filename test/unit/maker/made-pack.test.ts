import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thingsOf } from '../../../src/background/same-things.ts';
import { readPasted } from '../../../src/documents/read-document.ts';
import type { Decision } from '../../../src/maker/decisions.ts';
import { keptDocument } from '../../../src/maker/kept-document.ts';
import { type DocumentText, linesOfName, madePack, withVerifiedPassages } from '../../../src/maker/made-pack.ts';
import { createKnower } from '../../../src/mining/known-names.ts';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';
import { entryRef } from '../../../src/pack/entry-ref.ts';
import { packJson } from '../../../src/pack/pack-file.ts';
import { buildIndex } from '../../../src/recognition/index/build-index.ts';
import { mergeIndexes } from '../../../src/recognition/index/merge-indexes.ts';
import { entry, packOf, short } from '../recognition/make-pack.ts';

const HEAD = { id: 'harbour', title: 'Harbour', licence: 'CC0' };
const TEXTS = [
  'Harbour Post, 3 May 2024\n\nVladimir Quill met Torvald Brenk in Ellery Sound. Quill said that Lantern would be built.',
  'Harbour Post, 2 May 2023\n\nThe Southern Gas Corridor (SGC) was praised by Vladimir Quill of Ellery Sound.',
  'Nobody dated this.\n\nBut Torvald Brenk wrote it, and Lantern – or Lantern-works – was his.',
];
const isWord = (word: string) => word === 'lantern';

async function documentsOf(texts: readonly string[]): Promise<DocumentText[]> {
  return Promise.all(
    texts.map(async (text, i) => {
      const read = readPasted(text);
      const document = await keptDocument(read, `${i}.txt`, new Date('2026-01-02T03:04:05Z'));
      return { document, paragraphs: read.paragraphs };
    }),
  );
}

function minedOf(documents: readonly DocumentText[]) {
  return mineDocuments(documents.map(({ document, paragraphs }) => ({ id: document.id, language: 'en', paragraphs })));
}

describe('the pack of what was decided', async () => {
  const documents = await documentsOf(TEXTS);
  const mined = minedOf(documents);
  const all: Decision = { do: 'accept-all', names: mined.map(({ label }) => label) };
  const made = (...log: Decision[]) => madePack({ documents, mined, log, head: HEAD, isWord });

  it('holds the accepted names, and the sentences of dated documents that name them', () => {
    const pack = made(
      { do: 'accept', name: 'Vladimir Quill' },
      { do: 'gloss', name: 'Quill', gloss: 'Mayor of Ellery' },
      { do: 'ignore', name: 'Torvald Brenk' },
    );
    expect(pack).toMatchObject({ id: 'harbour', kind: 'made', language: 'en' });
    expect(pack.entries).toMatchObject([{ id: 'vladimir-quill', type: 'person', gloss: 'Mayor of Ellery' }]);
    expect(pack.entries[0]?.forms).toEqual([{ text: 'Vladimir Quill' }, { text: 'Quill', use: 'short' }]);
    expect(pack.sources.map(({ date }) => date)).toEqual(['2023-05-02', '2024-05-03']);
    expect(pack.passages?.map(({ quote }) => quote)).toEqual([
      'The Southern Gas Corridor (SGC) was praised by Vladimir Quill of Ellery Sound.',
      'Vladimir Quill met Torvald Brenk in Ellery Sound.',
      'Quill said that Lantern would be built.',
    ]);
  });

  it('lets an ordinary word link only beside another of its names', () => {
    const lantern = made(all).entries.find(({ label }) => label === 'Lantern');
    expect(lantern?.forms).toContainEqual({ text: 'Lantern', use: 'short', default: true });
  });

  it('is the same, byte for byte, in whatever order the documents came', () => {
    const turned = documents.toReversed();
    const other = madePack({ documents: turned, mined: minedOf(turned), log: [all], head: HEAD, isWord });
    expect(packJson(other)).toBe(packJson(made(all)));
  });

  it('is a pack, and quotes nothing that no document says, whatever was decided', () => {
    const forms = mined.flatMap((name) => name.forms.map(({ text }) => text));
    const form = fc.constantFrom(...forms, 'New name');
    const decision: fc.Arbitrary<Decision> = fc.oneof(
      fc.record({ do: fc.constantFrom('accept' as const, 'ignore' as const), name: form }),
      fc.record({ do: fc.constant('merge' as const), name: form, into: form }),
      fc.record({ do: fc.constant('split' as const), form }),
      fc.record({
        do: fc.constant('rename' as const),
        name: form,
        label: fc.constantFrom(...forms, 'New name', 'Lantern–works'),
      }),
      fc.record({ do: fc.constant('gloss' as const), name: form, gloss: fc.constantFrom('', 'A pier') }),
    );
    fc.assert(
      fc.property(fc.array(decision), (log) => {
        expect(() => made(all, ...log)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('says what documents say of those whom other packs know, and is taken as one with these', () => {
    const other = packOf([{ ...entry('v-quill', 'person', ['Vladimir Quill', short('Quill')]) }], 'coast');
    const request = documents.map(({ document, paragraphs }) => ({ id: document.id, language: 'en', paragraphs }));
    const found = mineDocuments(request, () => undefined, createKnower([buildIndex([other])]));
    const packWith = (...log: Decision[]) => madePack({ documents, mined: found, log, head: HEAD, isWord });
    const pack = packWith();
    expect(pack.entries).toMatchObject([{ id: 'vladimir-quill', type: 'person', label: 'Vladimir Quill' }]);
    expect(pack.passages).toHaveLength(3);
    const index = mergeIndexes([buildIndex([other]), buildIndex([pack])]);
    expect(thingsOf(index).refsOf(entryRef('harbour', 'vladimir-quill'))).toEqual([
      'coast/v-quill',
      'harbour/vladimir-quill',
    ]);
    expect(packWith({ do: 'ignore', name: 'Vladimir Quill' }).entries).toEqual([]);
  });

  it('tells a line in the reader’s words in the place of the quote, with who said it and when', () => {
    const [first, second] = made(all).passages ?? [];
    if (!first || !second) throw new Error('Nothing is quoted.');
    const fact = { text: 'The council praised it', speaker: 'Quill', date: '2023-05' };
    const rewrite: Decision = { do: 'rewrite', name: 'Quill', passage: first.id, fact };
    const pack = made(all, rewrite);
    const { about, source, paragraph } = first;
    const told = { text: fact.text, about, source, paragraph, date: '2023-05', speaker: 'vladimir-quill' };
    expect(pack.facts).toEqual([{ id: first.id, ...told }]);
    expect(pack.passages?.map(({ id }) => id)).not.toContain(first.id);
    expect(made(all, rewrite, { ...rewrite, fact: { text: '', speaker: '', date: '' } })).toEqual(made(all));
    const without = made(all, { do: 'leave-out', name: 'Quill', passage: second.id });
    expect(without.passages?.map(({ id }) => id)).not.toContain(second.id);
    const back = made(
      all,
      { do: 'leave-out', name: 'Quill', passage: second.id },
      { do: 'let', name: 'Quill', passage: second.id },
    );
    expect(back).toEqual(made(all));
  });

  it('offers the lines of a name, those that it quotes first', () => {
    const log: Decision[] = [all, { do: 'pin', name: 'Quill', passage: 'x' }];
    const lines = linesOfName('Vladimir Quill', { documents, mined, log });
    const quoted = made(all).passages?.filter(({ about }) => about.includes('vladimir-quill'));
    expect(lines.map(({ quote }) => quote).sort()).toEqual(quoted?.map(({ quote }) => quote).sort());
    const { id = '' } = lines[0] ?? {};
    const after = linesOfName('Vladimir Quill', {
      documents,
      mined,
      log: [...log, { do: 'leave-out', name: 'Quill', passage: id }],
    });
    expect(after.map((line) => [line.id, line.isQuoted])).toContainEqual([id, false]);
    expect(linesOfName('Nobody', { documents, mined, log })).toEqual([]);
  });

  it('can’t be stored with a passage that its document doesn’t hold', () => {
    const pack = made(all);
    const tampered = (change: object) => ({
      ...pack,
      passages: pack.passages?.map((passage, i) => (i === 1 ? { ...passage, ...change } : passage)) ?? [],
    });
    expect(withVerifiedPassages(pack, documents)).toBe(pack);
    for (const change of [
      { quote: 'Quill said nothing.' },
      { paragraph: 1 },
      { start: 1 },
      { prefix: 'so: ' },
      { source: 'x' },
    ])
      expect(() => withVerifiedPassages(tampered(change), documents)).toThrow('does not stand in its document');
  });
});
