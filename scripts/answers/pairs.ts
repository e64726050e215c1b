/**
 * Pairs of an entry and the names beside it on a page, with the facts that a card should say first there. Labelled by
 * hand: see test/answers/README.md.
 */
import * as v from 'valibot';
import type { Pack } from '../../src/pack/format.ts';
import { type Finding, sortFindings } from '../../src/pack-builder/finding.ts';
import type { YamlFile } from '../../src/pack-builder/yaml-file.ts';

/** How many other names a page has that is worth a label: fewer say too little about it, more are seldom met. */
const NAMES = { least: 5, most: 12 };
/** Facts that a card shows before "more". */
const SHOWN = 3;

const Ids = v.array(v.string());

const Pair = v.strictObject({
  entry: v.string(),
  /** The other entries that are named on the page; their order says nothing. */
  page: v.pipe(
    Ids,
    v.minLength(NAMES.least, `a page of fewer than ${NAMES.least} names`),
    v.maxLength(NAMES.most, `a page of more than ${NAMES.most} names`),
  ),
  /** What the page is about. */
  why: v.pipe(v.string(), v.nonEmpty('nothing says what the page is about')),
  /** Fact ids, the best first. */
  best: v.pipe(Ids, v.minLength(1, 'no best fact'), v.maxLength(SHOWN, `more than ${SHOWN} best facts`)),
  /** Facts that are all right among the first three. */
  good: v.optional(Ids, []),
  /** Facts that must not be among the first three. */
  junk: v.optional(Ids, []),
});

/** An entry, the page it is asked from, and what its card should say first. */
export type Pair = v.InferOutput<typeof Pair>;

const LABELS = ['best', 'good', 'junk'] as const;

/** Reads a file of pairs and holds them against the pack that they speak of. Pairs are empty when their shape is wrong. */
export function readPairs(file: YamlFile, pack: Pack): { pairs: Pair[]; problems: Finding[] } {
  const shape = v.safeParse(v.array(Pair), file.value);
  if (!shape.success) {
    const wrong = shape.issues.map((issue): Finding => {
      const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
      const cure = 'write it as test/answers/README.md says';
      return { file: file.name, line: file.lineOf(path), what: issue.message, value: issue.input, cure };
    });
    return { pairs: [], problems: sortFindings([...file.problems, ...wrong]) };
  }
  const pairs = shape.output;
  const about = new Map(pack.facts.map((fact) => [fact.id, fact.about]));
  const entries = new Set(pack.entries.map(({ id }) => id));
  const met = new Set<string>();
  const problems = pairs.flatMap((pair, i) =>
    [...nameProblems(pair, entries), ...labelProblems(pair, about), ...repeatProblems(pair, met)].map(
      ({ path, ...words }) => ({ file: file.name, line: file.lineOf([i, ...path]), ...words }),
    ),
  );
  return { pairs, problems: sortFindings([...file.problems, ...problems]) };
}

type Problem = Omit<Finding, 'file' | 'line'> & { path: Array<string | number> };

function nameProblems({ entry, page }: Pair, entries: ReadonlySet<string>): Problem[] {
  const unknown = { what: 'no entry has this id', cure: "write an entry's id" };
  const found: Problem[] = entries.has(entry) ? [] : [{ path: ['entry'], value: entry, ...unknown }];
  page.forEach((id, at) => {
    const path = ['page', at];
    if (id === entry) found.push({ path, what: 'the page names the entry itself', value: id, cure: 'take it out' });
    else if (!entries.has(id)) found.push({ path, value: id, ...unknown });
    else if (page.indexOf(id) < at)
      found.push({ path, what: 'the page names it twice', value: id, cure: 'take one out' });
  });
  return found;
}

function labelProblems(pair: Pair, about: ReadonlyMap<string, readonly string[]>): Problem[] {
  const found: Problem[] = [];
  const listed = new Set<string>();
  for (const label of LABELS)
    pair[label].forEach((id, at) => {
      const path = [label, at];
      const entries = about.get(id);
      if (!entries) found.push({ path, what: 'no fact has this id', value: id, cure: "write a fact's id" });
      else if (!entries.includes(pair.entry))
        found.push({ path, what: `the fact is not about ${pair.entry}`, value: id, cure: 'take it out' });
      if (listed.has(id))
        found.push({ path, what: 'the fact is listed twice', value: id, cure: 'leave it in one list' });
      listed.add(id);
    });
  return found;
}

/** The same question must not be answered twice. `met` holds the pairs before this one. */
function repeatProblems({ entry, page }: Pair, met: Set<string>): Problem[] {
  const key = [entry, ...page.toSorted()].join(' ');
  if (met.has(key))
    return [{ path: ['entry'], what: 'a pair of this entry and page stands above', value: entry, cure: 'leave one' }];
  met.add(key);
  return [];
}
