/** A made-up glossary as the background would answer with it. */

import type { LibraryData } from '../../../src/library/LibraryApp.tsx';
import type { ReadingData } from '../../../src/library/ReadingPage.tsx';
import { buildReadingSearch } from '../../../src/library/search-reading.ts';
import type {
  Background,
  EntryDetails,
  EntrySummary,
  FactView,
  Glossary,
  KnownByPack,
  SourceDetails,
  SourceRecord,
} from '../../../src/messages/message-map.ts';
import { type EntryRef, entryRef, type SourceRef } from '../../../src/pack/entry-ref.ts';
import type { EntryType } from '../../../src/pack/entry-types.ts';
import type { KeptArticle, KeptTexts } from '../../../src/reading/kept-article.ts';
import { refOf, sourceRefOf } from '../../refs.ts';

const SOURCES: SourceDetails[] = [
  source('s1', 'Ring line opens', 'The Quay', '2021-07-21'),
  source('s2', 'Harbour votes', 'Dock Post', '2019'),
];

function source(id: string, title: string, outlet: string, date: string): SourceDetails {
  return {
    id: sourceRefOf(id),
    title,
    outlet,
    author: null,
    date,
    dateNote: 'stated',
    language: 'en',
    url: null,
    paragraphs: 9,
  };
}

const ENTRIES: EntryDetails[] = [
  entry('ada-quell', 'person', 'Ada Quell', 'Engineer of the ring line', ['Ada Quell', 'Ада Квелл']),
  entry('joao-semedo', 'person', 'João Semedo', 'Minister of ports', ['João Semedo']),
  entry('ring-line', 'project', 'Ring Line', 'Tram route around the harbour', ['Ring Line', 'RL']),
  entry('harbour-trust', 'organisation', 'Harbour Trust', 'Owner of the quays', ['Harbour Trust']),
  entry('old-quay', 'place', 'Old Quay', 'Northern end of the harbour', ['Old Quay']),
];

function entry(id: string, type: EntryType, label: string, gloss: string, forms: string[]): EntryDetails {
  const naming = id === 'ring-line' ? 'The Trust calls it the Loop; the city, the Ring Line.' : null;
  return {
    id: refOf(id),
    type,
    label,
    gloss,
    language: 'en',
    otherNames: [],
    forms: forms.map((text) => ({ text })),
    naming,
  };
}

const FACTS: FactView[] = [
  fact('s1-2-1', 'Ada Quell drove the first tram of the Ring Line.', ['ada-quell', 'ring-line'], 's1', 2, '2021-07-20'),
  fact('s1-2-2', 'The Harbour Trust paid a third of the Ring Line.', ['ring-line', 'harbour-trust'], 's1', 2),
  fact(
    's1-5-1',
    'Ada Quell said the Harbour Trust had paid late.',
    ['ada-quell', 'harbour-trust', 'ring-line'],
    's1',
    5,
  ),
  fact('s2-1-1', 'João Semedo wanted a Ring Line by 2021.', ['joao-semedo', 'ring-line'], 's2', 1, '2018-05'),
];

function fact(id: string, text: string, about: string[], sourceId: string, paragraph: number, own?: string): FactView {
  const names = ENTRIES.flatMap(({ id: entryId, label }) => {
    const start = text.indexOf(label);
    return start === -1 ? [] : [{ start, end: start + label.length, entry: entryId }];
  });
  const from = SOURCES.find(({ id: each }) => each === sourceRefOf(sourceId)) as SourceDetails;
  const speaker = text.includes(' said ') ? { id: refOf('ada-quell'), label: 'Ada Quell', language: 'en' } : null;
  const date = own ?? from.date;
  const whom = about.map(refOf);
  return {
    id,
    text,
    language: 'en',
    names,
    about: whom,
    source: from,
    paragraph,
    date,
    ownDate: own !== undefined,
    speaker,
  };
}

const summary = ({ id, type, label, gloss, language }: EntryDetails): EntrySummary => ({
  id,
  type,
  label,
  gloss,
  language,
});
const about = (id: EntryRef) => FACTS.filter((each) => each.about.includes(id));

export const GLOSSARY: Glossary = {
  packs: [
    {
      id: 'harbour',
      title: 'The harbour',
      description: 'Who and what the trams are about.',
      version: '1.0.0',
      language: 'en',
      licence: 'MIT',
      counts: { entries: ENTRIES.length, forms: 7, facts: FACTS.length },
    },
  ],
  entries: ENTRIES.map((each) => ({
    ...summary(each),
    forms: each.forms.map(({ text }) => text),
    facts: about(each.id).length,
  })),
  sources: SOURCES.map((each) => ({ ...each, facts: FACTS.filter((told) => told.source.id === each.id).length })),
};

