/** Drawings of 16 × 16 units, as strokes in the colour of the text around them. */
const DRAWINGS = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  up: 'm3 10 5-5 5 5',
  down: 'm3 6 5 5 5-5',
  close: 'm4 4 8 8m0-8-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.3-1.2 3.2 3.2',
  library: 'M3 13V3m3.5 10V3m3 .5 3.2 9.5',
  settings:
    'M2.5 5h6m3.5 0h1.5m-11 6H4m3.5 0h6M12 5a1.75 1.75 0 1 1-3.5 0A1.75 1.75 0 0 1 12 5Zm-4.5 6A1.75 1.75 0 1 1 4 11a1.75 1.75 0 0 1 3.5 0Z',
  undo: 'M5.5 3 2.5 6l3 3m-3-3H9a3.5 3.5 0 1 1 0 7H6',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
  hide: 'm3 3 10 10M6.6 4.2A6.7 6.7 0 0 1 8 4c3.5 0 5.5 4 5.5 4s-.6 1.2-1.7 2.3M4.2 5.7C3.1 6.7 2.5 8 2.5 8S4.5 12 8 12c.8 0 1.5-.2 2.1-.5',
  check: 'm3 8.5 3.2 3.2L13 5',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A small drawing beside words, or alone on a button that carries its own name. Screen readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`bgr-icon bgr-icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={DRAWINGS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' ? 2.2 : 1.5}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
