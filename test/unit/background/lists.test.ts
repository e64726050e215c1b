import { describe, expect, it } from 'vitest';
import { glossaryList } from '../../../src/background/glossary-list.ts';
import { recogniseParts } from '../../../src/background/recognise-parts.ts';
import { sourceRecord } from '../../../src/background/source-record.ts';
import { refOf, sourceRefOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { glossaryOf, harbourWith, SECOND_SOURCE } from './harbour-glossary.ts';

describe('the list of everything', () => {
  it('holds entries and sources with what a search looks in and how many facts each has', () => {
    const list = glossaryList(glossaryOf(harbourWith(...HARBOUR.facts)));
    expect(list.packs).toEqual([
      {
        id: 'harbour',
        title: 'Harbour',
        description: HARBOUR.description,
        version: '1.0.0',
        language: 'en',
        licence: 'MIT',
        counts: { entries: 2, forms: 4, facts: 2 },
      },
    ]);
    expect(list.entries[0]).toEqual({
      id: refOf('ada-quill'),
      type: 'person',
      label: 'Ada Quill',
      gloss: 'Mayor of the harbour town',
      language: 'en',
      forms: ['Ada Quill', 'Quill'],
      facts: 2,
    });
    expect(list.sources.map(({ id, facts }) => [id, facts])).toEqual([
      [sourceRefOf('a1'), 2],
      [sourceRefOf('a2'), 0],
    ]);
  });
});

describe("a source's record", () => {
  it("has its facts in the document's order and whom they are about, most facts first", () => {
    const [second, third] = HARBOUR.facts;
    const glossary = glossaryOf(harbourWith(...[third, second].filter((fact) => fact !== undefined)));
    const record = sourceRecord(glossary, sourceRefOf('a1'));
    expect(record?.source).toEqual({ ...HARBOUR.sources[0], id: sourceRefOf('a1') });
    expect(record?.facts.map(({ paragraph }) => paragraph)).toEqual([2, 3]);
    expect(record?.entries.map(({ id, facts }) => [id, facts])).toEqual([
      [refOf('ada-quill'), 2],
      [refOf('tom-quill'), 1],
    ]);
  });

  it('is there for a source without facts, and nothing for a source that is not there', () => {
    const glossary = glossaryOf(harbourWith());
    const source = { ...SECOND_SOURCE, id: sourceRefOf('a2') };
    expect(sourceRecord(glossary, sourceRefOf('a2'))).toEqual({ source, facts: [], entries: [] });
    for (const id of ['a3', 'toString']) expect(sourceRecord(glossary, sourceRefOf(id))).toBeNull();
  });
});

describe('recognising the parts of a page', () => {
  it('answers one block for each text, with a summary of everyone in them', () => {
    const { blocks, entries } = recogniseParts(glossaryOf(HARBOUR), [
      { text: 'Ada Quill spoke.' },
      { text: 'Nobody else did.' },
    ]);
    expect(blocks.map(({ mentions }) => mentions.map(({ start, end, entry }) => [start, end, entry]))).toEqual([
      [[0, 9, refOf('ada-quill')]],
      [],
    ]);
    expect(entries).toEqual({
      [refOf('ada-quill')]: {
        id: refOf('ada-quill'),
        type: 'person',
        label: 'Ada Quill',
        gloss: 'Mayor of the harbour town',
      },
    });
  });

  it('reads a text in the light of what an earlier answer said of other blocks', () => {
    const glossary = glossaryOf(HARBOUR);
    const [first] = recogniseParts(glossary, [{ text: 'Tom Quill came.' }]).blocks;
    const { blocks, entries } = recogniseParts(glossary, [{ namings: first?.namings ?? [] }, { text: 'Quill built.' }]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.mentions[0]).toMatchObject({ entry: refOf('tom-quill'), why: { names: ['Tom Quill'] } });
    expect(Object.keys(entries)).toEqual([refOf('tom-quill')]);
  });

  it('summarises every candidate of an ambiguous name', () => {
    const pack = structuredClone(HARBOUR);
    for (const { forms } of pack.entries) forms[1] = { text: 'Quill', use: 'short' };
    const { blocks, entries } = recogniseParts(glossaryOf(pack), [
      { text: 'Ada Quill and Tom Quill met.' },
      { text: 'Then Quill left.' },
    ]);
    const named = new Set(
      blocks.flatMap(({ mentions }) => mentions.flatMap(({ entry, candidates }) => candidates ?? [entry])),
    );
    expect(Object.keys(entries).sort()).toEqual([...named].sort());
  });
});
