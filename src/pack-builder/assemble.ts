/** Puts the values of a glossary's files together as one pack, and remembers where each came from. */
import { PACK_FORMAT } from '../pack/format.ts';
import type { Problem } from '../pack/problem.ts';
import type { Finding } from './finding.ts';
import type { Glossary } from './read-glossary.ts';
import { withSupport } from './support.ts';
import { type Item, isItem, type YamlFile } from './yaml-file.ts';

/** Where an item of a pack's list stands in the YAML. */
interface Origin {
  file: YamlFile;
  path: Array<string | number>;
}

/** A pack that nobody has checked yet. */
export interface Draft {
  pack: Record<string, unknown>;
  problems: Finding[];
  packFile: YamlFile;
  origins: Record<string, Origin[]>;
}

/** The file and line of a problem that was found in a draft's pack. */
export function placeOf(draft: Draft, path: Problem['path']): Pick<Finding, 'file' | 'line'> {
  const [list, index, ...rest] = path;
  const origin = typeof index === 'number' ? draft.origins[String(list)]?.[index] : undefined;
  if (!origin) return { file: draft.packFile.name, line: draft.packFile.lineOf(path) };
  return { file: origin.file.name, line: origin.file.lineOf([...origin.path, ...rest]) };
}

/** The draft of a glossary: what the files say, with what their names and the order in them add. */
export function assemble(glossary: Glossary): Draft {
  const problems: Finding[] = [];
  const origins: Draft['origins'] = { sources: [], entries: [], facts: [] };
  /** The file's items with what `add` gives each; an item that writes such a key itself is told so. */
  const items = (file: YamlFile, list: keyof typeof origins, add: (item: Item) => Item): unknown[] =>
    listOf(file, problems).map((item, i) => {
      origins[list]?.push({ file, path: [i] });
      if (!isItem(item)) return item;
      const added = add(item);
      for (const key of Object.keys(added).filter((key) => key in item)) problems.push(surplusKey(file, i, key));
      return { ...item, ...added };
    });

  const sources = items(glossary.sources, 'sources', (source) => absent(source, { author: null, url: null }));
  const sourceIds = new Set(sources.map((source) => (isItem(source) ? source.id : undefined)));
  const entries = glossary.entries.flatMap(({ type, file }) =>
    items(file, 'entries', (entry) => ({ type, ...absent(entry, { naming: null }) })).map(withFormRecords),
  );
  const facts = glossary.facts.flatMap(({ source, file }) => {
    if (!sourceIds.has(source)) {
      problems.push({
        file: file.name,
        line: 1,
        what: 'no source has this id',
        value: source,
        cure: 'name the file after a source of sources.yaml',
      });
      return [];
    }
    const nextId = factIds(source);
    return items(file, 'facts', (fact) => ({ id: nextId(fact.paragraph), source }));
  });

  const head = isItem(glossary.pack.value) ? glossary.pack.value : {};
  const draft: Draft = {
    pack: { format: PACK_FORMAT, ...head, sources },
    problems,
    packFile: glossary.pack,
    origins,
  };
  draft.pack.entries = withSupport(entries, facts, (path, words) =>
    problems.push({ ...placeOf(draft, path), ...words }),
  );
  draft.pack.facts = facts;
  return draft;
}

function surplusKey(file: YamlFile, i: number, key: string): Finding {
  const cure = "take it out: the file's name or the place in it gives it";
  return { file: file.name, line: file.lineOf([i, key]), what: 'a key that is not written by hand', value: key, cure };
}

function absent(item: Item, defaults: Item): Item {
  return Object.fromEntries(Object.entries(defaults).filter(([key]) => !(key in item)));
}

function withFormRecords(entry: unknown): unknown {
  if (!isItem(entry) || !Array.isArray(entry.forms)) return entry;
  return { ...entry, forms: entry.forms.map((form) => (typeof form === 'string' ? { text: form } : form)) };
}

/** Ids by source, paragraph and place among the paragraph's facts: 002-04-1. */
function factIds(source: string): (paragraph: unknown) => string {
  const counts = new Map<unknown, number>();
  return (paragraph) => {
    const count = (counts.get(paragraph) ?? 0) + 1;
    counts.set(paragraph, count);
    const number = typeof paragraph === 'number' ? String(paragraph).replace(/\D/g, '') : '';
    return `${source}-${number.padStart(2, '0')}-${count}`;
  };
}

function listOf(file: YamlFile, problems: Finding[]): unknown[] {
  if (Array.isArray(file.value)) return file.value;
  if (file.problems.length === 0)
    problems.push({
      file: file.name,
      line: 1,
      what: 'the file is not a list',
      value: file.value,
      cure: 'begin each item with "- "',
    });
  return [];
}
