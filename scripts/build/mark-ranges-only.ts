import type { Plugin } from 'vite';
import { childrenOf, type Edit, edited, isNode, memberName, nameOf, nodesOf, type SyntaxNode } from './edit-source.ts';

const MARK_JS = /\/mark\.js\/src\/lib\/(mark|domiterator)\.js$/;
/** Where the content script comes in. The iterator is told no more than to visit each text node. */
const ENTRIES = { mark: ['constructor', 'opt', 'markRanges'], domiterator: ['constructor', 'matches', 'forEachNode'] };

/**
 * Leaves out of mark.js what `markRanges` never reaches: the search for words and its options, the taking away of
 * marks, and frames and logging, which are off unless asked for. For the content script alone; the library searches with
 * `mark`. The build stops when mark.js no longer looks as expected.
 */
export function markRangesOnly(): Plugin {
  return {
    name: 'backgrounder:mark-ranges-only',
    transform(code, id) {
      const file = MARK_JS.exec(id.replaceAll('\\', '/'))?.[1];
      if (file !== 'mark' && file !== 'domiterator') return null;
      const tree = this.parse(code) as unknown as SyntaxNode;
      const methods = [...nodesOf(tree)].filter(({ type }) => type === 'MethodDefinition');
      const { reached, names } = reach(methods, ENTRIES[file]);
      const missing = ENTRIES[file].filter((name) => !methods.some((method) => nameOf(method.key) === name));
      const unreached = methods.filter((method) => !reached.has(method));
      const optional = [...nodesOf(tree)].flatMap((node) => onRequest(node) ?? []);
      if (missing.length > 0 || unreached.length === 0 || optional.length === 0)
        this.error(`mark.js is not written as expected: look at ${id} and mend mark-ranges-only.ts`);
      const defaults = [...reached].flatMap((method) => defaultsOf(method, names, code));
      return { code: edited(code, [...unreached, ...optional, ...defaults]), map: null };
    },
  };
}

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

/** The names after dots in a node, but in what happens only on request. */
function* namesIn(node: SyntaxNode): Generator<string> {
  const name = memberName(node);
  if (name !== null) yield name;
  const from = onRequest(node)?.end ?? node.start;
  for (const child of childrenOf(node)) if (child.start >= from) yield* namesIn(child);
}

/** The stretch that runs only with the options `debug` and `iframes`: `this.log(…);`, and what follows `if (this.iframes)`. */
function onRequest(node: SyntaxNode): Edit | null {
  const { start, expression, test, alternate } = node;
  if (node.type === 'IfStatement' && isNode(test) && memberName(test) === 'iframes')
    return { start, end: isNode(alternate) ? alternate.start : node.end };
  if (node.type !== 'ExpressionStatement' || !isNode(expression) || !isNode(expression.callee)) return null;
  return memberName(expression.callee) === 'log' ? { start, end: node.end } : null;
}
