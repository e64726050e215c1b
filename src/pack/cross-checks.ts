/** What a schema can't see: ids that are taken twice, references to nothing, days that don't exist. */
import { formProblems, sharedForms } from './form-checks.ts';
import type { Fact, Pack, Source } from './format.ts';
import { type Problem, problem } from './problem.ts';

type Path = Problem['path'];

/** Every broken promise between the parts of a well-formed pack. */
export function crossChecks(pack: Pack): Problem[] {
  const entryIds = new Set(pack.entries.map(({ id }) => id));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return [
    ...duplicates(pack.sources, 'source', 'sources'),
    ...pack.sources.flatMap(({ date }, i) => dayProblems(date, ['sources', i, 'date'])),
    ...duplicates(pack.entries, 'entry', 'entries'),
    ...pack.entries.flatMap((entry, i) => formProblems(entry, ['entries', i, 'forms'])),
    ...sharedForms(pack.entries),
    ...duplicates(pack.facts, 'fact', 'facts'),
    ...pack.facts.flatMap((fact, i) => [
      ...peopleProblems(fact, ['facts', i], entryIds),
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

/** Of whom a fact tells and who says it: entries of the pack, each once. */
function peopleProblems({ about, speaker }: Fact, path: Path, entryIds: ReadonlySet<string>): Problem[] {
  const strangers = (id: string, at: Path): Problem[] =>
    entryIds.has(id) ? [] : [problem(at, 'no entry has this id', id, 'correct the id, or add the entry')];
  const named = about.flatMap((id, i) => [
    ...strangers(id, [...path, 'about', i]),
    ...(about.indexOf(id) < i
      ? [problem([...path, 'about', i], 'the fact names this entry already', id, 'take one of the two out')]
      : []),
  ]);
  return speaker === undefined ? named : [...named, ...strangers(speaker, [...path, 'speaker'])];
}

/** Where and when a fact was found: a paragraph of a source, a day of the calendar. */
function placeProblems(fact: Fact, path: Path, sources: ReadonlyMap<string, Source>): Problem[] {
  const problems = fact.date === undefined ? [] : dayProblems(fact.date, [...path, 'date']);
  const source = sources.get(fact.source);
  if (!source) {
    const cure = 'correct the id, or add the source';
    problems.push(problem([...path, 'source'], 'no source has this id', fact.source, cure));
  } else if (fact.paragraph > source.paragraphs) {
    const cure = `source ${source.id} has ${source.paragraphs} paragraphs; count anew`;
    problems.push(problem([...path, 'paragraph'], 'paragraph is beyond the end of its source', fact.paragraph, cure));
  }
  return problems;
}

/** 2022-02-30 has the shape of a date and is none. */
function dayProblems(date: string, path: Path): Problem[] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const found = new Date(0);
  found.setUTCFullYear(year, month - 1, day);
  return found.getUTCDate() === day ? [] : [problem(path, 'the calendar has no such day', date, 'correct the date')];
}
