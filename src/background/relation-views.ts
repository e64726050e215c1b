/** How an entry belongs together with others: its pack's relations, read from whichever end it stands at. */
import type { RelationAmong, RelationView } from '../messages/message-map.ts';
import { type EntryRef, entryRef, sourceRef } from '../pack/entry-ref.ts';
import type { Pack, Relation } from '../pack/format.ts';
import { RELATION_KINDS } from '../pack/relation-kinds.ts';
import { citedSource, type Glossary, heldOf, summaryOf } from './glossary.ts';

/** A relation of a pack, and the entry that has it. */
interface Edge {
  from: EntryRef;
  relation: Relation;
}

/** A pack's relations by the entries at their ends, once for each pack object. */
const edgesOf = new WeakMap<Pack, Map<EntryRef, Edge[]>>();

function edgesByEnd(pack: Pack): Map<EntryRef, Edge[]> {
  const known = edgesOf.get(pack);
  if (known) return known;
  const edges = new Map<EntryRef, Edge[]>();
  const add = (end: EntryRef, edge: Edge) => {
    const list = edges.get(end);
    if (list) list.push(edge);
    else edges.set(end, [edge]);
  };
  for (const { id, relations = [] } of pack.entries) {
    const from = entryRef(pack.id, id);
    for (const relation of relations) {
      add(from, { from, relation });
      if (relation.to !== undefined && relation.to !== id) add(entryRef(pack.id, relation.to), { from, relation });
    }
  }
  edgesOf.set(pack, edges);
  return edges;
}

const KIND_ORDER = new Map(Object.keys(RELATION_KINDS).map((kind, at) => [kind, at]));

/**
 * The relations of an entry, in the order of their kinds, those to entries of the page first.
 * @param page entries that the asking page names
 */
export function relationViews(
  glossary: Glossary,
  pack: Pack,
  ref: EntryRef,
  page: ReadonlySet<EntryRef> = new Set(),
): RelationView[] {
  const views = (edgesByEnd(pack).get(ref) ?? []).flatMap((edge) => viewOf(glossary, pack, ref, edge) ?? []);
  const isHere = ({ other }: RelationView) => (other !== null && page.has(other.id) ? 0 : 1);
  return views
    .map((view, at) => ({ view, at }))
    .sort(
      (a, b) =>
        isHere(a.view) - isHere(b.view) ||
        (KIND_ORDER.get(a.view.kind) ?? 0) - (KIND_ORDER.get(b.view.kind) ?? 0) ||
        a.at - b.at,
    )
    .map(({ view }) => view);
}

/** Relations between entries that are all on one page, each once: what two packs say alike, by the first of them. */
export function relationsAmong(glossary: Glossary, refs: readonly EntryRef[]): RelationAmong[] {
  const page = new Set(refs);
  const saidBy = new Map<string, Pack>();
  const held = [...page].flatMap((ref) => heldOf(glossary, ref));
  return held.flatMap((entry) => {
    const { pack, own } = entry;
    const of = summaryOf(glossary, entry);
    const isNew = ({ kind, other }: RelationView) => {
      const key = [of.id, kind, other?.id].join(' ');
      if (!saidBy.has(key)) saidBy.set(key, pack);
      return saidBy.get(key) === pack;
    };
    return relationViews(glossary, pack, entryRef(pack.id, own.id), page)
      .filter((view) => !view.inverse && view.other !== null && page.has(view.other.id) && isNew(view))
      .map((view) => ({ ...view, of }));
  });
}

function viewOf(glossary: Glossary, pack: Pack, ref: EntryRef, { from, relation }: Edge): RelationView | null {
  const { kind, to, value = null, role = null, from: since = null, until = null, status = 'stated' } = relation;
  const inverse = from !== ref;
  const otherRef = inverse ? from : to === undefined ? null : entryRef(pack.id, to);
  const other = otherRef === null ? undefined : glossary.entries.get(otherRef);
  const support = supportOf(glossary, pack, relation);
  if (!support || (otherRef !== null && !other)) return null;
  return {
    kind,
    inverse,
    other: other ? summaryOf(glossary, other) : null,
    value,
    role,
    since,
    until,
    status,
    ...support,
  };
}

/** What a relation was drawn from, and when that was said. */
function supportOf(
  { sources }: Glossary,
  pack: Pack,
  { fact: id, source, paragraph }: Relation,
): Pick<RelationView, 'fact' | 'source' | 'paragraph' | 'date'> | null {
  const fact = id === undefined ? undefined : factById(pack, id);
  const held = sources.get(sourceRef(pack.id, fact?.source ?? source ?? ''));
  if (!held) return null;
  const cited = citedSource(held);
  return {
    fact: fact?.id ?? null,
    source: cited,
    paragraph: fact?.paragraph ?? paragraph ?? 1,
    date: fact?.date ?? cited.date,
  };
}

const factsOf = new WeakMap<Pack, Map<string, Pack['facts'][number]>>();

function factById(pack: Pack, id: string): Pack['facts'][number] | undefined {
  const known = factsOf.get(pack) ?? new Map(pack.facts.map((fact) => [fact.id, fact]));
  factsOf.set(pack, known);
  return known.get(id);
}
