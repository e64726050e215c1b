/** What a schema can't see: ids that are taken twice, references to nothing, days that don't exist. */
import { familyProblems, formProblems, sharedForms } from './form-checks.ts';
import type { Entry, Fact, Pack, Passage } from './format.ts';
import { type Problem, problem } from './problem.ts';
import { dayProblems, entryProblems, placeProblems } from './references.ts';
import { relationProblems } from './relation-checks.ts';

type Path = Problem['path'];

/** Every broken promise between the parts of a well-formed pack. */
export function crossChecks(pack: Pack): Problem[] {
  const { passages = [] } = pack;
  const entryIds = new Set(pack.entries.map(({ id }) => id));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return [
    ...repeatedLanguages(pack),
    ...familyProblems(pack),
    ...duplicates(pack.sources, 'source', 'sources'),
    ...pack.sources.flatMap(({ date, kept }, i) => [
      ...dayProblems(date, ['sources', i, 'date']),
      ...dayProblems(kept, ['sources', i, 'kept']),
    ]),
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
    ...passages.flatMap((passage, i) => lengthProblems(passage, ['passages', i])),
    ...passageProblems(passages, pack),
  ];
}

/** A passage without its words. */
export type PassagePlace = Pick<Passage, 'id' | 'about' | 'source' | 'paragraph'>;

/** Every broken promise between a pack and its passages, whatever their words. */
export function passageProblems(
  passages: readonly PassagePlace[],
  { entries, sources }: Pick<Pack, 'entries' | 'sources'>,
): Problem[] {
  const entryIds = new Set(entries.map(({ id }) => id));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [
    ...duplicates(passages, 'passage', 'passages'),
    ...passages.flatMap((passage, i) => [
      ...aboutProblems(passage, 'passage', ['passages', i], entryIds),
      ...placeProblems(passage, ['passages', i], byId),
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

/** Each language of a pack once. */
function repeatedLanguages({ languages = [] }: Pack): Problem[] {
  return languages.flatMap((tag, i) =>
    languages.indexOf(tag) < i
      ? [problem(['languages', i], 'the pack has this language already', tag, 'take one of the two out')]
      : [],
  );
}

/** A quote is as long as its offsets say, or they are of another text. */
export function lengthProblems({ quote, start, end }: Passage, path: Path): Problem[] {
  if (end - start === quote.length) return [];
  const cure = `count both in UTF-16 units from the paragraph's beginning; the quote has ${quote.length}`;
  return [problem([...path, 'end'], `end is not where a quote from ${start} ends`, end, cure)];
}

/** Of whom something tells: entries of the pack, each once. */
function aboutProblems({ about }: Pick<Fact, 'about'>, what: string, path: Path, ids: ReadonlySet<string>): Problem[] {
  return about.flatMap((id, i) => [
    ...entryProblems(id, [...path, 'about', i], ids),
    ...(about.indexOf(id) < i
      ? [problem([...path, 'about', i], `the ${what} names this entry already`, id, 'take one of the two out')]
      : []),
  ]);
}

/** Of whom a fact tells and who says it. */
function peopleProblems(fact: Fact, path: Path, entryIds: ReadonlySet<string>): Problem[] {
  const named = aboutProblems(fact, 'fact', path, entryIds);
  const { speaker } = fact;
  return speaker === undefined ? named : [...named, ...entryProblems(speaker, [...path, 'speaker'], entryIds)];
}
