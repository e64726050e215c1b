/** Relations as a line or table shows them: those of one name together, from the end that is being shown. */
import type { EntryRef } from '../pack/entry-ref.ts';
import { RELATION_KINDS, type RelationKind, type RelationName } from '../pack/relation-kinds.ts';
import { shareOfWords } from '../text/share-of-words.ts';
import type { ShownSource } from './facts.ts';

/** A relation with everything that is shown of it. */
export interface ShownRelation {
  kind: RelationKind;
  /** True when it stands at the other end: "held by" instead of "holds office". */
  inverse: boolean;
  other: { id: EntryRef; label: string; language: string } | null;
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

/** From this share of its words on, what stands above a relation has said whom it leads to. */
const SAID = 0.75;
/** Characters that fit into a card's two lines. */
const LINE = 88;
/** What a text is of is no part of who or what it is. */
const ASIDE: readonly RelationName[] = ['subject-of'];

/** Relations of one name and status, and how many more of them there are. */
export interface LineGroup<R extends ShownRelation> extends RelationGroup<R> {
  more: number;
}

/**
 * The relations that fit into a line or two, the first of them in any case. Left out is what label and gloss above have
 * said: "office President of Azerbaijan" under "President of Azerbaijan since 2003".
 * @param said label and gloss
 */
export function relationsInLine<R extends ShownRelation>(relations: readonly R[], said: string): LineGroup<R>[] {
  const telling = relations.filter(
    (relation) => !ASIDE.includes(relationName(relation)) && shareOfWords(nameAtEnd(relation), said) < SAID,
  );
  let left = LINE;
  return groupRelations(telling).flatMap((group, at) => {
    const shown = group.relations.filter((relation, place) => {
      left -= nameAtEnd(relation).length + (place === 0 ? group.name.length : 0);
      return left >= 0 || (at === 0 && place === 0);
    });
    return shown.length === 0 ? [] : [{ ...group, relations: shown, more: group.relations.length - shown.length }];
  });
}

const nameAtEnd = ({ other, value }: ShownRelation): string => other?.label ?? value ?? '';
