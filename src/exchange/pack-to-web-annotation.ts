/** The passages of a pack as W3C Web Annotations (JSON-LD), for other annotation tools. */
import type { Pack, Passage, Source } from '../pack/format.ts';
import { addressOf } from './skos-terms.ts';

/**
 * A page of annotations, one for each passage: the quote in its document, tagged with the entries it is about. Offsets are
 * left out, because they count from a paragraph of ours and not from the document's beginning.
 */
export function webAnnotationOfPack(pack: Pack): string {
  const { passages = [], sources } = pack;
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const labels = new Map(pack.entries.map(({ id, label }) => [id, label]));
  const items = passages.map((passage) => annotationOf(pack, passage, sourceById.get(passage.source), labels));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: addressOf(pack, '.annotations'),
    type: 'AnnotationPage',
    partOf: {
      id: addressOf(pack, '.pack'),
      type: 'AnnotationCollection',
      label: pack.title,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}

function annotationOf(pack: Pack, passage: Passage, source: Source | undefined, labels: ReadonlyMap<string, string>) {
  const { quote, prefix, suffix } = passage;
  return {
    id: addressOf(pack, `passage.${passage.id}`),
    type: 'Annotation',
    motivation: 'identifying',
    body: passage.about.flatMap((id) => [
      { type: 'TextualBody', purpose: 'tagging', value: labels.get(id) ?? id, language: pack.language },
      { type: 'SpecificResource', purpose: 'identifying', source: addressOf(pack, id) },
    ]),
    target: {
      // A document that was kept without its address has a name that leads nowhere.
      source: source?.url ?? addressOf(pack, `source.${passage.source}`),
      selector: {
        type: 'TextQuoteSelector',
        exact: quote,
        ...(prefix !== undefined && { prefix }),
        ...(suffix !== undefined && { suffix }),
      },
    },
  };
}
