/** The names of documents, as the page that makes packs proposes them. */
import { countAcronyms } from './acronyms.ts';
import { glossOf } from './appositions.ts';
import { clusterNames, type NameCluster } from './cluster-names.ts';
import { type FoundName, findNames } from './find-names.ts';
import { countForms } from './form-counts.ts';
import { KNOWS_NOTHING, type Knower } from './known-names.ts';

/** A document as the miner reads it. */
export interface MinedDocument {
  id: string;
  /** A BCP 47 tag. */
  language: string;
  paragraphs: readonly string[];
}

/** Where a name stands. UTF-16 offsets in the paragraph, which is counted from 1, as packs do. */
export interface NamePlace {
  document: string;
  paragraph: number;
  start: number;
  end: number;
  text: string;
}

/** A proposed name. Its label is one of its forms, and no form is another name's. */
export interface MinedName extends NameCluster {
  places: NamePlace[];
  /** What a document says that it is, if any does. */
  proposedGloss: string | null;
}

/** Of the work, how much is finding; the rest is putting together. */
const FINDING = 0.8;

/**
 * Proposals, and what packs know, those that stand most often first: the same for the same documents, in whatever order these
 * come.
 */
export function mineDocuments(
  documents: readonly MinedDocument[],
  onProgress: (done: number) => void = () => undefined,
  knower: Knower = KNOWS_NOTHING,
): MinedName[] {
  const inOrder = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const paragraphs = inOrder.flatMap(({ language, paragraphs }) => paragraphs.map((text) => ({ text, language })));
  const owners = inOrder.flatMap(({ id, paragraphs }) =>
    paragraphs.map((_, at) => ({ document: id, paragraph: at + 1 })),
  );
  const found = withKnown(
    inOrder,
    findNames(paragraphs, (done) => onProgress(FINDING * done)),
    knower,
  );
  const languages = new Set(documents.map(({ language }) => language));
  const clusters = clusterNames({
    forms: countForms(found, paragraphs),
    acronyms: countAcronyms(paragraphs),
    languages,
    entry: knower.entry,
  });
  const byForm = new Map<string, FoundName[]>();
  for (const name of found) {
    const others = byForm.get(name.text);
    if (others) others.push(name);
    else byForm.set(name.text, [name]);
  }
  const byId = new Map(documents.map((document) => [document.id, document]));
  const placeOf = ({ paragraph, start, end, text }: FoundName): NamePlace[] => {
    const owner = owners[paragraph];
    return owner ? [{ ...owner, start, end, text }] : [];
  };
  return clusters.map((cluster) => {
    const all = cluster.forms.flatMap(({ text }) => byForm.get(text) ?? []);
    const places = all.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start).flatMap(placeOf);
    return { ...cluster, places, proposedGloss: cluster.known ? null : glossOf(places, (id) => byId.get(id)) };
  });
}

/** Documents are recognised one by one: what a short name stands for, its own document says. */
function withKnown(documents: readonly MinedDocument[], found: readonly FoundName[], knower: Knower): FoundName[] {
  if (knower === KNOWS_NOTHING) return [...found];
  let from = 0;
  let next = 0;
  return documents.flatMap(({ language, paragraphs }) => {
    const to = from + paragraphs.length;
    const own: FoundName[] = [];
    for (let name = found[next]; name && name.paragraph < to; name = found[++next])
      own.push({ ...name, paragraph: name.paragraph - from });
    const texts = paragraphs.map((text) => ({ text, language }));
    const known = knower.withKnown(own, texts).map((name) => ({ ...name, paragraph: name.paragraph + from }));
    from = to;
    return known;
  });
}
