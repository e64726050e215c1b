import { describe, expect, it } from 'vitest';
import { glossaryList } from '../../../src/background/glossary-list.ts';
import { refOf, sourceRefOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { glossaryOf, harbourWith } from './harbour-glossary.ts';

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
    expect(list.entries[0]?.made).toBeUndefined();
    expect(list.sources.map(({ id, facts }) => [id, facts])).toEqual([
      [sourceRefOf('a1'), 2],
      [sourceRefOf('a2'), 0],
    ]);
  });

  it('holds the cases that are made of a form, for the search', () => {
    const [quill, ...others] = HARBOUR.entries;
    if (!quill) throw new Error('the harbour has no entries');
    const forms = [...quill.forms, { text: 'Кеа Ранн', language: 'ru', inflect: 'person-f' as const }];
    const list = glossaryList(glossaryOf({ ...HARBOUR, entries: [{ ...quill, forms }, ...others] }));
    expect(list.entries[0]?.forms).toContain('Кеа Ранн');
    expect(list.entries[0]?.made).toContain('Кее Ранн');
  });
});
