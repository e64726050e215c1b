import type { Plugin } from 'vite';
import { childrenOf, type Edit, edited, isNode, memberName, nameOf, nodesOf, type SyntaxNode } from './edit-source.ts';

const MARK_JS = /\/mark\.js\/src\/lib\/(mark|domiterator)\.js$/;
/** Where the content script comes in. */
const ENTRIES = ['constructor', 'opt', 'markRanges'];
/** What `markRanges` asks of mark.js's own iterator, which finds text nodes in any tree and frame. */
const ITERATOR = ['constructor', 'matches', 'forEachNode'];
/** The same for the one text node that the mark-painter hands over at a time; what stands around it was chosen already. */
const ONE_TEXT_NODE = `export default class {
  constructor(node) { this.node = node; }
  static matches() { return false; }
  forEachNode(show, each, filter, end) { each(this.node); end(); }
}`;

/**
 * Leaves out of mark.js what `markRanges` never reaches: the search for words and its options, the taking away of
 * marks, frames and logging, which are off unless asked for, and the search for text nodes. For the content script
 * alone; the library searches with `mark`. The build stops when mark.js no longer looks as expected.
 */
export function markRangesOnly(): Plugin {
  return {
    name: 'backgrounder:mark-ranges-only',
    transform(code, id) {
      const file = MARK_JS.exec(id.replaceAll('\\', '/'))?.[1];
      if (!file) return null;
      const tree = this.parse(code) as unknown as SyntaxNode;
      const methods = [...nodesOf(tree)].filter(({ type }) => type === 'MethodDefinition');
      const made = file === 'mark' ? rangesOnly(code, tree, methods) : has(methods, ITERATOR) ? ONE_TEXT_NODE : null;
      if (made === null) this.error(`mark.js is not written as expected: look at ${id} and mend mark-ranges-only.ts`);
      return { code: made, map: null };
    },
  };
}

/** The main module without what nobody calls; null when it isn't as expected. */
function rangesOnly(code: string, tree: SyntaxNode, methods: readonly SyntaxNode[]): string | null {
  const { reached, names } = reach(methods, ENTRIES);
  const unreached = methods.filter((method) => !reached.has(method));
  const unasked = [...nodesOf(tree)].flatMap((node) => unaskedIn(node) ?? []);
  const old = oldBrowsers(methods);
  if (!has(methods, ENTRIES) || unreached.length === 0 || unasked.length === 0 || old.length !== OLD) return null;
  const defaults = [...reached].flatMap((method) => defaultsOf(method, names, code));
  return edited(code, [...unreached, ...unasked, ...defaults, ...old]);
}

/** Pieces that look for them: `this.ie = false`, a variable, a condition, and `this.ie = true` in it. */
const OLD = 4;

/** What the constructor does besides keeping its context: it looks for browsers of long ago. */
function oldBrowsers(methods: readonly SyntaxNode[]): Edit[] {
  const made = methods.find(({ kind }) => kind === 'constructor');
  return [...(made ? nodesOf(made) : [])].filter(
    (node) =>
      node.type === 'VariableDeclaration' ||
      node.type === 'IfStatement' ||
      (isNode(node.expression) && isNode(node.expression.left) && memberName(node.expression.left) === 'ie'),
  );
}

const has = (methods: readonly SyntaxNode[], names: readonly string[]): boolean =>
  names.every((name) => methods.some((method) => nameOf(method.key) === name));

/** The methods that are called by name from some of them, directly or not; and all names that are read in them. */
function reach(methods: readonly SyntaxNode[], entries: readonly string[]) {
  const names = new Set(entries);
  const reached = new Set<SyntaxNode>();
  for (let size = -1; size < reached.size; ) {
    size = reached.size;
    for (const method of methods) {
      if (reached.has(method) || !names.has(nameOf(method.key) ?? '')) continue;
      reached.add(method);
      for (const name of namesIn(method)) names.add(name);
    }
  }
  return { reached, names };
}

/** The defaults of options, without those of options that nobody reads. */
function defaultsOf(method: SyntaxNode, names: ReadonlySet<string>, code: string): Edit[] {
  if (method.kind !== 'set' || nameOf(method.key) !== 'opt') return [];
  const objects = [...nodesOf(method)].filter(
    ({ type, properties }) => type === 'ObjectExpression' && Array.isArray(properties) && properties.length > 0,
  );
  return objects.map((object) => {
    const read = childrenOf(object).filter(({ key }) => isNode(key) && names.has(String(key.value)));
    return { start: object.start, end: object.end, text: `{${read.map(({ start, end }) => code.slice(start, end))}}` };
  });
}

/** The names after dots in a node, but in what nobody asks for. */
function* namesIn(node: SyntaxNode): Generator<string> {
  const name = memberName(node);
  if (name !== null) yield name;
  const unasked = unaskedIn(node);
  for (const child of childrenOf(node))
    if (!unasked || child.start < unasked.start || child.end > unasked.end) yield* namesIn(child);
}

/**
 * What a node holds that nobody asks for: `this.log(…);`, which only the option `debug` calls, and the filter for text
 * nodes in `forEachNode(…)`, which one text node doesn't need.
 */
function unaskedIn(node: SyntaxNode): Edit | null {
  const { start, end, type, expression, callee } = node;
  if (type === 'ExpressionStatement' && isNode(expression) && isNode(expression.callee))
    return memberName(expression.callee) === 'log' ? { start, end } : null;
  if (type !== 'CallExpression' || !isNode(callee) || memberName(callee) !== 'forEachNode') return null;
  const [, , filter] = Array.isArray(node.arguments) ? node.arguments.filter(isNode) : [];
  return filter ? { start: filter.start, end: filter.end, text: 'null' } : null;
}
