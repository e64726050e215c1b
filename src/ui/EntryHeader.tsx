import type { EntryType } from '../pack/format.ts';
import { TypeBadge } from './TypeBadge.tsx';

export interface EntryHeaderProps {
  type: EntryType;
  label: string;
  gloss: string;
  /** BCP 47 tag of label and gloss. */
  language: string;
  /** The heading's id, for the `aria-labelledby` of what it heads. */
  id?: string | undefined;
  /** 1 on an entry's own page, 2 in the card. */
  level?: 1 | 2 | undefined;
}

/** Who or what: type, label and gloss. */
export function EntryHeader({ type, label, gloss, language, id, level = 2 }: EntryHeaderProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="bgr-entry">
      <TypeBadge type={type} />
      <Heading id={id} class="bgr-label" lang={language} dir="auto">
        {label}
      </Heading>
      <p class="bgr-gloss" lang={language} dir="auto">
        {gloss}
      </p>
    </div>
  );
}
