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
const FIRST_GUESS = 56;

/** A list of which only what is in sight is in the document: thousands of rows scroll as fast as ten. All rows are equally high. */
export function VirtualList<T>({ items, idOf, current, onChoose, label, children }: VirtualListProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const [row, setRow] = useState(FIRST_GUESS);
  const [view, setView] = useState({ top: 0, height: 600 });
  const look = () =>
    list.current && setView({ top: list.current.scrollTop, height: list.current.clientHeight || view.height });

  useLayoutEffect(() => {
    const first = list.current?.querySelector<HTMLElement>('[role="option"]');
    const height = first?.getBoundingClientRect().height ?? 0;
    if (height > 0 && Math.abs(height - row) > 0.5) setRow(height);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; what changes the list's size is told by the observer.
  useEffect(() => {
    const { current: element } = list;
    if (!element) return;
    look();
    const observer = new ResizeObserver(look);
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
