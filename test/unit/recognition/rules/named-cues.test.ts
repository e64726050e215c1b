import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { namedCues } from '../../../../src/recognition/rules/named-cues.ts';
import { entry, generic, guarded, packOf, short } from '../make-pack.ts';

const index = buildIndex([
  packOf([
    entry('plan', 'agreement', [guarded('road plan', 'Ana Kol', 'Dogs', 'told by ~', 'Peru', 'Chile and Peru', 'Kol')]),
    entry('fair', 'event', [guarded('spring fair', 'Ana Kol', 'Dog Club', 'Peru')]),
    entry('ana', 'person', ['Ana Kol', short('Kol')]),
    entry('ivo', 'person', ['Ivo Kol', short('Kol')]),
    entry('dogs', 'organisation', ['Dog Club', short('Dogs')]),
    generic(entry('peru', 'place', ['Peru'])),
    generic(entry('chile', 'place', ['Chile'])),
  ]),
]);

/** The entries and pairs that the cues of a form name, by ids. */
function namedBy(form: number) {
  const { entries, pairs } = namedCues(index, form);
  const idOf = (ref: string) => ref.replace(/^.*\//, '');
  return { entries: [...entries].map(idOf), pairs: pairs.map((pair) => pair.map(idOf)) };
}

describe('namedCues', () => {
  it('has what cues name as a whole, of one entry alone, but for what everybody knows', () => {
    expect(namedBy(0)).toEqual({ entries: ['ana', 'dogs'], pairs: [['chile', 'peru']] });
  });
  it('has nobody who takes part in an event', () => {
    expect(namedBy(1)).toEqual({ entries: ['dogs'], pairs: [] });
  });
});
