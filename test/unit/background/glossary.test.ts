import { describe, expect, it } from 'vitest';
import { backgroundOfEntry } from '../../../src/background/background-of-entry.ts';
import { factTexts } from '../../../src/background/fact-texts.ts';
import { summaryOf } from '../../../src/background/glossary.ts';
import { glossaryList } from '../../../src/background/glossary-list.ts';
import { recogniseParts } from '../../../src/background/recognise-parts.ts';
import { relationsAmong } from '../../../src/background/relation-views.ts';
import { sourceRecord } from '../../../src/background/source-record.ts';
import type { Entry } from '../../../src/pack/format.ts';
import { refOf, sourceRefOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { factOf as fact, glossaryFor, glossaryOf, harbourWith } from './harbour-glossary.ts';

describe('packs made ready for questions', () => {
  it('find entries and sources by their refs, with their facts in the pack’s order', () => {
    const { entries, sources, packs } = glossaryOf(HARBOUR);
    expect(packs).toEqual([HARBOUR]);
    expect([...entries.keys()]).toEqual([refOf('ada-quill'), refOf('tom-quill')]);
    expect(entries.get(refOf('ada-quill'))?.facts.map(({ id }) => id)).toEqual(['a1-02-1', 'a1-03-1']);
    expect(entries.get(refOf('tom-quill'))?.facts.map(({ id }) => id)).toEqual(['a1-02-1']);
    expect(sources.get(sourceRefOf('a1'))?.facts).toEqual(HARBOUR.facts);
  });

  it('tell in a summary what everybody knows', () => {
    const [own] = HARBOUR.entries;
    if (!own) throw new Error('the harbour pack has lost its entries');
    const glossary = glossaryOf(HARBOUR);
    expect(summaryOf(glossary, { pack: HARBOUR, own })).not.toHaveProperty('generic');
    expect(summaryOf(glossary, { pack: HARBOUR, own: { ...own, generic: true } })).toMatchObject({ generic: true });
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
      { id: refOf('pier'), type: 'place', label: 'Pier', gloss: 'In the harbour', language: 'en', shared: 2 },
      { id: refOf('lamp'), type: 'place', label: 'Lamp', gloss: 'In the harbour', language: 'en', shared: 1 },
      {
        id: refOf('tom-quill'),
        type: 'person',
        label: 'Tom Quill',
        gloss: 'Bridge builder',
        language: 'en',
        shared: 1,
      },
    ]);
  });
});

describe('a reader of another language', () => {
  const told = fact('a', 'a1', { about: ['ada-quill', 'tom-quill'], speaker: 'tom-quill' });
  const names: Record<string, [string, string]> = {
    'ada-quill': ['Ада Квилл', 'Мэр города'],
    'tom-quill': ['Том Квилл', 'Строитель мостов'],
  };
  const pack = harbourWith(told);
  const entries = pack.entries.map((entry): Entry => {
    const [ru, gloss] = names[entry.id] ?? ['', ''];
    return { ...entry, labels: { ru }, glosses: { ru: gloss }, relations: [] };
  });
  const [ada] = entries;
  if (ada) ada.relations = [{ kind: 'works-for', to: 'tom-quill', fact: 'a' }];
  const glossary = glossaryFor('ru-RU', { ...pack, entries });
  const ADA = { id: refOf('ada-quill'), label: 'Ада Квилл', language: 'ru' };
  const TOM = { id: refOf('tom-quill'), label: 'Том Квилл', gloss: 'Строитель мостов', language: 'ru' };

  it('finds names and glosses in that language wherever they are listed', () => {
    const known = backgroundOfEntry(glossary, ADA.id);
    expect(known?.entry).toMatchObject({ ...ADA, otherNames: [{ language: 'en', name: 'Ada Quill' }] });
    expect(known?.neighbours).toMatchObject([TOM]);
    expect(known?.relations).toMatchObject([{ other: TOM }]);
    expect(known?.facts[0]?.speaker).toEqual({ id: TOM.id, label: 'Том Квилл', language: 'ru' });
    expect(glossaryList(glossary).entries).toMatchObject([ADA, TOM]);
    expect(sourceRecord(glossary, sourceRefOf('a1'))?.entries).toMatchObject([ADA, TOM]);
    expect(relationsAmong(glossary, [ADA.id, TOM.id])).toMatchObject([{ of: ADA, other: TOM }]);
    expect(factTexts(glossary)[0]?.about).toMatchObject([ADA, { id: TOM.id, label: 'Том Квилл', language: 'ru' }]);
    expect(Object.values(recogniseParts(glossary, [{ text: 'Tom Quill came.' }]).entries)).toMatchObject([TOM]);
  });

  it('reads facts in the language of the pack, and finds its names still', () => {
    expect(backgroundOfEntry(glossary, ADA.id)).toMatchObject({ language: 'en', facts: [{ language: 'en' }] });
    expect(glossaryList(glossary).entries[0]?.forms).toContain('Ada Quill');
  });
});
