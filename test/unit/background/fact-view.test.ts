import { describe, expect, it } from 'vitest';
import { backgroundOfEntry } from '../../../src/background/background-of-entry.ts';
import { factViews } from '../../../src/background/fact-view.ts';
import { partsOf } from '../../../src/pack/entry-ref.ts';
import type { Fact } from '../../../src/pack/format.ts';
import { refOf, sourceRefOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { factOf as fact, glossaryOf, harbourWith } from './harbour-glossary.ts';

describe('a fact as it is shown', () => {
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
        language: 'en',
        date: '2024-05-02',
        dateNote: 'stated',
      },
      paragraph: 3,
      date: '2024-06',
      ownDate: true,
      speaker: { id: refOf('ada-quill'), label: 'Ada Quill', language: 'en' },
    });
    expect(facts?.[1]).toMatchObject({ date: '2024-05-02', ownDate: false, speaker: null });
  });

  it('says when it is the outlet itself that speaks, by any of its names', () => {
    const [ada] = HARBOUR.entries;
    if (!ada) throw new Error('the harbour pack has lost its entries');
    const [told] = harbourWith(fact('a', 'a1', { speaker: 'the-post' })).facts;
    const forms = [{ text: 'Harbour Post' }, { text: 'The Harbour Post' }];
    const post = { ...ada, id: 'the-post', label: 'Harbour Post', forms };
    const pack = { ...harbourWith(...(told ? [told] : [])), entries: [...HARBOUR.entries, post] };
    expect(factViews(glossaryOf(pack), pack, pack.facts)[0]?.speaker).toEqual({
      id: refOf('the-post'),
      label: 'Harbour Post',
      language: 'en',
      isOutlet: true,
    });
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
