import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/pack/validate.ts';
import { HARBOUR } from './harbour.ts';

/** The harbour's pack as version 1.0.0 of Backgrounder wrote it, with another word on how its date is known. */
function firstVersion(dateNote: string): string {
  const sources = HARBOUR.sources.map((source) => ({ ...source, dateNote }));
  return JSON.stringify({ ...HARBOUR, format: 'backgrounder-pack/1', sources });
}

describe('a pack of the first format version', () => {
  it('is read as one of the second', () => {
    expect(readPack(firstVersion('stated'))).toEqual(HARBOUR);
  });

  it.each(['stated', 'Stated in the imprint'])('whose date is known as "%s" keeps it as stated', (dateNote) => {
    expect(readPack(firstVersion(dateNote)).sources[0]?.dateIs).toBeUndefined();
  });

  it.each(['inferred from its figures', 'day and time stated, year inferred', 'unknown', 'understated'])(
    'whose date is known as "%s" has it as inferred',
    (dateNote) => {
      expect(readPack(firstVersion(dateNote)).sources[0]).toMatchObject({ dateIs: 'inferred', dateNote });
    },
  );

  it('tells its problems at the places of its own file', () => {
    const text = firstVersion('inferred').replace('"title":"A bridge', '"titel":"A bridge');
    expect(() => readPack(text)).toThrow(/sources\[0\]\.title: title is missing/);
    const without = JSON.stringify({ ...HARBOUR, format: 'backgrounder-pack/1', sources: 7 });
    expect(() => readPack(without)).toThrow(/sources: sources is not a list \(7\)/);
  });
});
