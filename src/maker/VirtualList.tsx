import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface VirtualListProps<T> {
  items: readonly T[];
  idOf: (item: T) => string;
  /** The id of the item that keys act on; it is scrolled into sight. */
  current: string | null;
  onChoose: (item: T) => void;
  label: string;
  children: (item: T) => ComponentChildren;
}

/** Rows above and below the visible ones that are there as well. */
const SPARE = 6;
/** A row's height before one has been measured; CSS pixels. */
const UNMEASURED = { row: 56, isMeasured: false };

/** A list of which only what is in sight is in the document: thousands of rows scroll as fast as ten. All rows are as high as the highest. */
export function VirtualList<T>({ items, idOf, current, onChoose, label, children }: VirtualListProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const [{ row, isMeasured }, setRow] = useState(UNMEASURED);
  const [view, setView] = useState({ top: 0, height: 600 });
  const look = () =>
    list.current && setView({ top: list.current.scrollTop, height: list.current.clientHeight || view.height });

  useLayoutEffect(() => {
    const rows = [...(list.current?.querySelectorAll('[role="option"]') ?? [])];
    const height = Math.max(0, ...rows.map((each) => each.getBoundingClientRect().height));
    // It only grows: rows of two heights would otherwise change it, and by that what is in sight, for ever.
    if (height > (isMeasured ? row + 0.5 : 0)) setRow({ row: height, isMeasured: true });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; what changes the list's size is told by the observer.
  useEffect(() => {
    const { current: element } = list;
    if (!element) return;
    look();
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      // In a list of another width rows may be lower.
      if (element.clientWidth !== width) setRow(UNMEASURED);
      width = element.clientWidth;
      look();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const at = items.findIndex((item) => idOf(item) === current);
  useLayoutEffect(() => {
    const { current: element } = list;
    if (at < 0 || !element) return;
    const [top, bottom] = [at * row, (at + 1) * row];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  }, [at, row]);

  const from = Math.max(0, Math.floor(view.top / row) - SPARE);
  const to = Math.min(items.length, Math.ceil((view.top + view.height) / row) + SPARE);
  return (
    <div
      ref={list}
      class="virtual"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={at >= from && at < to ? `row-${at}` : undefined}
      onScroll={look}
    >
      <div style={{ blockSize: `${items.length * row}px` }}>
        <div style={{ paddingBlockStart: `${from * row}px` }}>
          {items.slice(from, to).map((item, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus, and takes the keys.
            <div
              key={idOf(item)}
              id={`row-${from + i}`}
              class="row"
              style={isMeasured ? { minBlockSize: `${row}px` } : undefined}
              role="option"
              tabIndex={-1}
              aria-selected={from + i === at}
              aria-setsize={items.length}
              aria-posinset={from + i + 1}
              onClick={() => onChoose(item)}
            >
              {children(item)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
