/** Puts the schema's findings into words: what is wrong, with which value, and what to do. */
import type * as v from 'valibot';
import { Entry, Fact, Form, Note, Pack, Passage, Relation, Source } from './format.ts';
import { type Problem, showKey } from './problem.ts';

type Issue = v.BaseIssue<unknown>;
/** Between what is wrong and what to do, in the messages of format.ts. */
const DASH = ' — ';

type Words = Omit<Problem, 'path'>;

/**
 * Everything about a value's shape and size that the format forbids. Empty when the value is a well-formed pack.
 * @param place where in the pack the value stands that was checked
 */
export function schemaProblems(issues: readonly Issue[], place: Problem['path'] = []): Problem[] {
  return issues.map((issue) => {
    const path = [...place, ...pathOf(issue)];
    return { path, ...wordsFor(issue, path) };
  });
}

function pathOf(issue: Issue): Array<string | number> {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function wordsFor(issue: Issue, path: Array<string | number>): Words {
  const key = nameOf(path);
  const value = issue.input;
  switch (issue.type) {
    case 'strict_object':
      return recordWords(issue, path, key);
    case 'record':
      return { what: `${key} is not a record`, value, cure: 'write each text behind its language: { de: Hafen }' };
    case 'string':
      return { what: `${key} is not text`, value, cure: textCure(value) };
    case 'number':
      return { what: `${key} is not a number`, value, cure: 'write a whole number without quotes' };
    case 'integer':
      return { what: `${key} is not a whole number`, value, cure: 'write a whole number' };
    case 'min_value':
    case 'max_value':
      return { what: `${key} is out of range`, value, cure: `write a number ${issue.expected}` };
    case 'array':
      return { what: `${key} is not a list`, value, cure: 'write a list' };
    case 'picklist':
      return { what: `unknown ${key}`, value, cure: `use ${oneOf(issue.expected)}` };
    case 'literal':
      return { what: `${key} cannot be this`, value, cure: `write ${issue.expected}` };
    default: {
      const dash = issue.message.indexOf(DASH);
      const cure = issue.message.slice(dash + DASH.length);
      return { what: `${key} ${issue.message.slice(0, dash)}`, value, cure };
    }
  }
}

function nameOf(path: Array<string | number>): string {
  const key = showKey(String(path.findLast((step) => typeof step === 'string') ?? 'the pack'));
  return typeof path.at(-1) === 'number' ? `an item of ${key}` : key;
}

function recordWords(issue: Issue, path: Array<string | number>, key: string): Words {
  if (issue.expected === 'Object')
    return { what: `${key} is not a record`, value: issue.input, cure: `write its keys: ${keysAt(path).join(', ')}` };
  if (issue.expected === 'never')
    return {
      what: 'unknown key',
      value: key,
      cure: `take it out; the keys here are ${keysAt(path.slice(0, -1)).join(', ')}`,
    };
  return { what: `${key} is missing`, value: undefined, cure: `add the key ${key}` };
}

/** `("x" | "y")` as "x or y". */
function oneOf(expected: string | null): string {
  return String(expected)
    .replace(/[()"]/g, '')
    .split(' | ')
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
}

function textCure(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? `put it in quotes: "${value}"` : 'write text';
}

/** The records of a pack, by the list or key they stand in; around them is the pack itself. */
const RECORDS = new Map<string | number | undefined, { entries: object }>([
  ['sources', Source],
  ['entries', Entry],
  ['forms', Form],
  ['note', Note],
  ['relations', Relation],
  ['facts', Fact],
  ['passages', Passage],
]);

/** The keys that the format knows in the record at a path. */
function keysAt(path: Array<string | number>): string[] {
  const list = path.findLast((step) => typeof step === 'string');
  return Object.keys((RECORDS.get(list) ?? Pack).entries);
}