/** The background of an entry, null of an unknown one. */
function backgroundOf(id: EntryRef): Background | null {
  const found = ENTRIES.find((each) => each.id === id);
  if (!found) return null;
  const facts = about(id);
  const neighbours = ENTRIES.filter((each) => each.id !== id)
    .map((each) => ({ ...summary(each), shared: facts.filter((told) => told.about.includes(each.id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const best = facts.slice(0, 3).map((told) => told.id);
  const pack = { id: 'harbour', title: 'The harbour', language: 'en', bundled: true as const };
  return {
    pack,
    own: id,
    others: [],
    entry: found,
    language: 'en',
    facts,
    best,
    relations: [],
    voice: null,
    neighbours,
  };
}

/** The record of a source, null of an unknown one. */
function recordOf(id: SourceRef): SourceRecord | null {
  const found = SOURCES.find((each) => each.id === id);
  if (!found) return null;
  const facts = FACTS.filter((told) => told.source.id === id);
  const entries = ENTRIES.map((each) => ({
    ...summary(each),
    facts: facts.filter((told) => told.about.includes(each.id)).length,
  }));
  return { source: found, facts, entries: entries.filter((each) => each.facts > 0) };
}

const VOTE = ['Harbour votes', 'The harbour votes on Monday.', 'Joao Semedo was asked.'];

/** Two articles that the reader kept, one of them twice. */
export const KEPT: KeptTexts[] = [
  {
    article: keptArticle('00000000000000a1', 'Harbour votes', ['2026-11-02T10:00:00.000Z', '2026-11-03T10:00:00.000Z']),
    texts: [VOTE, [...VOTE.slice(0, 2), 'The vote was put off.']],
  },
  {
    article: keptArticle('00000000000000a2', 'Ring line opens', ['2026-11-03T09:00:00.000Z']),
    texts: [['Ring line opens', 'Ada Quell drove the first tram of the Ring Line.']],
  },
];

function keptArticle(id: string, title: string, kept: string[]): KeptArticle {
  const told = { address: `https://quay.example/${id}`, outlet: 'The Quay', author: 'Mira', date: '2026-11-01' };
  return { ...told, id, title, kept, language: 'en', digest: id, words: 12, bytes: 1234, names: [refOf('ada-quell')] };
}

/** What is kept, in memory. */
export function readingOf(kept: readonly KeptTexts[]): ReadingData {
  let now = [...kept];
  const list = async () => ({
    articles: now.map(({ article }) => article),
    names: ENTRIES.filter(({ id }) => now.some(({ article }) => article.names.includes(id))).map(summary),
    failed: null,
  });
  return {
    list,
    texts: async (ids) =>
      now.filter(({ article }) => ids.includes(article.id)).map((each) => ({ ...each, passages: [] })),
    maker: 'maker.html',
    startSearch: (texts) => ({ find: async (query) => buildReadingSearch(texts)(query), close: () => undefined }),
    save: () => undefined,
    forget: async (ids) => {
      now = now.filter(({ article }) => !ids.includes(article.id));
      return list();
    },
    restore: async (back) => {
      now = [...now, ...back];
      return list();
    },
  };
}

/** Answers everything at once; every label in a text is a mention. */
export const DATA: LibraryData = {
  glossary: async () => GLOSSARY,
  background: async (id) => backgroundOf(id),
  markAgain: async () => undefined,
  keepNote: async () => ({ date: '2026-11-28' }),
  facts: async () =>
    FACTS.map(({ id, text, language, about: whom, source: from, date }) => ({
      id,
      text,
      language,
      about: ENTRIES.filter((each) => whom.includes(each.id)).map(({ id: ref, label }) => ({
        id: ref,
        label,
        language,
      })),
      source: { id: from.id, outlet: from.outlet, language: from.language },
      date,
    })),
  source: async (id) => recordOf(id),
  relations: async () => [],
  reading: readingOf(KEPT),
  kept: async (id) => KEPT.map((each) => ({ ...each, names: [] })).find(({ article }) => article.id === id) ?? null,
  notLinked: async (parts) => ({
    blocks: parts.map((part) =>
      'text' in part
        ? Array.from(part.text.matchAll(/Zed (Quell)/g), ({ index }) => ({
            start: index + 4,
            end: index + 9,
            entries: [refOf('ada-quell')],
            rule: 'given-name' as const,
            evidence: 'Zed Quell',
          }))
        : [],
    ),
    entries: Object.fromEntries(ENTRIES.map((each) => [each.id, summary(each)])),
  }),
  recognise: async (parts) => ({
    blocks: parts.map((part) => ({
      mentions: 'text' in part ? mentionsIn(part.text) : [],
      namings: [],
      depends: false,
    })),
    entries: Object.fromEntries(ENTRIES.map((each) => [each.id, summary(each)])),
  }),
};

function mentionsIn(text: string) {
  return ENTRIES.flatMap(({ id, label }) =>
    Array.from(text.matchAll(new RegExp(label, 'g')), (match) => ({
      start: match.index,
      end: match.index + label.length,
      entry: id,
      form: label,
      why: { rule: 'full' as const, names: [label] },
    })),
  ).sort((a, b) => a.start - b.start);
}

/** The ring line as a pack of the reader's knows it too, with a fact that has the id of one of the other pack's. */
const RIDER_REF = entryRef('rides', 'ring');
const RIDES: KnownByPack = {
  pack: { id: 'rides', title: 'My rides', language: 'en' },
  own: RIDER_REF,
  entry: { ...(ENTRIES[2] as EntryDetails), gloss: 'Slow, with a view', forms: [{ text: 'The Ring' }], naming: null },
  language: 'en',
  facts: [{ ...(FACTS[0] as FactView), text: 'It was late on my birthday.', names: [] }],
  best: ['s1-2-1'],
  relations: [],
  voice: null,
  neighbours: [],
};

/** The same glossary beside a pack of the reader's that knows one of its entries too. */
export const SHARED_DATA: LibraryData = {
  ...DATA,
  glossary: async () => ({
    ...GLOSSARY,
    entries: GLOSSARY.entries.map((each) =>
      each.id === refOf('ring-line') ? { ...each, refs: [each.id, RIDER_REF] } : each,
    ),
  }),
  background: async (id) => {
    const known = backgroundOf(id === RIDER_REF ? refOf('ring-line') : id);
    return known?.entry.id === refOf('ring-line') ? { ...known, others: [RIDES] } : known;
  },
};
