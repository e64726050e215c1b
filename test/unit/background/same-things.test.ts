import { describe, expect, it } from 'vitest';
import { backgroundOfEntry } from '../../../src/background/background-of-entry.ts';
import { glossaryList } from '../../../src/background/glossary-list.ts';
import { notLinked } from '../../../src/background/not-linked.ts';
import { recogniseParts } from '../../../src/background/recognise-parts.ts';
import { relationsAmong } from '../../../src/background/relation-views.ts';
import { sameThings } from '../../../src/background/same-things.ts';
import { type EntryRef, entryRef } from '../../../src/pack/entry-ref.ts';
import type { Entry, Pack } from '../../../src/pack/format.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { glossaryOf } from './harbour-glossary.ts';

/** An entry that is called by its full names alone. */
const entryOf = (id: string, names: string[], more: Partial<Entry> = {}): Entry => ({
  id,
  type: 'person',
  label: names[0] ?? id,
  gloss: `The ${id} of the pack`,
  forms: names.map((text) => ({ text })),
  naming: null,
  ...more,
});

const packOf = (id: string, ...entries: Entry[]): Pack => ({
  ...HARBOUR,
  id,
  title: `Pack ${id}`,
  entries,
  facts: [],
});

const refsOf = (packs: Pack[], ref: string) => glossaryOf(...packs).things.refsOf(ref as EntryRef);
const address = (id: string) => ({ same: [`https://www.wikidata.org/wiki/${id}`] });

describe('entries of two packs are one thing', () => {
  it('when they share an address elsewhere, whatever they are called', () => {
    const one = packOf('a', entryOf('vell', ['Vell'], { type: 'place', ...address('Q7') }));
    const two = packOf('b', entryOf('velle', ['Velle'], { type: 'organisation', ...address('Q7') }));
    expect(refsOf([one, two], 'b/velle')).toEqual(['a/vell', 'b/velle']);
  });

  it('however the address is written', () => {
    const one = packOf('a', entryOf('vell', ['Vell'], { same: ['http://www.wikidata.org/entity/Q7'] }));
    const two = packOf('b', entryOf('velle', ['Velle'], { same: ['https://wikidata.org/wiki/Q7/'] }));
    expect(refsOf([one, two], 'a/vell')).toEqual(['a/vell', 'b/velle']);
  });

  it('when they share a full name and their type', () => {
    const one = packOf('a', entryOf('ada', ['Ada Quill', 'Mayor Quill']));
    const two = packOf('b', entryOf('a-q', ['A. Quill', 'Ada Quill']));
    expect(refsOf([one, two], 'a/ada')).toEqual(['a/ada', 'b/a-q']);
    expect(refsOf([one, two], 'b/a-q')).toEqual(['a/ada', 'b/a-q']);
  });

  it('in the order of packs, which is the reader’s', () => {
    const one = packOf('a', entryOf('ada', ['Ada Quill']));
    const two = packOf('b', entryOf('ada', ['Ada Quill']));
    expect(refsOf([two, one], 'a/ada')).toEqual(['b/ada', 'a/ada']);
  });

  it('by way of a third', () => {
    const packs = [
      packOf('a', entryOf('vell', ['Vell'], address('Q7'))),
      packOf('b', entryOf('velle', ['Velle'], address('Q7'))),
      packOf('c', entryOf('velle', ['Velle'])),
    ];
    for (const ref of ['a/vell', 'b/velle', 'c/velle'])
      expect(refsOf(packs, ref)).toEqual(['a/vell', 'b/velle', 'c/velle']);
  });
});

