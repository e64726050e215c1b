import { describe, expect, it } from 'vitest';
import { backgroundOfEntry } from '../../../src/background/background-of-entry.ts';
import { glossaryList } from '../../../src/background/glossary-list.ts';
import { recogniseParts } from '../../../src/background/recognise-parts.ts';
import { sourceRecord } from '../../../src/background/source-record.ts';
import { type EntryRef, entryRef, sourceRef } from '../../../src/pack/entry-ref.ts';
import type { Pack } from '../../../src/pack/format.ts';
import { HARBOUR as PLAIN_HARBOUR } from '../pack/harbour.ts';
import { glossaryOf, namesIn } from './harbour-glossary.ts';

/** Both Ada Quills have a page of their own elsewhere, which tells one from the other. */
const HARBOUR: Pack = {
  ...PLAIN_HARBOUR,
  entries: PLAIN_HARBOUR.entries.map((entry) =>
    entry.id === 'ada-quill' ? { ...entry, same: ['https://people.example/mayor'] } : entry,
  ),
};

/** A pack that calls other people, another source and another fact by the harbour pack's ids. */
const THEATRE: Pack = {
  ...HARBOUR,
  id: 'theatre',
  title: 'Theatre',
  language: 'fr',
  sources: HARBOUR.sources.map((source) => ({ ...source, title: 'A new season', outlet: 'La Rampe', date: '2019' })),
  entries: [
    {
      id: 'ada-quill',
      type: 'person',
      label: 'Ada Quill',
      gloss: 'Actress',
      forms: [{ text: 'Ada Quill' }, { text: 'Quill', use: 'short', default: true }],
      naming: 'Born Ada Quillon.',
      same: ['https://people.example/actress'],
    },
    {
      id: 'tom-quill',
      type: 'person',
      label: 'Tom Quillon',
      gloss: 'Prompter',
      forms: [{ text: 'Tom Quillon' }],
      naming: null,
    },
  ],
  facts: [
    {
      id: 'a1-02-1',
      text: 'Tom Quillon whispered what Quill forgot.',
      about: ['tom-quill', 'ada-quill'],
      source: 'a1',
      paragraph: 2,
      speaker: 'ada-quill',
    },
  ],
};

const MAYOR = entryRef('harbour', 'ada-quill');
const ACTRESS = entryRef('theatre', 'ada-quill');
const PROMPTER = entryRef('theatre', 'tom-quill');
const glossary = glossaryOf(HARBOUR, THEATRE);

/** Whom the last of some lines names. */
async function namedIn(...lines: string[]): Promise<EntryRef[][]> {
  const { blocks } = await recogniseParts(
    namesIn(glossary),
    lines.map((text) => ({ text })),
  );
  return blocks.at(-1)?.mentions.map(({ entry, candidates }) => candidates ?? [entry]) ?? [];
}

describe('two packs that use the same ids', () => {
  it('each tell of their own entry', () => {
    expect(backgroundOfEntry(glossary, MAYOR)).toMatchObject({
      entry: { id: MAYOR, gloss: 'Mayor of the harbour town', naming: null },
      language: 'en',
      neighbours: [{ id: entryRef('harbour', 'tom-quill'), label: 'Tom Quill', shared: 1 }],
    });
    expect(backgroundOfEntry(glossary, ACTRESS)).toMatchObject({
      entry: { id: ACTRESS, gloss: 'Actress', naming: 'Born Ada Quillon.' },
      language: 'fr',
      neighbours: [{ id: PROMPTER, label: 'Tom Quillon', shared: 1 }],
    });
  });

  it('each tell their own facts, from their own sources, said by their own people', () => {
    const [fact, ...others] = backgroundOfEntry(glossary, ACTRESS)?.facts ?? [];
    expect(others).toEqual([]);
    expect(fact).toMatchObject({
      text: 'Tom Quillon whispered what Quill forgot.',
      language: 'fr',
      about: [PROMPTER, ACTRESS],
      source: { id: sourceRef('theatre', 'a1'), outlet: 'La Rampe' },
      date: '2019',
      speaker: { id: ACTRESS, label: 'Ada Quill' },
      names: [
        { start: 0, end: 11, entry: PROMPTER },
        { start: 27, end: 32, entry: ACTRESS },
      ],
    });
    expect(backgroundOfEntry(glossary, MAYOR)?.facts.map(({ source }) => source.outlet)).toEqual([
      'The Harbour Post',
      'The Harbour Post',
    ]);
  });

  it('each have their own record of a source', () => {
    const record = (pack: string) => sourceRecord(glossary, sourceRef(pack, 'a1'));
    expect(record('harbour')).toMatchObject({ source: { id: 'harbour/a1', title: 'A bridge for the harbour' } });
    expect(record('harbour')?.facts).toHaveLength(2);
    expect(record('theatre')).toMatchObject({ source: { id: 'theatre/a1', title: 'A new season' } });
    expect(record('theatre')?.entries.map(({ id, facts }) => [id, facts])).toEqual([
      [ACTRESS, 1],
      [PROMPTER, 1],
    ]);
  });

  it('stand side by side in the list of everything', () => {
    const { packs, entries, sources } = glossaryList(glossary);
    expect(packs.map(({ id, counts }) => [id, counts])).toEqual([
      ['harbour', { entries: 2, forms: 4, facts: 2 }],
      ['theatre', { entries: 2, forms: 3, facts: 1 }],
    ]);
    expect(entries.map(({ id, language, facts }) => [id, language, facts])).toEqual([
      ['harbour/ada-quill', 'en', 2],
      ['harbour/tom-quill', 'en', 1],
      ['theatre/ada-quill', 'fr', 1],
      ['theatre/tom-quill', 'fr', 1],
    ]);
    expect(sources.map(({ id, facts }) => [id, facts])).toEqual([
      ['harbour/a1', 2],
      ['theatre/a1', 1],
    ]);
  });

  it('are both offered for a name that both give, with a summary of each', async () => {
    const { blocks, entries } = await recogniseParts(namesIn(glossary), [{ text: 'Ada Quill bowed.' }]);
    expect(blocks[0]?.mentions[0]).toMatchObject({ candidates: [MAYOR, ACTRESS], why: { rule: 'ambiguous' } });
    expect(Object.values(entries).map(({ id, gloss }) => [id, gloss])).toEqual([
      [MAYOR, 'Mayor of the harbour town'],
      [ACTRESS, 'Actress'],
    ]);
    // A list of the page's names tells of both too.
    const actress = { label: 'Ada Quill', gloss: 'Actress', language: 'fr' };
    expect([entries[MAYOR]?.others, entries[ACTRESS]?.others]).toEqual([[actress], undefined]);
  });

  it('leave a short name to the pack whose matters the page is about', async () => {
    expect(await namedIn('Tom Quillon came.', 'Quill bowed.')).toEqual([[ACTRESS]]);
  });
});
