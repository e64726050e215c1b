/** What a schema can't see: ids and forms that are taken twice, references to nothing, keys that need one another. */
import type { Entry, Fact, Form, Pack, Source } from './format.ts';
import type { Problem } from './problem.ts';

type Path = Problem['path'];

/** Every broken promise between the parts of a well-formed pack, in the order of the file. */
export function crossChecks(pack: Pack): Problem[] {
  const entryIds = new Set(pack.entries.map(({ id }) => id));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return [
    ...duplicates(pack.sources, 'source', ['sources']),
    ...pack.sources.flatMap(({ date }, i) => dayProblems(date, ['sources', i, 'date'])),
    ...duplicates(pack.entries, 'entry', ['entries']),
    ...pack.entries.flatMap((entry, i) => formProblems(entry, ['entries', i, 'forms'])),
    ...sharedForms(pack.entries),
    ...duplicates(pack.facts, 'fact', ['facts']),
    ...pack.facts.flatMap((fact, i) => factProblems(fact, ['facts', i], entryIds, sources)),
  ];
}

function duplicates(list: ReadonlyArray<{ id: string }>, what: string, path: Path): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  list.forEach(({ id }, i) => {
    if (seen.has(id))
      problems.push({
        path: [...path, i, 'id'],
        what: `a second ${what} has this id`,
        value: id,
        cure: 'merge the two, or rename one',
      });
    seen.add(id);
  });
  return problems;
}

/** The text that two forms share when they can't be told apart on a page. */
function formKey({ text, case: letters }: Form): string {
  const composed = text.normalize('NFC');
  return letters === 'any' ? composed.toLowerCase() : composed;
}

function formProblems(entry: Entry, path: Path): Problem[] {
  const seen = new Set<string>();
  return entry.forms.flatMap((form, i) => {
    const problems = keysThatNeedOthers(form, [...path, i]);
    const key = formKey(form);
    if (seen.has(key))
      problems.push({
        path: [...path, i, 'text'],
        what: 'this entry has the form already',
        value: form.text,
        cure: 'take one of the two out',
      });
    seen.add(key);
    return problems;
  });
}

function keysThatNeedOthers(form: Form, path: Path): Problem[] {
  const problems: Problem[] = [];
  const { text } = form;
  if (form.use === 'guarded' && !form.cues)
    problems.push({
      path,
      what: 'a guarded form has no cues',
      value: text,
      cure: 'add cues: the phrases that admit it',
    });
  if (form.use !== 'guarded' && form.cues)
    problems.push({
      path: [...path, 'cues'],
      what: 'cues stand at a form that is not guarded',
      value: text,
      cure: 'add use: guarded, or take the cues out',
    });
  if (form.use !== 'short' && form.default)
    problems.push({
      path: [...path, 'default'],
      what: 'default stands at a form that is not short',
      value: text,
      cure: 'add use: short, or take default out',
    });
  return problems;
}

/** Forms that two entries claim for themselves: links everywhere, or ownership by default. */
function sharedForms(entries: readonly Entry[]): Problem[] {
  const always = new Map<string, Entry>();
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry, i) =>
    entry.forms.flatMap((form, j) => {
      const path = ['entries', i, 'forms', j, 'text'];
      const key = formKey(form);
      if ((form.use ?? 'always') === 'always')
        return claim(
          always,
          key,
          entry,
          {
            path,
            what: 'another entry has this form',
            cure: 'make it short or guarded in both, or take it out of one',
          },
          form,
        );
      if (form.default)
        return claim(
          owners,
          key,
          entry,
          { path, what: 'another entry is the default of this form', cure: 'leave default to one of the two' },
          form,
        );
      return [];
    }),
  );
}

function claim(
  taken: Map<string, Entry>,
  key: string,
  entry: Entry,
  words: Pick<Problem, 'path' | 'what' | 'cure'>,
  form: Form,
): Problem[] {
  const first = taken.get(key);
  if (!first) taken.set(key, entry);
  if (!first || first === entry) return [];
  return [{ ...words, what: `${words.what}: ${first.id}`, value: form.text }];
}

function factProblems(
  fact: Fact,
  path: Path,
  entryIds: ReadonlySet<string>,
  sources: ReadonlyMap<string, Source>,
): Problem[] {
  const problems: Problem[] = [];
  const stranger = (id: string, at: Path): void => {
    if (!entryIds.has(id))
      problems.push({ path: at, what: 'no entry has this id', value: id, cure: 'correct the id, or add the entry' });
  };
  fact.about.forEach((id, i) => {
    stranger(id, [...path, 'about', i]);
    if (fact.about.indexOf(id) < i)
      problems.push({
        path: [...path, 'about', i],
        what: 'the fact names this entry already',
        value: id,
        cure: 'take one of the two out',
      });
  });
  if (fact.speaker !== undefined) stranger(fact.speaker, [...path, 'speaker']);
  if (fact.date !== undefined) problems.push(...dayProblems(fact.date, [...path, 'date']));
  const source = sources.get(fact.source);
  if (!source)
    problems.push({
      path: [...path, 'source'],
      what: 'no source has this id',
      value: fact.source,
      cure: 'correct the id, or add the source',
    });
  else if (fact.paragraph > source.paragraphs)
    problems.push({
      path: [...path, 'paragraph'],
      what: 'paragraph is beyond the end of its source',
      value: fact.paragraph,
      cure: `source ${source.id} has ${source.paragraphs} paragraphs; count anew`,
    });
  return problems;
}

/** 2022-02-30 has the shape of a date and is none. */
function dayProblems(date: string, path: Path): Problem[] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const found = new Date(Date.UTC(2000, month - 1, day));
  found.setUTCFullYear(year, month - 1, day);
  if (found.getUTCDate() === day) return [];
  return [{ path, what: 'the calendar has no such day', value: date, cure: 'correct the date' }];
}
