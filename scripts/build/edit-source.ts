/** Editing a package's source on its way into a bundle: what is edited is found in its syntax tree, not by its looks. */

/** A node of a syntax tree as bundlers give it (ESTree). `start` and `end` are UTF-16 offsets into the source. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** The nodes right under a node. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flat().filter(isNode);
}

/** A node and all nodes beneath it. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** A stretch of a source, and what stands there instead: nothing, unless a text is given. */
export interface Edit {
  start: number;
  end: number;
  text?: string;
}

/** The source with its edits made. An edit inside another one is left to that one. */
export function edited(code: string, edits: readonly Edit[]): string {
  let written = '';
  let at = 0;
  for (const { start, end, text = '' } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    written += code.slice(at, start) + text;
    at = end;
  }
  return written + code.slice(at);
}

/** The name after a dot, as in `x.name`; null for anything else. */
export function memberName(node: SyntaxNode): string | null {
  return node.type === 'MemberExpression' && node.computed === false ? nameOf(node.property) : null;
}

/** A plain name's text, as of a variable, a property or a method; null for anything else. */
export function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : null;
}

/** True for a value that is a node of a syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
