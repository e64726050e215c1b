import type { IconShape } from './icons.ts';

/** An icon beside a label, or alone on a button that has a name of its own. Screen readers skip it. */
export function Icon({ shape: { name, path, stroke = 1.5 } }: { shape: IconShape }) {
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
