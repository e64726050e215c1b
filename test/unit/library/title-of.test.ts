import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/library/title-of.ts';
import type { Glossary } from '../../../src/messages/message-map.ts';
import type { Translate } from '../../../src/ui/locale.tsx';
import { refOf, sourceRefOf } from '../../refs.ts';

const GLOSSARY: Glossary = {
  packs: [],
  entries: [
    {
      id: refOf('ada-quill'),
      type: 'person',
      label: 'Ada Quill',
      gloss: 'Mayor',
      language: 'en',
      forms: ['Ada Quill'],
      facts: 1,
    },
  ],
  sources: [
    {
      id: sourceRefOf('a1'),
      title: 'A bridge for the harbour',
      outlet: 'The Harbour Post',
      author: null,
      date: '2024-05-02',
      dateNote: 'stated',
      language: 'en',
      url: null,
      paragraphs: 6,
      facts: 1,
    },
  ],
};
const t: Translate = (key, ...values) => [key, ...values].join(' ');
const title = (route: Parameters<typeof titleOf>[0], glossary: Glossary | null = GLOSSARY) =>
  titleOf(route, glossary, t);

describe('the title of the library’s window', () => {
  it('begins with what is shown and ends with whose it is', () => {
    expect(title({ view: 'entry', entry: refOf('ada-quill') })).toBe('Ada Quill · app_name');
    expect(title({ view: 'source', source: sourceRefOf('a1') })).toBe('A bridge for the harbour · app_name');
    expect(title({ view: 'type', type: 'person' })).toBe('types_person · app_name');
    expect(title({ view: 'search', words: 'quill' })).toBe('library_search_for quill · app_name');
    expect(title({ view: 'search', words: '' })).toBe('library_search · app_name');
    expect(title({ view: 'check' })).toBe('library_check · app_name');
    expect(title({ view: 'home' })).toBe('library_title · app_name');
  });

  it('has a word of its own before the glossary is there, and for what it does not hold', () => {
    expect(title({ view: 'entry', entry: refOf('ada-quill') }, null)).toBe('ada-quill · app_name');
    expect(title({ view: 'source', source: sourceRefOf('a1') }, null)).toBe('library_source · app_name');
    expect(title({ view: 'entry', entry: refOf('nobody') })).toBe('nobody · app_name');
    expect(title({ view: 'type', type: 'animal' })).toBe('animal · app_name');
  });
});