describe('entries of two packs are two things', () => {
  const areTwo = (one: Entry, two: Entry) =>
    expect(refsOf([packOf('a', one), packOf('b', two)], `a/${one.id}`)).toEqual([`a/${one.id}`]);

  it('when they are of unlike types', () => {
    areTwo(entryOf('ada', ['Ada Quill']), entryOf('ada', ['Ada Quill'], { type: 'organisation' }));
  });

  it('when one site has an address for each', () => {
    areTwo(entryOf('ada', ['Ada Quill'], address('Q7')), entryOf('ada', ['Ada Quill'], address('Q8')));
  });

  it('when what they share is a short or guarded name, or an acronym', () => {
    for (const use of ['short', 'guarded'] as const)
      areTwo(
        entryOf('ada', ['Ada Quill'], { forms: [{ text: 'Ada Quill' }, { text: 'Quill', use }] }),
        entryOf('tom', ['Tom Quill', 'Quill']),
      );
    const council = { type: 'organisation' } as const;
    areTwo(entryOf('arctic', ['Arctic Council', 'AC'], council), entryOf('audit', ['Audit Chamber', 'AC'], council));
  });

  it('when several of a pack have the name, of which nobody knows the right one', () => {
    const one = packOf('a', entryOf('ada', ['Ada Quill']), entryOf('ada-ii', ['Ada Quill']));
    const two = packOf('b', entryOf('ada', ['Ada Quill']));
    for (const ref of ['a/ada', 'a/ada-ii', 'b/ada']) expect(refsOf([one, two], ref)).toEqual([ref]);
  });

  it('when another has the address, though they share the name', () => {
    const one = packOf('a', entryOf('ada', ['Ada Quill']), entryOf('mayor', ['The Mayor'], address('Q7')));
    const two = packOf('b', entryOf('ada', ['Ada Quill'], address('Q7')));
    expect(refsOf([one, two], 'a/ada')).toEqual(['a/ada']);
    expect(refsOf([one, two], 'a/mayor')).toEqual(['a/mayor', 'b/ada']);
  });

  it('when two of one pack would be one by way of another pack', () => {
    const packs = [
      packOf('a', entryOf('vell', ['Vell'], address('Q7')), entryOf('velle', ['Velle'])),
      packOf('b', entryOf('velle', ['Velle'], address('Q7'))),
      packOf('c', entryOf('velle', ['Velle'])),
    ];
    for (const ref of ['a/vell', 'a/velle', 'b/velle', 'c/velle']) expect(refsOf(packs, ref)).toEqual([ref]);
  });

  it('when there is no such entry', () => {
    expect(refsOf([packOf('a', entryOf('ada', ['Ada Quill'])), packOf('b')], 'b/ada')).toEqual(['b/ada']);
  });

  it('when an address is none', () => {
    areTwo(entryOf('vell', ['Vell'], { same: ['https://'] }), entryOf('velle', ['Velle'], { same: ['https://'] }));
  });
});

it('is worked out once for all entries of a thing', () => {
  const packs = [packOf('a', entryOf('ada', ['Ada Quill'])), packOf('b', entryOf('ada', ['Ada Quill']))];
  let asked = 0;
  const things = sameThings({
    packs,
    entryOf: () => packs[0]?.entries[0],
    bearersOf: () => {
      asked++;
      return packs.map(({ id }) => entryRef(id, 'ada'));
    },
  });
  const refs = things.refsOf(entryRef('a', 'ada'));
  const before = asked;
  expect(things.refsOf(entryRef('b', 'ada'))).toBe(refs);
  expect(asked).toBe(before);
});

/** The harbour's people as another reader knows them: the mayor, whom both know, and her brother. */
const FAMILY: Pack = {
  ...HARBOUR,
  id: 'family',
  title: 'The Quills',
  entries: [
    entryOf('ada', ['Ada Quill', 'Ada Mary Quill'], { gloss: 'Elder sister' }),
    entryOf('ben', ['Ben Quillon'], { gloss: 'Her brother' }),
  ],
  facts: [
    {
      id: 'a1-02-1',
      text: 'Ben Quillon is Ada Mary Quill’s brother.',
      about: ['ben', 'ada'],
      source: 'a1',
      paragraph: 1,
    },
  ],
};
const MAYOR = entryRef('harbour', 'ada-quill');
const SISTER = entryRef('family', 'ada');

