import type { Drawing } from './icons.ts';

/** A small drawing beside words, or alone on a button that carries its own name. Screen readers skip it. */
export function Icon({ drawing: { name, path, stroke = 1.5 } }: { drawing: Drawing }) {
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
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width={stroke}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
