/** A small pack about an invented harbour, for tests of everything that reads packs. */
import { PACK_FORMAT, type Pack } from '../../../src/pack/format.ts';

export const HARBOUR: Pack = {
  format: PACK_FORMAT,
  id: 'harbour',
  title: 'Harbour',
  description: 'The people and works of an invented harbour town.',
  version: '1.0.0',
  language: 'en',
  licence: 'MIT',
  sources: [
    {
      id: 'a1',
      title: 'A bridge for the harbour',
      outlet: 'The Harbour Post',
      author: null,
      date: '2024-05-02',
      dateNote: 'stated',
      language: 'en',
      url: null,
      paragraphs: 6,
    },
  ],
  entries: [
    {
      id: 'ada-quill',
      type: 'person',
      label: 'Ada Quill',
      gloss: 'Mayor of the harbour town',
      forms: [{ text: 'Ada Quill' }, { text: 'Quill', use: 'short', default: true }],
      naming: null,
    },
    {
      id: 'tom-quill',
      type: 'person',
      label: 'Tom Quill',
      gloss: 'Bridge builder',
      forms: [{ text: 'Tom Quill' }, { text: 'Quill', use: 'short' }],
      naming: null,
    },
  ],
  facts: [
    {
      id: 'a1-02-1',
      text: 'Ada Quill opened the bridge that Tom Quill had drawn.',
      about: ['ada-quill', 'tom-quill'],
      source: 'a1',
      paragraph: 2,
    },
    {
      id: 'a1-03-1',
      text: 'Quill promised a second bridge.',
      about: ['ada-quill'],
      source: 'a1',
      paragraph: 3,
      date: '2024-06',
      speaker: 'ada-quill',
    },
  ],
};
