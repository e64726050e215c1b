import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Units of a drawing to a rem. */
export const LETTER = 16;

/**
 * An element's width as it is laid out, in the drawing's own units: as many to a letter as CSS pixels where letters have their usual
 * size, so that a drawing grows with them. Give the element as `ref`.
 */
export function useWidth<E extends Element>(): { element: RefObject<E | null>; width: number } {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    // Before the first rendering, so that nothing jumps; later ones follow the window.
    const { documentElement } = element.current.ownerDocument;
    const units = (pixels: number) => (pixels * LETTER) / Number.parseFloat(getComputedStyle(documentElement).fontSize);
    setWidth(units(element.current.getBoundingClientRect().width));
    const watch = new ResizeObserver(([entry]) => entry && setWidth(units(entry.contentRect.width)));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return { element, width };
}
