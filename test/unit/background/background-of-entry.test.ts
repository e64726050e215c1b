import { describe, expect, it } from 'vitest';
import { backgroundOfEntry } from '../../../src/background/background-of-entry.ts';
import { entryRef } from '../../../src/pack/entry-ref.ts';
import type { Fact, Pack } from '../../../src/pack/format.ts';
import { refOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { factOf as fact, glossaryOf, harbourWith } from './harbour-glossary.ts';

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
    expect(tom?.entry).toEqual({
      ...HARBOUR.entries[1],
      id: refOf('tom-quill'),
      language: 'en',
      otherNames: [],
    });
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

  it('are chosen among what documents say word for word as well', () => {
    const passage = (id: string, source: string, ...about: string[]) => ({
      id,
      quote: `What stands in ${id}.`,
      start: 0,
      end: 20,
      about: ['ada-quill', ...about],
      source,
      paragraph: 1,
    });
    const passages = [
      passage('old', 'a2'),
      passage('with-tom', 'a2', 'tom-quill'),
      { ...passage('aside', 'a1'), about: ['tom-quill', 'ada-quill'] },
      passage('new', 'a1'),
    ];
    const pack: Pack = { ...harbourWith(), passages };
    // Newer ones first, and those that are about somebody else first of all last.
    expect(best(pack)).toEqual(['quote-new', 'quote-old', 'quote-with-tom']);
    // What joins two names of the page tells most of both.
    expect(best(pack, ['tom-quill'])?.slice(0, 2)).toEqual(['quote-with-tom', 'quote-aside']);
    const lead = fact('told', 'a2', { lead: true });
    expect(best({ ...pack, facts: [lead] }, ['tom-quill'])?.[0]).toBe('told');
  });

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
    expect(best(pack)).toEqual(['c', 'b']);
  });
});

describe('one voice', () => {
  const voice = (...facts: Fact[]) => backgroundOfEntry(glossaryOf(harbourWith(...facts)), refOf('ada-quill'))?.voice;
  const said = (id: string, speaker: string) => fact(id, 'a1', { speaker });

  it('is told when all that is known is what one speaker said', () => {
    expect(voice(said('a', 'tom-quill'), said('b', 'tom-quill'))).toEqual({
      id: refOf('tom-quill'),
      label: 'Tom Quill',
      language: 'en',
    });
  });

  it('is not, when there is one fact only, another speaker or nobody quoted', () => {
    expect(voice(said('a', 'tom-quill'))).toBeNull();
    expect(voice(said('a', 'tom-quill'), said('b', 'ada-quill'))).toBeNull();
    expect(voice(said('a', 'tom-quill'), fact('b', 'a1'))).toBeNull();
  });

  it('holds what its sources say in their own words, in their language, and where the document is kept', () => {
    const passage = {
      id: 'p1',
      quote: 'Мэр Ada Quill открыла мост.',
      start: 3,
      end: 30,
      about: ['ada-quill'],
      source: 'a1',
      paragraph: 4,
    };
    const sources = HARBOUR.sources.map((source) => ({ ...source, language: 'ru' }));
    const pack: Pack = { ...HARBOUR, kind: 'made', sources, facts: [], passages: [passage] };
    const known = backgroundOfEntry(glossaryOf(pack), refOf('ada-quill'));
    expect(known?.facts).toMatchObject([
      {
        id: 'quote-p1',
        text: passage.quote,
        language: 'ru',
        quoted: true,
        document: '/document/a1/4/3-30',
        date: '2024-05-02',
        speaker: null,
      },
    ]);
    expect(known?.best).toEqual(['quote-p1']);
    const elsewhere = backgroundOfEntry(glossaryOf({ ...pack, kind: 'imported' }), refOf('ada-quill'));
    expect(elsewhere?.facts[0]).toMatchObject({ quoted: true });
    expect(elsewhere?.facts[0]).not.toHaveProperty('document');
  });
});
