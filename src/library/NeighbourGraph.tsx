import { snake } from '../locale-key.ts';
import { entryHref } from '../messages/library-route.ts';
import type { Background } from '../messages/message-map.ts';
import type { EntryType } from '../pack/entry-types.ts';
import { useCounted } from '../ui/counted.ts';
import { useText } from '../ui/locale.tsx';
import { relationName } from '../ui/relations.ts';
import { type Graph, type GraphNode, labelPlace, layoutGraph } from './graph-layout.ts';
import { LETTER, useWidth } from './use-width.ts';

const MOST = 12;
/** How wide a neighbour and its label are to press, where there is room. */
const TARGET = 232;

type Neighbour = Background['neighbours'][number];

export interface NeighbourGraphProps {
  entry: Background['entry'];
  neighbours: readonly Neighbour[];
  facts: Background['facts'];
  relations: Background['relations'];
}

/** The nearest neighbours around an entry: the thicker a line, the more facts are shared; where there is a relation, it says which. */
export function NeighbourGraph({ entry, neighbours, facts, relations }: NeighbourGraphProps) {
  const t = useText();
  const { element, width } = useWidth<SVGSVGElement>();
  const near = neighbours.slice(0, MOST);
  const graph = layoutGraph(
    near.map((neighbour) => neighbour.id),
    facts,
    width,
  );
  const places = new Map(graph.nodes.map((node) => [node.id, node]));
  const { centre } = graph;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element groups what is drawn.
    <svg
      ref={element}
      viewBox={`0 0 ${graph.width} ${graph.height}`}
      style={{ blockSize: `${graph.height / LETTER}rem` }}
      role="group"
      aria-label={t('entry_graph_label')}
    >
      {graph.edges.map(({ one, other, shared }) => {
        const [from, to] = [places.get(one), places.get(other)];
        if (!from || !to) return null;
        return (
          <path key={`${one} ${other}`} class="between" d={bend(from, to, centre)} stroke-width={thickness(shared)} />
        );
      })}
      {near.map(({ id, shared }) => {
        const node = places.get(id);
        return (
          node && (
            <line
              key={id}
              class="from-centre"
              x1={centre.x}
              y1={centre.y}
              x2={node.x}
              y2={node.y}
              stroke-width={thickness(shared)}
            />
          )
        );
      })}
      <TypeDot type={entry.type} x={centre.x} y={centre.y} radius={11} />
      {near.map((neighbour) => {
        const node = places.get(neighbour.id);
        const relation = relations.find(({ other }) => other?.id === neighbour.id);
        const name = relation && t(`relation_${snake(relationName(relation))}`);
        return (
          node && (
            <g key={neighbour.id}>
              {name && graph.isWide && (
                <text class="edge" {...labelPlace(node, graph)} text-anchor="middle">
                  {name}
                </text>
              )}
              <Node neighbour={neighbour} node={node} relation={name} graph={graph} />
            </g>
          )
        );
      })}
    </svg>
  );
}

/** A node in its type's colour. */
function TypeDot({ type, x, y, radius }: { type: EntryType; x: number; y: number; radius: number }) {
  return <circle class="dot" data-type={type} cx={x} cy={y} r={radius} />;
}

function Node({
  neighbour: { id, label, language, type, shared },
  node: { x, y, side },
  relation,
  graph: { width, labelLength },
}: {
  neighbour: Neighbour;
  node: GraphNode;
  /** What joins it with the entry in the middle. */
  relation: string | undefined;
  graph: Graph;
}) {
  const counted = useCounted();
  const right = side === 'right';
  const target = right ? Math.max(0, Math.min(TARGET, width - x + 12)) : TARGET;
  const short = label.length > labelLength ? `${label.slice(0, Math.max(0, labelLength - 1)).trimEnd()}…` : label;
  return (
    <a href={entryHref(id)}>
      <title>{[relation, `${label}.`, counted('entry_neighbours_shared', shared)].filter(Boolean).join(' ')}</title>
      <rect class="target" x={right ? x - 12 : x - TARGET + 12} y={y - 13} width={target} height={26} rx={4} />
      <TypeDot type={type} x={x} y={y} radius={6} />
      <text x={right ? x + 14 : x - 14} y={y} text-anchor={right ? 'start' : 'end'} lang={language}>
        {short}
      </text>
    </a>
  );
}

/** CSS pixels for a number of shared facts: told apart up to about ten. */
function thickness(shared: number): number {
  return Math.min(6, 0.75 + 0.5 * shared);
}

/** A curve that leans towards the centre, so that lines between neighbours of a side don't run through labels. */
function bend(from: GraphNode, to: GraphNode, centre: { x: number; y: number }): string {
  const lean = (a: number, b: number, middle: number) => (a + b) / 4 + middle / 2;
  return `M${from.x} ${from.y}Q${lean(from.x, to.x, centre.x)} ${lean(from.y, to.y, centre.y)} ${to.x} ${to.y}`;
}
