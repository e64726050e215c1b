import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** An element's width as it is laid out, in CSS pixels, for drawings that fit themselves to it. Give the element as `ref`. */
export function useWidth<E extends Element>(): { element: RefObject<E | null>; width: number } {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    // Before the first drawing, so that nothing jumps; later ones follow the window.
    setWidth(element.current.getBoundingClientRect().width);
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return { element, width };
}
