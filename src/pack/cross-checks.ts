/** What a schema can't see: ids that are taken twice, references to nothing, days that don't exist. */
import { familyProblems, formProblems, sharedForms } from './form-checks.ts';
import type { Entry, Fact, Pack } from './format.ts';
import { type Problem, problem } from './problem.ts';
import { dayProblems, entryProblems, placeProblems } from './references.ts';
import { relationProblems } from './relation-checks.ts';

type Path = Problem['path'];

/** Every broken promise between the parts of a well-formed pack. */
export function crossChecks(pack: Pack): Problem[] {
  const entryIds = new Set(pack.entries.map(({ id }) => id));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return [
    ...familyProblems(pack),
    ...duplicates(pack.sources, 'source', 'sources'),
    ...pack.sources.flatMap(({ date }, i) => dayProblems(date, ['sources', i, 'date'])),
    ...duplicates(pack.entries, 'entry', 'entries'),
    ...pack.entries.flatMap((entry, i) => [
      ...ownLanguage(entry, ['entries', i], pack.language),
      ...formProblems(entry, ['entries', i, 'forms'], pack.language),
      ...dayProblems(entry.note?.date, ['entries', i, 'note', 'date']),
    ]),
    ...sharedForms(pack.entries),
    ...sharedAddresses(pack.entries),
    ...relationProblems(pack, sources),
    ...duplicates(pack.facts, 'fact', 'facts'),
    ...pack.facts.flatMap((fact, i) => [
      ...peopleProblems(fact, ['facts', i], entryIds),
      ...dayProblems(fact.date, ['facts', i, 'date']),
      ...placeProblems(fact, ['facts', i], sources),
    ]),
  ];
}

function duplicates(list: ReadonlyArray<{ id: string }>, what: string, name: string): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i) => {
    const cure = 'merge the two, or rename one';
    const problems = seen.has(id) ? [problem([name, i, 'id'], `a second ${what} has this id`, id, cure)] : [];
    seen.add(id);
    return problems;
  });
}

/** Label and gloss are in the pack's language; only others are told by language. */
function ownLanguage({ labels, glosses }: Entry, path: Path, language: string): Problem[] {
  const told = { labels, glosses };
  return (['labels', 'glosses'] as const)
    .filter((key) => told[key]?.[language] !== undefined)
    .map((key) => {
      const cure = `take it out: ${key === 'labels' ? 'label' : 'gloss'} has it`;
      return problem([...path, key, language], `${key} hold the pack's own language`, language, cure);
    });
}

/** One address stands for one thing. */
function sharedAddresses(entries: readonly Entry[]): Problem[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ id, same = [] }, i) =>
    same.flatMap((address, j) => {
      const owner = owners.get(address);
      owners.set(address, id);
      if (owner === undefined) return [];
      const what = owner === id ? 'this entry has the address already' : `another entry has this address: ${owner}`;
      return [problem(['entries', i, 'same', j], what, address, 'take it out, or merge the two entries')];
    }),
  );
}

/** Of whom a fact tells and who says it: entries of the pack, each once. */
function peopleProblems({ about, speaker }: Fact, path: Path, entryIds: ReadonlySet<string>): Problem[] {
  const named = about.flatMap((id, i) => [
    ...entryProblems(id, [...path, 'about', i], entryIds),
    ...(about.indexOf(id) < i
      ? [problem([...path, 'about', i], 'the fact names this entry already', id, 'take one of the two out')]
      : []),
  ]);
  return speaker === undefined ? named : [...named, ...entryProblems(speaker, [...path, 'speaker'], entryIds)];
}
