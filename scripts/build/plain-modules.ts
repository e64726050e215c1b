import type { Plugin } from 'vite';
import { type Edit, edited, isNode, memberName, nameOf, nodesOf, type SyntaxNode } from './edit-source.ts';

/** How to make a module of a package's nodes; null when they are not as expected. */
const PACKAGES: Record<string, (nodes: readonly SyntaxNode[]) => Edit[] | null> = {
  '/webextension-polyfill/dist/browser-polyfill.js': ofPolyfill,
  '/@mozilla/readability/Readability-readerable.js': ofReaderable,
};

/**
 * Makes modules of packages that were written before browsers had any, so that nothing is bundled to load them. From
 * webextension-polyfill a content script then gets `browser`, or Chrome's own API: what it calls there gives promises by
 * itself, and `src/messages/receiver.ts` answers in the way that both browsers know. For the content script alone.
 * The build stops when a package no longer looks as expected.
 */
export function plainModules(): Plugin {
  return {
    name: 'backgrounder:plain-modules',
    transform(code, id) {
      const [, editsOf] = Object.entries(PACKAGES).find(([path]) => id.replaceAll('\\', '/').endsWith(path)) ?? [];
      if (!editsOf) return null;
      const edits = editsOf([...nodesOf(this.parse(code) as unknown as SyntaxNode)]);
      if (!edits) this.error(`${id} is not written as expected: look at it and mend plain-modules.ts`);
      return { code: edited(code, edits), map: null };
    },
  };
}

const BEFORE = 'const module = {};';
const AFTER = 'export default module.exports;';
const END = Number.POSITIVE_INFINITY;

/** The body of `function (module) { … }`, and in it the browser's API itself in place of `wrapAPIs(…)`. */
function ofPolyfill(nodes: readonly SyntaxNode[]): Edit[] | null {
  const body = nodes.find(({ type, params }) => type === 'FunctionExpression' && isModule(params))?.body;
  const [wrapped, ...others] = nodes.filter(({ callee }) => nameOf(callee) === 'wrapAPIs');
  const [api] = isList(wrapped?.arguments) ? wrapped.arguments : [];
  if (!isNode(body) || !wrapped || !isNode(api) || others.length > 0 || exportsIn(nodes) !== 2) return null;
  return [
    { start: 0, end: body.start + 1, text: BEFORE },
    { start: wrapped.start, end: api.start },
    { start: api.end, end: wrapped.end },
    { start: body.end - 1, end: END, text: AFTER },
  ];
}

function ofReaderable(nodes: readonly SyntaxNode[]): Edit[] | null {
  if (exportsIn(nodes) !== 1) return null;
  return [
    { start: 0, end: 0, text: BEFORE },
    { start: END, end: END, text: AFTER },
  ];
}

/** How often `module.exports` is given a value. */
function exportsIn(nodes: readonly SyntaxNode[]): number {
  return nodes.filter(({ type, left }) => type === 'AssignmentExpression' && isNode(left) && isExports(left)).length;
}

function isExports(node: SyntaxNode): boolean {
  return memberName(node) === 'exports' && nameOf(node.object) === 'module';
}

function isModule(params: unknown): boolean {
  return isList(params) && params.length === 1 && nameOf(params[0]) === 'module';
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
