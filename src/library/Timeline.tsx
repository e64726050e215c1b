import { hashOf } from '../messages/library-route.ts';
import type { FactView } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { useCounted } from '../ui/counted.ts';
import { formatDate } from '../ui/format-date.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { layoutTimeline, type TimelineMark } from './timeline-layout.ts';
import { LETTER, useWidth } from './use-width.ts';

const LANE = 26;
/** Below the lowest lane: the axis and its years. */
const AXIS = 30;

/** When an entry's facts were true or said; each mark leads to the first fact of its date. */
export function Timeline({ entry, facts }: { entry: EntryRef; facts: readonly FactView[] }) {
  const t = useText();
  const { element, width } = useWidth<SVGSVGElement>();
  const { marks, ticks, lanes } = layoutTimeline(facts, width);
  const axis = lanes * LANE + 4;
  const height = axis + AXIS;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element groups what is drawn.
    <svg
      ref={element}
      class="timeline"
      viewBox={`0 0 ${width} ${height}`}
      style={{ blockSize: `${height / LETTER}rem` }}
      role="group"
      aria-label={t('entry_timeline_label')}
    >
      <line class="axis" x1={0} x2={width} y1={axis} y2={axis} />
      {ticks.map(({ year, x }) => (
        <g key={year} class="tick">
          <line x1={x} x2={x} y1={axis} y2={axis + 5} />
          <text x={x} y={axis + 20}>
            {year}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <Mark key={mark.date} mark={mark} entry={entry} y={axis - mark.lane * LANE - LANE / 2 - 2} />
      ))}
    </svg>
  );
}

function Mark({ mark, entry, y }: { mark: TimelineMark; entry: EntryRef; y: number }) {
  const counted = useCounted();
  const { language } = useLocale();
  const count = mark.facts.length;
  const name = `${formatDate(mark.date, language)}, ${counted('library_count_facts', count)}`;
  const radius = count > 1 ? 9 : 5;
  return (
    <a href={hashOf({ view: 'entry', entry, fact: mark.facts[0] ?? '' })}>
      <title>{name}</title>
      <rect class="target" x={mark.x - 13} y={y - 13} width={26} height={26} />
      <line class="span" x1={mark.from} x2={mark.to} y1={y} y2={y} />
      <circle cx={mark.x} cy={y} r={radius} />
      {count > 1 && (
        <text x={mark.x} y={y}>
          {count}
        </text>
      )}
    </a>
  );
}
