/** A few entries with every kind of form, for tests of the page's reader, and a recogniser of them. */
import type { EntrySummary, RecogniseResult } from '../../../src/messages/message-map.ts';
import { type EntryRef, entryRef } from '../../../src/pack/entry-ref.ts';
import type { Entry } from '../../../src/pack/format.ts';
import type { PagePart } from '../../../src/recognition/mention.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';

const entries: Entry[] = [
  {
    id: 'ilham-aliyev',
    type: 'person',
    label: 'Ilham Aliyev',
    gloss: 'President of Azerbaijan',
    forms: [{ text: 'Ilham Aliyev' }, { text: 'Aliyev', use: 'short', default: true }],
    naming: null,
  },
  {
    id: 'heydar-aliyev',
    type: 'person',
    label: 'Heydar Aliyev',
    gloss: 'Former president of Azerbaijan',
    forms: [{ text: 'Heydar Aliyev' }, { text: 'Aliyev', use: 'short' }],
    naming: null,
  },
  {
    id: 'vladimir-putin',
    type: 'person',
    label: 'Vladimir Putin',
    gloss: 'President of Russia',
    forms: [
      { text: 'Vladimir Putin' },
      { text: 'Putin', use: 'short', default: true },
      { text: 'Владимир Путин', language: 'ru' },
    ],
    naming: null,
  },
  {
    id: 'north-south-transport-corridor',
    type: 'project',
    label: 'North-South Transport Corridor',
    gloss: 'Route for freight',
    forms: [{ text: 'North-South Transport Corridor' }, { text: 'North-South corridor' }],
    naming: null,
  },
  {
    id: 'southern-gas-corridor',
    type: 'project',
    label: 'Southern Gas Corridor',
    gloss: 'Chain of gas pipelines',
    forms: [{ text: 'Southern Gas Corridor' }],
    naming: null,
  },
  {
    id: 'organisation-of-islamic-cooperation',
    type: 'organisation',
    label: 'Organisation of Islamic Cooperation',
    gloss: 'Council of states',
    forms: [{ text: 'Organisation of Islamic Cooperation' }, { text: 'OIC', use: 'short', default: true }],
    naming: null,
  },
  {
    id: 'baku',
    type: 'place',
    label: 'Baku',
    gloss: 'Capital of Azerbaijan',
    forms: [{ text: 'Baku' }, { text: 'Баку', language: 'ru' }],
    naming: null,
  },
  {
    id: 'moscow',
    type: 'place',
    label: 'Moscow',
    gloss: 'Capital of Russia',
    forms: [{ text: 'Moscow' }],
    naming: null,
  },
];

const recogniser = createRecogniser([{ id: 'news', entries }]);

/** The ref of one of these entries. */
export const newsRef = (id: string): EntryRef => entryRef('news', id);

const summaries: Record<EntryRef, EntrySummary> = Object.fromEntries(
  entries.map(({ id, type, label, gloss }) => [newsRef(id), { id: newsRef(id), type, label, gloss, language: 'en' }]),
);

/** Answers as the background does. */
export async function recognise(parts: PagePart[]): Promise<RecogniseResult> {
  // A message is a copy: nothing that the reader keeps may be shared with what recognition keeps.
  return structuredClone({ blocks: recogniser.recognise(parts), entries: summaries });
}
