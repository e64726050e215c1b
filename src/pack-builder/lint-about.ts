/** Looks for facts that a reader would miss on an entry's page, and for texts that say twice who is speaking. */
import type { Entry, Fact, Pack } from '../pack/format.ts';
import type { Problem } from '../pack/problem.ts';
import type { Finding } from './finding.ts';

/** A way to write one entry and no other. */
interface Name {
  text: string;
  entry: string;
  /** How it is compared: the flags of a regular expression. */
  flags: '' | 'i';
}

/** Entries that a fact's text names, and speakers, that its `about` lacks; and texts that name their own speaker. */
export function lintAbout(
  { entries, facts }: Pack,
  place: (path: Problem['path']) => Pick<Finding, 'file' | 'line'>,
): Finding[] {
  const names = ownNames(entries);
  return facts.flatMap((fact, i) =>
    factProblems(fact, namesIn(fact.text, names)).map(({ path, ...words }) => ({
      ...place(['facts', i, ...path]),
      ...words,
    })),
  );
}

function factProblems({ about, speaker }: Fact, named: Name[]): Problem[] {
  const problems = named
    .filter(({ entry }) => entry !== speaker && !about.includes(entry))
    .map(({ text, entry }): Problem => {
      const what = 'the fact names an entry that is not in its about';
      return { path: ['text'], what, value: text, cure: `add ${entry} to about` };
    });
  if (speaker === undefined) return problems;
  if (!about.includes(speaker)) {
    const what = "the speaker is not in the fact's about";
    problems.push({ path: ['speaker'], what, value: speaker, cure: `add ${speaker} to about` });
  }
  const own = named.find(({ entry }) => entry === speaker);
  if (own) {
    const cure = 'leave it to the key speaker, or take that key out';
    problems.push({ path: ['text'], what: 'the text names its own speaker', value: own.text, cure });
  }
  return problems;
}

/** Labels, and the forms that need no cue and belong to one entry. */
function ownNames(entries: readonly Entry[]): Name[] {
  const names = entries.flatMap(({ id, label, forms }): Name[] => [
    { text: label, entry: id, flags: '' },
    ...forms
      .filter(({ use }) => use !== 'guarded')
      .map((form): Name => ({ text: form.text, entry: id, flags: form.case === 'any' ? 'i' : '' })),
  ]);
  const owners = new Map<string, Set<string>>();
  for (const { text, entry } of names) owners.set(text, (owners.get(text) ?? new Set()).add(entry));
  return names.filter(({ text }) => owners.get(text)?.size === 1);
}

/** Where a name stands as words of its own. */
function placesOf({ text, flags }: Name, within: string): number[] {
  const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, `gu${flags}`);
  return [...within.matchAll(pattern)].map(({ index }) => index);
}

/** The names in a text as they stand there, one for each entry. What stands inside a longer name is not named. */
function namesIn(text: string, names: readonly Name[]): Name[] {
  // Hardly any of all names stands in a text: what is cheap is asked first.
  const small = text.toLowerCase();
  const spans = names
    .filter((name) => small.includes(name.text.toLowerCase()))
    .flatMap((name) => placesOf(name, text).map((start) => ({ name, start, end: start + name.text.length })));
  const outer = spans.filter(
    ({ start, end }) =>
      !spans.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start),
  );
  outer.sort((a, b) => a.start - b.start);
  return [...new Map(outer.map(({ name }) => [name.entry, name])).values()];
}
