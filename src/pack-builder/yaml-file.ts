/** One YAML file: its values, and the line on which each of them stands. */
import { readFile } from 'node:fs/promises';
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Finding } from './finding.ts';

/** A map of a file: keys with values that nobody has checked. */
export type Item = Record<string, unknown>;

/** Whether a value of a file is a map. */
export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface YamlFile {
  /** As findings name it. */
  name: string;
  text: string;
  /** The file's values; undefined when it is no YAML. */
  value: unknown;
  problems: Finding[];
  /** The line (from 1) of the value at a path, or of the nearest value around it that exists. */
  lineOf(path: ReadonlyArray<string | number>): number;
}

/**
 * Reads and parses a file. What YAML can't parse, and the YAML that a glossary doesn't use, are among its problems.
 * @throws when the file can't be read.
 */
export async function readYamlFile(path: string, name: string): Promise<YamlFile> {
  return parseYamlFile(await readFile(path, 'utf8'), name);
}

/** A file's text as a YamlFile. */
export function parseYamlFile(text: string, name: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line || 1;
  const broken = [...document.errors, ...document.warnings].map((error) => ({
    file: name,
    line: lineAt(error.pos[0]),
    what: `this is no YAML: ${error.message}`,
    value: text.split('\n')[lineAt(error.pos[0]) - 1]?.trim(),
    cure: 'mend the line; a text with ": " or " #" in it needs quotes',
  }));
  return {
    name,
    text,
    value: broken.length > 0 ? undefined : document.toJS(),
    problems:
      broken.length > 0
        ? broken
        : unusedYaml(document).map(({ offset, ...words }) => ({ file: name, line: lineAt(offset), ...words })),
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

function offsetOf(document: Document, path: ReadonlyArray<string | number>): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (!isScalar(item) && !isMap(item) && !isSeq(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** Anchors hide a text from its line; a comment behind a text is often a text that lost its end ("Studio #1"). */
function unusedYaml(document: Document): Array<{ offset: number; what: string; value: string; cure: string }> {
  const found: Array<{ offset: number; what: string; value: string; cure: string }> = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node))
        found.push({ offset, what: 'a YAML alias', value: `*${node.source}`, cure: 'write the value out' });
      else if (node.anchor)
        found.push({ offset, what: 'a YAML anchor', value: `&${node.anchor}`, cure: 'take it out' });
      else if (node.tag) found.push({ offset, what: 'a YAML tag', value: node.tag, cure: 'take it out' });
      if (isScalar(node) && node.comment)
        found.push({
          offset,
          what: 'a comment behind a value',
          value: `#${node.comment}`,
          cure: 'put the value in quotes, or the comment on the line above',
        });
    },
  });
  return found;
}