describe('a thing that two packs know', () => {
  const glossary = glossaryOf(HARBOUR, FAMILY);

  it('is one mention by any of their names, and no choice', () => {
    const { blocks, entries } = recogniseParts(glossary, [{ text: 'Ada Quill came. Ada Mary Quill left.' }]);
    expect(blocks[0]?.mentions.map(({ entry, why, candidates }) => [entry, why.rule, candidates])).toEqual([
      [MAYOR, 'full', undefined],
      [MAYOR, 'full', undefined],
    ]);
    expect(Object.keys(entries)).toEqual([MAYOR]);
  });

  it('has the short names of both once either calls it in full', () => {
    const { blocks } = recogniseParts(glossary, [{ text: 'Ada Mary Quill came.' }, { text: 'Then Quill left.' }]);
    expect(blocks[1]?.mentions).toMatchObject([{ entry: MAYOR, why: { rule: 'short-before' } }]);
  });

  it('vouches for what each of its packs knows', () => {
    const { blocks } = recogniseParts(glossaryOf(FAMILY, HARBOUR), [
      { text: 'Tom Quill drew it.' },
      { text: 'Ada Mary Quill!' },
    ]);
    expect(blocks[1]?.mentions).toMatchObject([{ entry: SISTER }]);
  });

  it('has one answer, with what each pack knows of it in the reader’s order', () => {
    for (const ref of [MAYOR, SISTER]) {
      const known = backgroundOfEntry(glossary, ref);
      expect(
        [known, ...(known?.others ?? [])].map((each) => [each?.pack.title, each?.entry.gloss, each?.facts.length]),
      ).toEqual([
        ['Harbour', 'Mayor of the harbour town', 2],
        ['The Quills', 'Elder sister', 1],
      ]);
    }
    expect(backgroundOfEntry(glossaryOf(FAMILY, HARBOUR), MAYOR)?.pack.title).toBe('The Quills');
  });

  it('goes by one ref in everything that is told of it', () => {
    const [family] = backgroundOfEntry(glossary, SISTER)?.others ?? [];
    expect(family?.facts[0]).toMatchObject({ about: [entryRef('family', 'ben'), MAYOR] });
    expect(family?.facts[0]?.names.map(({ entry }) => entry)).toEqual([entryRef('family', 'ben'), MAYOR]);
    expect(backgroundOfEntry(glossary, entryRef('family', 'ben'))?.neighbours).toMatchObject([{ id: MAYOR }]);
  });

  it('stands in the list of everything once, with the names and facts of both', () => {
    for (const packs of [
      [HARBOUR, FAMILY],
      [FAMILY, HARBOUR],
    ]) {
      const { entries } = glossaryList(glossaryOf(...packs));
      const ada = entries.filter(({ label }) => label === 'Ada Quill');
      expect(ada).toMatchObject([{ facts: 3 }]);
      expect(new Set(ada[0]?.forms)).toEqual(new Set(['Ada Quill', 'Ada Mary Quill', 'Quill']));
      expect(new Set(ada[0]?.refs)).toEqual(new Set([MAYOR, SISTER]));
      expect(entries).toHaveLength(3);
    }
  });

  it('is what everybody knows only where each of its packs says so', () => {
    const town = (id: string, generic: boolean) =>
      packOf(
        id,
        entryOf('vell', ['Vell'], { type: 'place', ...(generic && { generic: true }) }),
        entryOf('boss', [`Boss ${id}`], {
          forms: [{ text: `Boss ${id}` }, { text: `Bo${id}`, use: 'short', default: true }],
        }),
      );
    const told = (...packs: Pack[]) => recogniseParts(glossaryOf(...packs), [{ text: 'Vell.' }]).entries;
    expect(told(town('a', true), town('b', true))).toMatchObject({ 'a/vell': { generic: true, packs: ['a', 'b'] } });
    expect(told(town('a', true), town('b', false))['a/vell' as EntryRef]).not.toHaveProperty('generic');
  });

  it('is named once where its name is not linked', () => {
    const tom = packOf(
      'tom',
      entryOf('tom', ['Tom Quill'], { forms: [{ text: 'Tom Quill' }, { text: 'Quill', use: 'short' }] }),
    );
    const { entries } = notLinked(glossaryOf(HARBOUR, tom), [{ text: 'Quill.' }]);
    expect(Object.keys(entries)).toEqual([MAYOR, 'harbour/tom-quill']);
  });

  it('is related once where both packs say so', () => {
    const related = (id: string): Pack =>
      packOf(
        id,
        entryOf('ada', ['Ada Quill'], { relations: [{ kind: 'member-of', to: 'crew', source: 'a1', paragraph: 1 }] }),
        entryOf('crew', ['Harbour Crew'], { type: 'organisation' }),
      );
    const both = glossaryOf(related('a'), related('b'));
    const refs = [entryRef('a', 'ada'), entryRef('a', 'crew')];
    expect(relationsAmong(both, refs).map(({ of, other }) => [of.id, other?.id])).toEqual([refs]);
  });
});
