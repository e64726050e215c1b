/**
 * The one way to write a glossary's YAML, so that a change shows as the change it is: entries and sources by id, facts by
 * paragraph, keys in one order, a form that is only text as plain text, other forms, families, relations and all short
 * lists on one line, nothing without a value, quotes only where YAML needs them, no blank lines.
 */
import { isMap, isPair, isScalar, isSeq, parseDocument, Scalar, visit, type YAMLMap, YAMLSeq } from 'yaml';
import { showValue } from '../pack/problem.ts';
import type { Finding } from './finding.ts';
import { filesOf, type Glossary } from './read-glossary.ts';
import type { YamlFile } from './yaml-file.ts';

/** Every key that the YAML has, in the order in which it stands wherever it occurs. */
const KEYS = [
  ...['format', 'id', 'title', 'description', 'version', 'outlet', 'place', 'author'],
  ...['text', 'kind', 'lead', 'use', 'case', 'default', 'cues', 'unless', 'about'],
  ...['to', 'value', 'role', 'from', 'until', 'status', 'source', 'paragraph', 'nth'],
  ...['words', 'date', 'dateIs', 'dateNote', 'language', 'inflect'],
  ...['licence', 'families', 'url', 'paragraphs', 'speaker'],
  ...['label', 'labels', 'gloss', 'glosses', 'generic', 'naming', 'note', 'same', 'forms', 'relations'],
  ...['entry', 'form', 'reason'],
];

/** Lists whose items are records, one to a line. */
const RECORD_LISTS = ['families', 'forms', 'relations'];

/** Maps from languages to texts, which are sorted by language. */
const BY_LANGUAGE = ['labels', 'glosses'];

/** Lists are sorted by the first of these keys that their items have. */
const SORT_KEYS = ['id', 'paragraph', 'entry'];

/** Where each file of a glossary first differs from its canonical text. */
export function formatProblems(glossary: Glossary): Finding[] {
  return filesThatParse(glossary).flatMap((file) => {
    const wanted = canonicalText(file.text).split('\n');
    const lines = file.text.split('\n');
    const at = wanted.findIndex((line, i) => line !== lines[i]);
    if (at < 0 && wanted.length === lines.length) return [];
    const line = at < 0 ? wanted.length - 1 : at;
    const cure = `write ${showValue(wanted[line])} here, or let \`npm run build:pack -- --format\` do it`;
    return [{ file: file.name, line: line + 1, what: 'not in canonical form', value: lines[line] ?? '', cure }];
  });
}

/** The canonical text of every file that has another, by the file's name. */
export function canonicalFiles(glossary: Glossary): Map<string, string> {
  const texts = filesThatParse(glossary).map((file) => ({ file, canonical: canonicalText(file.text) }));
  return new Map(
    texts.filter(({ file, canonical }) => canonical !== file.text).map(({ file, canonical }) => [file.name, canonical]),
  );
}

function filesThatParse(glossary: Glossary): YamlFile[] {
  return filesOf(glossary).filter((file) => file.problems.length === 0);
}

/** A file's text as it is to be written: same values, same comments. */
export function canonicalText(text: string): string {
  const document = parseDocument(text);
  document.commentBefore = document.commentBefore?.trimEnd() ?? null;
  visit(document, {
    Node(_, node, path) {
      if (isMap(node) && BY_LANGUAGE.includes(keyOf(path.at(-1)))) arrangeLanguages(node);
      else if (isMap(node)) arrangeMap(node, RECORD_LISTS.includes(keyOf(path.at(-2))));
      if (isSeq(node)) arrangeList(node, path.length === 1, keyOf(path.at(-1)));
      if (isScalar(node)) node.type = Scalar.PLAIN;
      if ('spaceBefore' in node) node.spaceBefore = false;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The key that a value stands at; empty for the item of a list. */
function keyOf(parent: unknown): string {
  return isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : '';
}

function arrangeLanguages(map: YAMLMap): void {
  map.flow = false;
  map.items.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
}

function arrangeMap(map: YAMLMap, isListed: boolean): void {
  map.flow = isListed;
  map.items = map.items
    .filter(({ value }) => value !== null && !(isScalar(value) && value.value === null))
    .toSorted((a, b) => placeOfKey(a.key) - placeOfKey(b.key));
}

/** Keys that nobody knows come last; the format's own check tells of them. */
function placeOfKey(key: unknown): number {
  const place = KEYS.indexOf(String(key));
  return place < 0 ? KEYS.length : place;
}

function arrangeList(list: YAMLSeq, isFile: boolean, key: string): void {
  list.flow = !isFile && !RECORD_LISTS.includes(key);
  if (isFile) list.items.sort(byKeys);
  if (key === 'forms') list.items = list.items.map(withoutNeedlessKey);
  // A list without inner spaces, [a, b], beside a record with them, { text: a }.
  if (list.flow)
    list.toString = (context, ...rest) =>
      YAMLSeq.prototype.toString.call(list, context && { ...context, flowCollectionPadding: '' }, ...rest);
}

function byKeys(a: unknown, b: unknown): number {
  if (!isMap(a) || !isMap(b)) return 0;
  const key = SORT_KEYS.find((name) => a.has(name) && b.has(name)) ?? '';
  const [x, y] = [a.get(key), b.get(key)];
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  return String(x) < String(y) ? -1 : String(x) > String(y) ? 1 : 0;
}

function withoutNeedlessKey(form: unknown): unknown {
  return isMap(form) && form.items.length === 1 && form.has('text') ? form.get('text', true) : form;
}
