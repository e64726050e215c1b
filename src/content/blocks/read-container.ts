/** Reads what stands directly in an element: its own text, parted into blocks, and the block-level elements between. */
import { isBesideLine, leadsElsewhere } from '../article/beside-text.ts';
import {
  closestTo,
  dataOf,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  openRootOf,
  parentOf,
  tagOf,
  unitsOf,
} from '../dom/safe-dom.ts';
import { kindOf, type Surroundings, seesTextIn } from './element-kind.ts';

/** A stretch of text as the walk found it, before it is a block. */
export interface Flow {
  nodes: Text[];
  starts: readonly number[];
  text: string;
}

/** A flow while it is read, with the UTF-16 units of it that are in links to other pages. */
interface OpenFlow extends Flow {
  starts: number[];
  linked: number;
}

/** What stands in an element, in document order: flows, block-level elements, shadow roots. */
export type Found = Flow | Element | ShadowRoot;

/** What was read of an element. */
export interface Content {
  found: Found[];
  /** What no mutation may tell of when it changes. */
  unseen: Unseen[];
  /** Nodes that were met. */
  size: number;
}

/** An element whose text isn't shown, or one that is shown and may get a shadow root. */
export interface Unseen {
  element: Element;
  hidden: boolean;
}

/** Longer text is parted at a space: no request and no task grows with one endless paragraph. UTF-16 units. */
const LONGEST_BLOCK = 20_000;
/** Nodes that are read of one page: browsers keep a table of those that a script has met, and each time it grows is one task. */
export const MOST_NODES = 125_000;
const HAS_WORD = /[\p{L}\p{N}]{2}/u;
/** Nodes between two chances to stop. */
const STRIDE = 32;
/** Where the nodes of most blocks begin in them. */
const AT_FIRST: readonly number[] = [0];

/** Tells text from elements and roots. */
export const isFlow = (found: Found): found is Flow => 'starts' in found;

/**
 * Walks the element's own level without recursion and yields now and then, so that the caller can pause it. When the
 * element changed during a pause, the caller starts over.
 */
export function* readContainer(root: Element | ShadowRoot, rules: Surroundings): Generator<void, Content> {
  const found: Found[] = [];
  const unseen: Unseen[] = [];
  const around: Array<{ element: Element; seen: boolean; linked: boolean }> = [];
  let flow = emptyFlow();
  const top = isElement(root) ? root : root.host;
  let seen = seesTextIn(top, rules.view);
  const { pathname } = rules.view.location;
  const link = closestTo(top, 'a[href]');
  let linked = link !== null && leadsElsewhere(link, pathname);
  if (!seen || (isElement(root) && mayGetRoot(root))) unseen.push({ element: top, hidden: !seen });
  const own = isElement(root) ? openRootOf(root) : null;
  if (own) found.push(own);
  const endFlow = () => {
    const { nodes, starts, text, linked: inLinks } = flow;
    // Copies are no longer than what they hold; most blocks run through one node.
    if (nodes.length > 0 && (rules.wholePage || !isBesideLine(text, inLinks, top)))
      pushFlow(found, { nodes: nodes.slice(), starts: starts.length > 1 ? starts.slice() : AT_FIRST, text });
    flow = emptyFlow();
  };
  let steps = 0;
  let node: Node | null = firstChildOf(root);
  while (node && steps <= MOST_NODES) {
    let into: Node | null = null;
    if (isText(node)) {
      if (seen) addText(flow, node, linked);
    } else if (isElement(node)) {
      const met = kindOf(node, rules);
      if (met.hidden || (met.kind === 'inline' && mayGetRoot(node))) unseen.push({ element: node, hidden: met.hidden });
      if (met.kind === 'break') endFlow();
      else if (met.kind === 'block') {
        endFlow();
        found.push(node);
      } else if (met.kind === 'inline') {
        const shadow = openRootOf(node);
        if (shadow) {
          endFlow();
          found.push(shadow);
        }
        into = isFilledSlot(node) ? null : firstChildOf(node);
        if (into) {
          around.push({ element: node, seen, linked });
          seen = met.seen;
          linked ||= leadsElsewhere(node, pathname);
        }
      }
    }
    node = into ?? nextSiblingOf(node);
    while (!node) {
      const above = around.pop();
      if (!above) break;
      ({ seen, linked } = above);
      node = nextSiblingOf(above.element);
    }
    steps += 1;
    if (steps % STRIDE === 0) yield;
  }
  endFlow();
  return { found, unseen, size: steps };
}

/** True of a custom element without a shadow root: it may be made one at any time, and no mutation tells. */
const mayGetRoot = (element: Element): boolean => tagOf(element).includes('-') && openRootOf(element) === null;

function isFilledSlot(element: Element): boolean {
  return tagOf(element) === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0;
}

const emptyFlow = (): OpenFlow => ({ nodes: [], starts: [], text: '', linked: 0 });

function addText(flow: OpenFlow, node: Text, linked: boolean): void {
  const data = dataOf(node);
  if (data === '') return;
  const host = parentOf(node);
  if (host && isElement(host) && openRootOf(host) && !node.assignedSlot) return;
  flow.nodes.push(node);
  flow.starts.push(flow.text.length);
  flow.text += data;
  if (linked) flow.linked += data.trim().length;
}

function pushFlow(found: Found[], flow: Flow): void {
  if (!HAS_WORD.test(flow.text)) return;
  if (flow.text.length <= LONGEST_BLOCK) found.push(flow);
  else found.push(...parted(flow));
}

/** The same text in pieces, cut at spaces by the text alone, so that every reading cuts alike. */
function parted(flow: Flow): Flow[] {
  const pieces: Flow[] = [];
  let first = 0;
  for (let start = 0; start < flow.text.length; ) {
    let end = Math.min(start + LONGEST_BLOCK, flow.text.length);
    if (end < flow.text.length) {
      const space = flow.text.lastIndexOf(' ', end);
      if (space > start) end = space + 1;
    }
    const nodes: Text[] = [];
    const starts: number[] = [];
    for (let index = first; index < flow.nodes.length; index += 1) {
      const node = flow.nodes[index];
      const from = flow.starts[index];
      if (!node || from === undefined || from >= end) break;
      if (from <= start) first = index;
      if (from + unitsOf(node) <= start) continue;
      nodes.push(node);
      starts.push(from - start);
    }
    pieces.push({ nodes, starts, text: flow.text.slice(start, end) });
    start = end;
  }
  return pieces;
}
