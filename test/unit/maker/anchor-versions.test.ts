/** What new versions of documents leave of what was decided about the old ones. */
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../src/documents/read-document.ts';
import { anchorVersions } from '../../../src/maker/anchor-versions.ts';
import { type Decision, decidedPassages, movedDecision } from '../../../src/maker/decisions.ts';
import { keptDocument } from '../../../src/maker/kept-document.ts';
import { linesOfDocument, madePack } from '../../../src/maker/made-pack.ts';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';
import { decodeAs } from '../../../src/text/decode-as.ts';
import { encodeAs } from '../../encode-as.ts';

const DATE = 'Harbour Post, 3 May 2024';
const MET = 'Vladimir Quill met Torvald Brenk in Ellery Sound on Monday.';
const SAID = 'Quill said that the Northern Breakwater would be built in three years.';
const LATE = 'Torvald Brenk had been told so by the council of Ellery Sound before.';
const LEFT = 'The Northern Breakwater was never seen by anybody, Vladimir Quill wrote.';

async function documentOf(...paragraphs: string[]) {
  const read = readPasted([DATE, ...paragraphs].join('\n\n'));
  return { document: await keptDocument(read, 'report.txt', new Date()), paragraphs: read.paragraphs };
}

function mine(documents: ReadonlyArray<Awaited<ReturnType<typeof documentOf>>>) {
  return mineDocuments(documents.map(({ document, paragraphs }) => ({ id: document.id, language: 'en', paragraphs })));
}

async function replaceBy(...now: string[]) {
  const old = await documentOf(`${MET} ${SAID}`, LATE, LEFT);
  const documents = [old];
  const mined = mine(documents);
  const idOf = (quote: string) => linesOfDocument(old, mined).find((line) => line.quote === quote)?.id ?? '';
  const name = 'Vladimir Quill';
  const fact = { text: 'It takes three years', speaker: '', date: '' };
  const log: Decision[] = [
    { do: 'accept-all', names: ['Vladimir Quill', 'Torvald Brenk', 'Ellery Sound', 'Northern Breakwater'] },
    { do: 'pin', name, passage: idOf(MET) },
    { do: 'rewrite', name, passage: idOf(SAID), fact },
    { do: 'leave-out', name, passage: idOf(LEFT) },
  ];
  const version = { old: old.document.id, ...(await documentOf(...now)) };
  const { versions, spellings, goneNames } = anchorVersions([version], { documents, mined, log });
  const [anchored] = versions;
  if (!anchored) throw new Error('nothing was anchored');
  const texts = [{ document: version.document, paragraphs: version.paragraphs }];
  const moved = log.map((decision) => movedDecision(decision, { moves: anchored.moves, spellings }));
  const head = { id: 'harbour', title: 'Harbour', licence: 'CC0' };
  const pack = () => madePack({ documents: texts, mined: mine(texts), log: moved, head, isWord: () => false });
  return { anchored, goneNames, pack, passages: decidedPassages(moved), fact };
}

