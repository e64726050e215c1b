/** The pack of proposed names: its sources are the documents, its entries the names, with every way they are written. */
import type { Entry, Form, Pack, Source } from '../pack/format.ts';
import { slugOf } from '../text/fold.ts';
import type { ProposedName } from './cluster-names.ts';

/** Names that stand fewer times than this are left out. */
const FEWEST = 1;
const LONGEST_FORM = 200;

/** A pack without facts: what it says of each name is how often it stands in how many documents. */
export function packOfNames(
  names: readonly ProposedName[],
  documentOf: (paragraph: number) => number,
  sources: Source[],
  details: Pick<Pack, 'id' | 'title' | 'language' | 'licence'>,
): Omit<Pack, 'format'> {
  const ids = new Set<string>();
  const owners = new Map<string, number>();
  for (const { forms } of names) for (const { text } of forms) owners.set(text, (owners.get(text) ?? 0) + 1);
  const taken = names.filter(({ places, label }) => places.length >= FEWEST && label.length <= LONGEST_FORM);
  const entries = taken.map((name): Entry => {
    const documents = new Set(name.places.map(({ paragraph }) => documentOf(paragraph)));
    return {
      id: freeId(name.label, ids),
      type: name.type,
      label: name.label,
      gloss: `Named ${times(name.places.length)} in ${documents.size} ${documents.size === 1 ? 'document' : 'documents'}`,
      forms: name.forms.filter(({ text }) => text.length <= LONGEST_FORM).map(({ text }) => formOf(text, name, owners)),
      naming: null,
    };
  });
  const description = `Names of ${sources.length} documents`;
  return { ...details, description, version: '1.0.0', sources, entries, facts: [] };
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** One word of a longer name, an acronym, or what others are called as well needs the page's help. */
function formOf(text: string, { label }: ProposedName, owners: ReadonlyMap<string, number>): Form {
  const isPart = text !== label && !text.includes(' ');
  const isRisky = [...text].length < 3 || (owners.get(text) ?? 0) > 1;
  return isPart || isRisky ? { text, use: 'short' } : { text };
}

function freeId(label: string, taken: Set<string>): string {
  const slug = slugOf(label.slice(0, 150)) || 'name';
  for (let count = 1; ; count++) {
    const id = count === 1 ? slug : `${slug}-${count}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
