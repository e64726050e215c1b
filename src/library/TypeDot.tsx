import type { EntryType } from '../pack/format.ts';

/** A node of a drawing in its type's colour. */
export function TypeDot({ type, x, y, radius }: { type: EntryType; x: number; y: number; radius: number }) {
  return <circle class="dot" data-type={type} cx={x} cy={y} r={radius} />;
}
