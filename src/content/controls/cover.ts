/** Lays an element of ours that is fixed to the viewport over a part of the page. */
import { boxOf } from '../dom/safe-dom.ts';

/** Gives an element the size and place of a box of the viewport (CSS pixels), however the page around it is scaled. */
export function cover(element: HTMLElement, box: DOMRect): void {
  // What our own sheet says with !important can only be overruled so.
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  const sized = (scale: number) => {
    set('width', `${box.width / scale}px`);
    set('height', `${box.height / scale}px`);
    return boxOf(element);
  };
  set('translate', 'none');
  const scale = sized(1).width / box.width || 1;
  const now = sized(scale);
  set('translate', `${(box.left - now.left) / scale}px ${(box.top - now.top) / scale}px`);
}
