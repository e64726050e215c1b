/** What supports a relation: its author names a paragraph, the pack the fact in which the relation is told there. */
import type { Problem } from '../pack/problem.ts';
import { type Item, isItem } from './yaml-file.ts';

type Path = Problem['path'];

/** Hears of what is wrong, with its place in the pack. */
type Complain = (path: Path, words: Omit<Problem, 'path'>) => void;

/**
 * Entries whose relations name their fact instead of `source`, `paragraph` and `nth`: the fact of that paragraph that is about
 * both ends, or the nth one. A paragraph without such a fact stays and supports the relation itself.
 */
export function withSupport(entries: unknown[], facts: unknown[], complain: Complain): unknown[] {
  const factsAt = new Map<string, Item[]>();
  for (const fact of facts.filter(isItem)) {
    const place = placeKey(fact);
    factsAt.set(place, [...(factsAt.get(place) ?? []), fact]);
  }
  return entries.map((entry, i) => {
    if (!isItem(entry) || !Array.isArray(entry.relations)) return entry;
    const relations = entry.relations.map((relation, j) =>
      isItem(relation)
        ? supported(relation, entry.id, factsAt.get(placeKey(relation)) ?? [], (key, words) =>
            complain(['entries', i, 'relations', j, ...key], words),
          )
        : relation,
    );
    return { ...entry, relations };
  });
}

function placeKey({ source, paragraph }: Item): string {
  return `${source} ${paragraph}`;
}

function supported(relation: Item, entryId: unknown, facts: Item[], complain: Complain): Item {
  const { source, paragraph, nth, ...rest } = relation;
  if (relation.fact !== undefined) {
    const cure = 'give source and paragraph instead, and nth if several facts are told there';
    complain(['fact'], { what: 'a key that is not written by hand', value: relation.fact, cure });
    return relation;
  }
  if (nth !== undefined) {
    const fact = typeof nth === 'number' ? facts[nth - 1] : undefined;
    if (fact) return { ...rest, fact: fact.id };
    const cure = `facts/${source}.yaml has ${facts.length} of paragraph ${paragraph}; count anew`;
    complain(['nth'], { what: 'the paragraph has no such fact', value: nth, cure });
    return { ...rest, source, paragraph };
  }
  const ends = [entryId, relation.to].filter((end) => end !== undefined);
  const numbers = facts.flatMap(({ about }, i) =>
    Array.isArray(about) && ends.every((end) => about.includes(end)) ? [i + 1] : [],
  );
  if (numbers.length > 1) {
    const cure = `add nth: ${numbers.join(' or ')}`;
    const value = relation.to ?? relation.value;
    complain([], { what: 'several facts of the paragraph could support the relation', value, cure });
  }
  const fact = facts[(numbers[0] ?? 0) - 1];
  return fact ? { ...rest, fact: fact.id } : { ...rest, source, paragraph };
}
