import { describe, expect, it } from 'vitest';
import { backgroundOfEntry } from '../../../src/background/background-of-entry.ts';
import { indexGlossary, summaryOf } from '../../../src/background/glossary.ts';
import { refOf, sourceRefOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { factOf as fact, glossaryOf, harbourWith } from './harbour-glossary.ts';

describe('packs made ready for questions', () => {
  it('find entries and sources by their refs, with their facts in the pack’s order', () => {
    const { entries, sources, packs } = indexGlossary([HARBOUR], { recognise: () => [] });
    expect(packs).toEqual([HARBOUR]);
    expect([...entries.keys()]).toEqual([refOf('ada-quill'), refOf('tom-quill')]);
    expect(entries.get(refOf('ada-quill'))?.facts.map(({ id }) => id)).toEqual(['a1-02-1', 'a1-03-1']);
    expect(entries.get(refOf('tom-quill'))?.facts.map(({ id }) => id)).toEqual(['a1-02-1']);
    expect(sources.get(sourceRefOf('a1'))?.facts).toEqual(HARBOUR.facts);
  });

  it('tell in a summary what everybody knows', () => {
    const [own] = HARBOUR.entries;
    if (!own) throw new Error('the harbour pack has lost its entries');
    expect(summaryOf({ pack: HARBOUR, own })).not.toHaveProperty('generic');
    expect(summaryOf({ pack: HARBOUR, own: { ...own, generic: true } })).toMatchObject({ generic: true });
  });
});

describe('the neighbours of an entry', () => {
  it('are those who share facts with it, most shared first, then by label', () => {
    const pack = harbourWith(
      fact('1', 'a1', { about: ['ada-quill', 'pier'] }),
      fact('2', 'a1', { about: ['ada-quill', 'pier', 'tom-quill'] }),
      fact('3', 'a1', { about: ['lamp', 'ada-quill'] }),
      fact('4', 'a1', { about: ['lamp', 'tom-quill'] }),
    );
    const place = { type: 'place' as const, gloss: 'In the harbour', naming: null };
    const entries = [
      ...pack.entries,
      { id: 'pier', label: 'Pier', forms: [{ text: 'Pier' }], ...place },
      { id: 'lamp', label: 'Lamp', forms: [{ text: 'Old Lamp' }], ...place },
    ];
    expect(backgroundOfEntry(glossaryOf({ ...pack, entries }), refOf('ada-quill'))?.neighbours).toEqual([
      { id: refOf('pier'), type: 'place', label: 'Pier', gloss: 'In the harbour', shared: 2 },
      { id: refOf('lamp'), type: 'place', label: 'Lamp', gloss: 'In the harbour', shared: 1 },
      { id: refOf('tom-quill'), type: 'person', label: 'Tom Quill', gloss: 'Bridge builder', shared: 1 },
    ]);
  });
});
