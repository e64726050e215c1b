/** What relations promise: two ends that their kind can join, and a fact or a paragraph that supports them. */
import type { EntryType } from './entry-types.ts';
import type { Entry, Fact, Pack, Relation, Source } from './format.ts';
import { type Problem, problem } from './problem.ts';
import { dayProblems, entryProblems, placeProblems } from './references.ts';
import { RELATION_KINDS } from './relation-kinds.ts';

type Path = Problem['path'];

/** What relations may refer to. */
interface Known {
  entries: ReadonlyMap<string, Entry>;
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
}

/** Everything that is wrong with the relations of a pack's entries. */
export function relationProblems(pack: Pack, sources: Known['sources']): Problem[] {
  const known = {
    entries: new Map(pack.entries.map((entry) => [entry.id, entry])),
    facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
    sources,
  };
  const taken = new Set<string>();
  return pack.entries.flatMap((entry, i) =>
    (entry.relations ?? []).flatMap((relation, j) => {
      const path = ['entries', i, 'relations', j];
      return [
        ...endProblems(entry, relation, path, known.entries),
        ...repetition(entry, relation, path, taken),
        ...timeProblems(relation, path),
        ...supportProblems(entry, relation, path, known),
      ];
    }),
  );
}

function endProblems(entry: Entry, relation: Relation, path: Path, entries: Known['entries']): Problem[] {
  const { kind, to, value } = relation;
  const { from: fromTypes, to: toTypes } = RELATION_KINDS[kind];
  const problems: Problem[] = [];
  if (to === undefined && value === undefined) {
    const cure = 'add to: the id of an entry; or value: a text';
    problems.push(problem(path, 'the relation leads nowhere', undefined, cure));
  }
  if (to !== undefined && value !== undefined) {
    const cure = 'take one of the two out';
    problems.push(problem([...path, 'value'], 'the relation leads to an entry and to a text', value, cure));
  }
  if (!fromTypes.includes(entry.type))
    problems.push(problem([...path, 'kind'], `${aOrAn(entry.type)} can't have this relation`, kind, among(fromTypes)));
  if (to === undefined) return problems;
  const end = entries.get(to);
  if (!end) return [...problems, ...entryProblems(to, [...path, 'to'], entries)];
  if (end === entry) {
    const cure = 'correct the id, or take the relation out';
    problems.push(problem([...path, 'to'], 'the relation leads back to its own entry', to, cure));
  }
  if (!toTypes.includes(end.type))
    problems.push(problem([...path, 'to'], `${kind} can't lead to ${aOrAn(end.type)}`, to, among(toTypes)));
  return problems;
}

function aOrAn(type: EntryType): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function among(types: readonly EntryType[]): string {
  return `choose another kind; this one is for ${types.join(', ')}`;
}

/** One relation is told once, one that reads the same from both ends too. */
function repetition(entry: Entry, relation: Relation, path: Path, taken: Set<string>): Problem[] {
  const { kind, to, value, role, from } = relation;
  const keyOf = (...ends: unknown[]) => JSON.stringify([kind, ...ends, role, from]);
  const key = keyOf(entry.id, to, value);
  const mirrored = RELATION_KINDS[kind].inverse === kind && taken.has(keyOf(to, entry.id, undefined));
  const end = to === undefined ? 'value' : 'to';
  if (taken.has(key) || mirrored)
    return [problem([...path, end], 'the relation is told already', relation[end], 'take one of the two out')];
  taken.add(key);
  return [];
}

function timeProblems({ from, until }: Relation, path: Path): Problem[] {
  const problems = [...dayProblems(from, [...path, 'from']), ...dayProblems(until, [...path, 'until'])];
  if (from === undefined || until === undefined) return problems;
  // Of dates of different precision only what both say can be compared.
  const length = Math.min(from.length, until.length);
  if (until.slice(0, length) < from.slice(0, length))
    problems.push(problem([...path, 'until'], 'the relation ends before it begins', until, 'correct one of the dates'));
  return problems;
}

function supportProblems(entry: Entry, relation: Relation, path: Path, known: Known): Problem[] {
  const { fact: id, source, paragraph, to } = relation;
  if (id === undefined) {
    if (source !== undefined && paragraph !== undefined)
      return placeProblems({ source, paragraph }, path, known.sources);
    const cure = 'add its source and paragraph';
    return [problem(path, 'nothing supports the relation', undefined, cure)];
  }
  if (source !== undefined || paragraph !== undefined) {
    const cure = 'take source and paragraph out: the fact has them';
    return [problem([...path, 'fact'], 'a fact and a paragraph support the relation', id, cure)];
  }
  const fact = known.facts.get(id);
  if (!fact)
    return [problem([...path, 'fact'], 'no fact has this id', id, 'correct the id, or give source and paragraph')];
  if (fact.about.some((about) => about === entry.id || about === to)) return [];
  const cure = 'name another fact, or the entry in its about';
  return [problem([...path, 'fact'], 'the fact is about neither end of the relation', id, cure)];
}
