/** Relations as a line or table shows them: those of one name together, from the end that is being shown. */
import type { EntryRef } from '../pack/entry-ref.ts';
import { RELATION_KINDS, type RelationKind, type RelationName } from '../pack/relation-kinds.ts';
import type { ShownSource } from './facts.ts';

/** A relation with everything that is shown of it. */
export interface ShownRelation {
  kind: RelationKind;
  /** True when it stands at the other end: "held by" instead of "holds office". */
  inverse: boolean;
  other: { id: EntryRef; label: string } | null;
  value: string | null;
  role: string | null;
  since: string | null;
  until: string | null;
  status: 'stated' | 'planned' | 'claimed';
  source: ShownSource;
  date: string;
}

/** Relations of one name and status. */
export interface RelationGroup<R extends ShownRelation = ShownRelation> {
  name: RelationName;
  status: ShownRelation['status'];
  relations: R[];
}

/** What a relation is called from the shown end. */
export const relationName = ({ kind, inverse }: Pick<ShownRelation, 'kind' | 'inverse'>): RelationName =>
  inverse ? RELATION_KINDS[kind].inverse : kind;

/** Relations under their names; a name stands where its first relation stood. */
export function groupRelations<R extends ShownRelation>(relations: readonly R[]): RelationGroup<R>[] {
  const groups = new Map<string, RelationGroup<R>>();
  for (const relation of relations) {
    const name = relationName(relation);
    const key = `${name} ${relation.status}`;
    const group = groups.get(key);
    if (group) group.relations.push(relation);
    else groups.set(key, { name, status: relation.status, relations: [relation] });
  }
  return [...groups.values()];
}
