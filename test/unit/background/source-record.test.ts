import { describe, expect, it } from 'vitest';
import { sourceRecord } from '../../../src/background/source-record.ts';
import { refOf, sourceRefOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { glossaryOf, harbourWith, SECOND_SOURCE } from './harbour-glossary.ts';

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
