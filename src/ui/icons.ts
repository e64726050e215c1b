/** An icon of 16 × 16 units, as strokes in the colour of the text around it. Each is an export of its own: the card needs few. */
export interface IconShape {
  /** Marks the element with `bgr-icon-<name>`. */
  name: string;
  path: string;
  /** Units; 1.5 unless given. */
  stroke?: number;
}

export const BACK: IconShape = { name: 'back', path: 'M10 3 5 8l5 5' };
export const UP: IconShape = { name: 'up', path: 'm3 10 5-5 5 5' };
export const DOWN: IconShape = { name: 'down', path: 'm3 6 5 5 5-5' };
export const CLOSE: IconShape = { name: 'close', path: 'm4 4 8 8m0-8-8 8' };
export const MORE: IconShape = { name: 'more', path: 'M3.5 8h.01M8 8h.01M12.5 8h.01', stroke: 2.2 };
export const SEARCH: IconShape = {
  name: 'search',
  path: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.3-1.2 3.2 3.2',
};
export const LIBRARY: IconShape = { name: 'library', path: 'M3 13V3m3.5 10V3m3 .5 3.2 9.5' };
export const SETTINGS: IconShape = {
  name: 'settings',
  path: 'M2.5 5h6m3.5 0h1.5m-11 6H4m3.5 0h6M12 5a1.75 1.75 0 1 1-3.5 0A1.75 1.75 0 0 1 12 5Zm-4.5 6A1.75 1.75 0 1 1 4 11a1.75 1.75 0 0 1 3.5 0Z',
};
export const PANEL: IconShape = { name: 'panel', path: 'M2.5 3h11v10h-11Zm6.5 0v10' };
export const DOCUMENT: IconShape = { name: 'document', path: 'M4 2.5h5l3 3v8H4Zm5 0v3h3' };
export const UNDO: IconShape = { name: 'undo', path: 'M5.5 3 2.5 6l3 3m-3-3H9a3.5 3.5 0 1 1 0 7H6' };
export const CHECK: IconShape = { name: 'check', path: 'm3 8.5 3.2 3.2L13 5' };
export const KEEP: IconShape = { name: 'keep', path: 'M4.5 2.5h7v11L8 10.75 4.5 13.5v-11Z' };
