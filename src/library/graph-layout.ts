/** Where an entry's neighbours stand around it. Pure and the same every time: the drawing's units in and out. */

/** A neighbour's place. `side` is where its label is written. */
export interface GraphNode {
  id: string;
  x: number;
  y: number;
  side: 'left' | 'right';
}

/** Two neighbours that share facts of the entry in the middle. */
export interface GraphEdge {
  one: string;
  other: string;
  shared: number;
}

export interface Graph {
  width: number;
  height: number;
  centre: { x: number; y: number };
  /** True when there is room on both sides, and for what a line says. */
  isWide: boolean;
  /** Characters of a label that fit beside the drawing. */
  labelLength: number;
  nodes: GraphNode[];
  edges: GraphEdge[];
}

const ROW = 34;
const RADIUS = 170;
/** With less room there is one side, with labels to the right of it. */
const TWO_SIDES = 560;
const NARROW_RADIUS = 48;
const MARGIN = 16;
/** How wide a letter of a label is, on average, and how far a label stands from its node. */
const LETTER_WIDTH = 7;
const LABEL_GAP = 14;
/** Lines between neighbours, the strongest: with all of them, nobody could follow any. */
const EDGES = 12;

/**
 * Sets neighbours (most shared first) on both halves of an ellipse, or on its right half where there is little room, one row each,
 * so that no two labels meet: the most shared nearest the middle. `facts` are the entry's, to find neighbours that share facts
 * with each other.
 */
export function layoutGraph(
  ids: readonly string[],
  facts: ReadonlyArray<{ about: readonly string[] }>,
  width: number,
): Graph {
  const isWide = width >= TWO_SIDES;
  const sides = isWide ? 2 : 1;
  const radius = isWide ? RADIUS : NARROW_RADIUS;
  const rows = Math.ceil(ids.length / sides);
  const height = Math.max(2, rows) * ROW + ROW;
  const centre = { x: isWide ? width / 2 : MARGIN, y: height / 2 };
  const nodes = ids.map((id, rank): GraphNode => {
    const right = rank % sides === 0;
    const onSide = right ? rows : ids.length - rows;
    const y = rowOf(Math.floor(rank / sides), onSide) * ROW;
    // The ellipse is a little higher than the outermost rows, so that these keep off the line above the centre.
    const reach = radius * Math.sqrt(1 - (y / (height / 2)) ** 2);
    return { id, x: centre.x + (right ? reach : -reach), y: centre.y + y, side: right ? 'right' : 'left' };
  });
  const labelLength = Math.floor((width - centre.x - radius - LABEL_GAP) / LETTER_WIDTH);
  return { width, height, centre, isWide, labelLength, nodes, edges: edgesOf(new Set(ids), facts) };
}

/** Where a line's label is written: nearer its end, where lines have spread out. */
export function labelPlace({ x, y }: GraphNode, { centre }: Pick<Graph, 'centre'>): { x: number; y: number } {
  return { x: centre.x + (x - centre.x) * 0.6, y: centre.y + (y - centre.y) * 0.6 };
}

/** The row of the n-th of a side's nodes, in rows from the middle, nearest first; even sides have no middle row. */
function rowOf(n: number, onSide: number): number {
  const rows = Array.from({ length: onSide }, (_, row) => row - (onSide - 1) / 2);
  return rows.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)[n] ?? 0;
}

function edgesOf(ids: ReadonlySet<string>, facts: ReadonlyArray<{ about: readonly string[] }>): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  for (const fact of facts) {
    const here = [...new Set(fact.about)].filter((id) => ids.has(id)).sort();
    here.forEach((one, at) => {
      for (const other of here.slice(at + 1)) {
        const key = `${one} ${other}`;
        edges.set(key, { one, other, shared: (edges.get(key)?.shared ?? 0) + 1 });
      }
    });
  }
  return [...edges.values()].sort((a, b) => b.shared - a.shared).slice(0, EDGES);
}
