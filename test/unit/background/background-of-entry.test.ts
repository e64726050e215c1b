import { describe, expect, it } from 'vitest';
import { backgroundOfEntry } from '../../../src/background/background-of-entry.ts';
import { factViews } from '../../../src/background/fact-view.ts';
import { entryRef, partsOf } from '../../../src/pack/entry-ref.ts';
import type { Fact, Pack } from '../../../src/pack/format.ts';
import { refOf, sourceRefOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { glossaryOf, harbourWith } from './harbour-glossary.ts';

const fact = (id: string, source: string, more: Partial<Fact> = {}): Fact => ({
  id,
  text: 'A bridge was opened.',
  about: ['ada-quill'],
  source,
  paragraph: 1,
  ...more,
});
const order = (...facts: Fact[]) =>
  backgroundOfEntry(glossaryOf(harbourWith(...facts)), refOf('ada-quill'))?.facts.map(({ id }) => id);

describe('what is known about an entry', () => {
  it('is nothing for an id that the glossary does not have, whatever it looks like', () => {
    for (const id of ['nobody', 'constructor', '__proto__', ''])
      expect(backgroundOfEntry(glossaryOf(HARBOUR), refOf(id))).toBeNull();
    expect(backgroundOfEntry(glossaryOf(HARBOUR), entryRef('another', 'ada-quill'))).toBeNull();
  });

  it('is its entry as the pack has it, and only facts that are about it', () => {
    const tom = backgroundOfEntry(glossaryOf(HARBOUR), refOf('tom-quill'));
    expect(tom?.entry).toEqual({ ...HARBOUR.entries[1], id: refOf('tom-quill') });
    expect(tom?.facts.map(({ id }) => id)).toEqual(['a1-02-1']);
  });

  it('is there for an entry without facts', () => {
    expect(backgroundOfEntry(glossaryOf(harbourWith()), refOf('tom-quill'))).toMatchObject({
      facts: [],
      neighbours: [],
    });
  });

  it('tells the newest facts first, by their own date or else their source', () => {
    const facts = [
      fact('old', 'a2'),
      fact('new', 'a1'),
      fact('older', 'a1', { date: '2022-11' }),
      fact('newest', 'a2', { date: '2025' }),
    ];
    expect(order(...facts)).toEqual(['newest', 'new', 'old', 'older']);
  });

  it('tells facts of one date by the newer source, and those of one source in its order', () => {
    const dated = { date: '2020' };
    expect(
      order(fact('b1', 'a2', dated), fact('a1', 'a1', dated), fact('b2', 'a2', dated), fact('a2', 'a1', dated)),
    ).toEqual(['a1', 'a2', 'b1', 'b2']);
  });
});

describe('the facts that stand first', () => {
  const best = (pack: Pack, page: string[] = []) =>
    backgroundOfEntry(glossaryOf(pack), refOf('ada-quill'), page.map(refOf))?.best;

  it('are three at most, chosen for the names on the asking page', () => {
    const pack = harbourWith(
      fact('a', 'a1', { paragraph: 1 }),
      fact('b', 'a1', { paragraph: 2 }),
      fact('c', 'a1', { paragraph: 3 }),
      fact('with-tom', 'a1', { paragraph: 4, about: ['ada-quill', 'tom-quill'] }),
    );
    expect(best(pack)).toEqual(['a', 'b', 'c']);
    expect(best(pack, ['tom-quill'])).toEqual(['with-tom', 'a', 'b']);
    expect(best(pack, ['nobody-known'])).toEqual(['a', 'b', 'c']);
  });

  it('are by kind, and first what the author wants first', () => {
    const pack = harbourWith(
      fact('a', 'a1', { paragraph: 1, kind: 'report' }),
      fact('b', 'a1', { paragraph: 2, kind: 'act' }),
      fact('c', 'a1', { paragraph: 3, kind: 'ceremony', lead: true }),
    );
    expect(best(pack)).toEqual(['c', 'b', 'a']);
  });
});

describe('one voice', () => {
  const voice = (...facts: Fact[]) => backgroundOfEntry(glossaryOf(harbourWith(...facts)), refOf('ada-quill'))?.voice;
  const said = (id: string, speaker: string) => fact(id, 'a1', { speaker });

  it('is told when all that is known is what one speaker said', () => {
    expect(voice(said('a', 'tom-quill'), said('b', 'tom-quill'))).toEqual({
      id: refOf('tom-quill'),
      label: 'Tom Quill',
    });
  });

  it('is not, when there is one fact only, another speaker or nobody quoted', () => {
    expect(voice(said('a', 'tom-quill'))).toBeNull();
    expect(voice(said('a', 'tom-quill'), said('b', 'ada-quill'))).toBeNull();
    expect(voice(said('a', 'tom-quill'), fact('b', 'a1'))).toBeNull();
  });
});

describe('a told fact', () => {
  it('carries who reported it, when it was said and by whom', () => {
    const facts = backgroundOfEntry(glossaryOf(HARBOUR), refOf('ada-quill'))?.facts;
    expect(facts?.[0]).toEqual({
      id: 'a1-03-1',
      text: 'Quill promised a second bridge.',
      language: 'en',
      names: [{ start: 0, end: 5, entry: refOf('ada-quill') }],
      about: [refOf('ada-quill')],
      source: {
        id: sourceRefOf('a1'),
        title: 'A bridge for the harbour',
        outlet: 'The Harbour Post',
        date: '2024-05-02',
        dateNote: 'stated',
      },
      paragraph: 3,
      date: '2024-06',
      ownDate: true,
      speaker: { id: refOf('ada-quill'), label: 'Ada Quill' },
    });
    expect(facts?.[1]).toMatchObject({ date: '2024-05-02', ownDate: false, speaker: null });
  });

  it('links the names in it: full ones, and short ones to those whom it is about or who says it', () => {
    const namesIn = (more: Partial<Fact>) => {
      const told = fact('a', 'a1', more);
      const pack = harbourWith(told);
      const [{ text, names } = { text: '', names: [] }] = factViews(glossaryOf(pack), pack, [told]);
      return names.map(({ start, end, entry }) => [text.slice(start, end), partsOf(entry).id]);
    };
    expect(namesIn({ text: 'Ada Quill met Tom Quill.' })).toEqual([
      ['Ada Quill', 'ada-quill'],
      ['Tom Quill', 'tom-quill'],
    ]);
    expect(namesIn({ text: 'Quill drew it.', about: ['tom-quill'] })).toEqual([['Quill', 'tom-quill']]);
    expect(namesIn({ text: 'Nothing is named.' })).toEqual([]);
    expect(namesIn({ text: 'Quill drew it.', about: ['pier'], speaker: 'tom-quill' })).toEqual([
      ['Quill', 'tom-quill'],
    ]);
  });

  it('links no short name that fits two of those whom it is about', () => {
    const two = harbourWith(
      fact('a', 'a1', { text: 'Quill and Tom Quill quarrelled.', about: ['ada-quill', 'tom-quill'] }),
    );
    expect(backgroundOfEntry(glossaryOf(two), refOf('ada-quill'))?.facts[0]?.names).toEqual([
      { start: 10, end: 19, entry: refOf('tom-quill') },
    ]);
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
