import { describe, expect, it } from 'vitest';
import { recogniseParts } from '../../../src/background/recognise-parts.ts';
import { refOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { namesOf } from './harbour-glossary.ts';

describe('recognising the parts of a page', () => {
  it('answers one block for each text, with a summary of everyone in them', async () => {
    const { blocks, entries } = await recogniseParts(namesOf(HARBOUR), [
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
        language: 'en',
      },
    });
  });

  it('reads a text in the light of what an earlier answer said of other blocks', async () => {
    const names = namesOf(HARBOUR);
    const [first] = (await recogniseParts(names, [{ text: 'Tom Quill came.' }])).blocks;
    const { blocks, entries } = await recogniseParts(names, [
      { namings: first?.namings ?? [] },
      { text: 'Quill built.' },
    ]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.mentions[0]).toMatchObject({ entry: refOf('tom-quill'), why: { names: ['Tom Quill'] } });
    expect(Object.keys(entries)).toEqual([refOf('tom-quill')]);
  });

  it('summarises every candidate of an ambiguous name', async () => {
    const pack = structuredClone(HARBOUR);
    for (const { forms } of pack.entries) forms[1] = { text: 'Quill', use: 'short' };
    const { blocks, entries } = await recogniseParts(namesOf(pack), [
      { text: 'Quill left.' },
      { text: 'Ada Quill and Tom Quill met.' },
    ]);
    const named = new Set(
      blocks.flatMap(({ mentions }) => mentions.flatMap(({ entry, candidates }) => candidates ?? [entry])),
    );
    expect(Object.keys(entries).sort()).toEqual([...named].sort());
    expect(blocks[0]?.mentions[0]?.candidates).toHaveLength(2);
    // Both are named for certain as well: a list of names has each of them.
    expect(Object.values(entries).flatMap(({ others }) => others ?? [])).toEqual([]);
  });
});