describe('a document’s new version', () => {
  it('has what was decided about its lines where they stand now', async () => {
    const { anchored, goneNames, pack, fact } = await replaceBy('It was cold.', LEFT, `${SAID} ${LATE}`, MET);
    expect(anchored).toMatchObject({ found: 4, lost: [], reworded: [] });
    expect([...anchored.places.values()].map(({ paragraph }) => paragraph).sort()).toEqual([3, 4, 4, 5]);
    expect(goneNames).toEqual([]);
    const { passages = [], facts } = pack();
    expect(passages.map(({ quote, paragraph }) => [quote, paragraph])).toEqual([
      [LATE, 4],
      [MET, 5],
    ]);
    expect(facts).toMatchObject([{ text: fact.text, paragraph: 4 }]);
  });

  it('quotes its own words where a line was reworded, and the reader is told', async () => {
    const now = SAID.replace('three', 'four');
    const { anchored, pack } = await replaceBy(`${MET} ${now}`, LATE, LEFT);
    expect(anchored.reworded).toEqual([{ before: SAID, now }]);
    expect(pack().facts).toHaveLength(1);
  });

  it('says which lines and names are lost, and not those that were left out', async () => {
    const { anchored, goneNames, pack, passages } = await replaceBy(
      'Nobody came to Ellery Sound but Torvald Brenk alone.',
    );
    expect(anchored.found).toBe(0);
    expect(anchored.lost).toEqual([
      { quote: MET, fate: 'pinned' },
      { quote: SAID, fate: 'told' },
      { quote: LATE, fate: 'quoted' },
    ]);
    expect(goneNames).toEqual(['Vladimir Quill', 'Northern Breakwater']);
    expect(passages.pinned.size).toBe(1);
    expect(pack().facts).toEqual([]);
    expect(pack().passages?.map(({ quote }) => quote)).toEqual([
      'Nobody came to Ellery Sound but Torvald Brenk alone.',
    ]);
  });

  it('in another encoding says the same in other letters, and whatever was decided holds', async () => {
    const right = [
      'Антонин Двинский встретил Торвальда Бренка в порту Эллери в понедельник.',
      'Двинский сказал, что Северный Мост построят через три года.',
    ];
    const wrong = right.map((text) => decodeAs('windows-1252', encodeAs('windows-1251', text)));
    const old = await documentOf(wrong.join(' '));
    const form = (text: string) => decodeAs('windows-1252', encodeAs('windows-1251', text));
    const whole = wrong.join(' ');
    const placed = ['Антонин Двинский', 'Северный Мост'].map((text) => {
      const start = whole.indexOf(form(text));
      const place = { document: old.document.id, paragraph: 2, start, end: start + text.length, text: form(text) };
      return { label: form(text), type: 'person' as const, forms: [{ text: form(text), count: 1 }], places: [place] };
    });
    const mined = placed.map((name) => ({ ...name, proposedGloss: null }));
    const [met, said] = linesOfDocument(old, mined);
    const name = form('Антонин Двинский');
    const log: Decision[] = [
      { do: 'accept-all', names: mined.map(({ label }) => label) },
      { do: 'gloss', name, gloss: 'A pilot' },
      { do: 'pin', name, passage: met?.id ?? '' },
      { do: 'rewrite', name, passage: said?.id ?? '', fact: { text: 'In three years', speaker: name, date: '' } },
    ];
    const now = await documentOf(right.join(' '));
    const version = { old: old.document.id, ...now, isReadAgain: true as const };
    const { versions, spellings, goneNames } = anchorVersions([version], { documents: [old], mined, log });
    expect(versions[0]).toMatchObject({ found: 2, lost: [], reworded: [] });
    expect(goneNames).toEqual([]);
    const moved = log.map((step) => movedDecision(step, { moves: versions[0]?.moves ?? new Map(), spellings }));
    const again = right.join(' ');
    const id = (quote: string | undefined = '') => `${now.document.id}-2-${again.indexOf(quote)}`;
    expect(moved).toEqual([
      { do: 'accept-all', names: ['Антонин Двинский', 'Северный Мост'] },
      { do: 'gloss', name: 'Антонин Двинский', gloss: 'A pilot' },
      { do: 'pin', name: 'Антонин Двинский', passage: id(right[0]) },
      {
        do: 'rewrite',
        name: 'Антонин Двинский',
        passage: id(right[1]),
        fact: { text: 'In three years', speaker: 'Антонин Двинский', date: '' },
      },
    ]);
  });

  it('of a document that is gone is nobody’s', async () => {
    const version = { old: 'gone', ...(await documentOf(MET)) };
    expect(anchorVersions([version], { documents: [], mined: [], log: [] })).toEqual({
      versions: [],
      spellings: new Map(),
      goneNames: [],
    });
  });
});
