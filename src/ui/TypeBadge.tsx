import type { EntryType } from '../pack/format.ts';
import { LINE_STYLES } from '../styles/line-styles.ts';
import { useText } from './locale.tsx';

/** An entry's type in words, with a sample of the line that marks it on pages. `plural` for a list's heading. */
export function TypeBadge({ type, plural = false }: { type: EntryType; plural?: boolean }) {
  const t = useText();
  return (
    <span class="bgr-type" data-type={type}>
      <TypeLine type={type} />
      {t(`${plural ? 'types' : 'type'}_${type}`)}
    </span>
  );
}

/** A short piece of a type's line, in its colour and kind. */
export function TypeLine({ type }: { type: EntryType }) {
  const { style, thickness } = LINE_STYLES[type];
  // A border's width counts both lines of a double one, and the gap between them.
  const width = style === 'double' ? 2 * thickness + 1 : thickness;
  return (
    <span
      class="bgr-line"
      data-type={type}
      aria-hidden="true"
      style={{ borderBlockEndStyle: style, borderBlockEndWidth: `${width}px` }}
    />
  );
}
