/** The harbour pack made ready for questions, with the real recogniser, and more facts about it. */
import { type Glossary, indexGlossary, knowingThings, summariesOf } from '../../../src/background/glossary.ts';
import type { Names } from '../../../src/background/glossary-store.ts';
import type { Fact, Pack } from '../../../src/pack/format.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { HARBOUR } from '../pack/harbour.ts';

export const SECOND_SOURCE = {
  id: 'a2',
  title: 'The old lamp',
  outlet: 'Coast Weekly',
  author: null,
  date: '2023',
  dateNote: 'inferred',
  language: 'en',
  url: null,
  paragraphs: 9,
};

/** The harbour pack with a second source and these facts. */
export function harbourWith(...facts: Fact[]): Pack {
  return { ...HARBOUR, sources: [...HARBOUR.sources, SECOND_SOURCE], facts };
}

/** Packs made ready for questions. */
export function glossaryOf(...packs: Pack[]) {
  return glossaryFor('en', ...packs);
}

/** What finding names in them needs. */
export function namesOf(...packs: Pack[]): Names {
  return namesIn(glossaryOf(...packs));
}

export const namesIn = (glossary: Glossary): Names => ({
  recogniser: glossary.recogniser,
  things: glossary.things,
  summaries: async (refs) => summariesOf(glossary, refs),
  calledSo: (name) => createRecogniser(glossary.packs).index.calledSo(name),
});

/** The same for a reader of some language. */
export function glossaryFor(reader: string, ...packs: Pack[]) {
  return indexGlossary(packs, knowingThings(createRecogniser(packs)), reader);
}

/** A fact about Ada Quill, drawn from the first paragraph of a source. */
export const factOf = (id: string, source: string, more: Partial<Fact> = {}): Fact => ({
  id,
  text: 'A bridge was opened.',
  about: ['ada-quill'],
  source,
  paragraph: 1,
  ...more,
});
