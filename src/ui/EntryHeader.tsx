import type { EntryType } from '../pack/format.ts';
import { asWritten } from './as-written.ts';
import { PageWords } from './PageWords.tsx';
import { TypeBadge } from './TypeBadge.tsx';

export interface EntryHeaderProps {
  type: EntryType;
  label: string;
  /** Null where each pack says it by itself. */
  gloss: string | null;
  /** BCP 47 tag of label and gloss. */
  language: string;
  /** As it is called in other languages. */
  otherNames: ReadonlyArray<{ language: string; name: string }>;
  /** The words of the page that are explained, none on an entry's own page. */
  surface?: string | undefined;
  /** The heading's id, for the `aria-labelledby` of what it heads. */
  id?: string | undefined;
  /** 1 on an entry's own page, 2 in the card. */
  level?: 1 | 2 | undefined;
}

/** Who or what: type, the name as the page writes it where that is another, label, the name in other languages, and gloss. */
export function EntryHeader(props: EntryHeaderProps) {
  const { type, label, gloss, language, id, surface = '', level = 2 } = props;
  const Heading = level === 1 ? 'h1' : 'h2';
  const written = asWritten(surface, label);
  const shown = written?.toLowerCase();
  const otherNames = props.otherNames.filter(({ name }) => name.toLowerCase() !== shown);
  return (
    <div class="bgr-entry">
      <TypeBadge type={type} />
      <Heading id={id} class="bgr-label" lang={language} dir="auto">
        {written !== null && (
          <>
            <PageWords words={written} />{' '}
          </>
        )}
        <span class={written === null ? undefined : 'bgr-beside'}>{label}</span>
      </Heading>
      {otherNames.length > 0 && (
        <p class="bgr-own-names">
          {otherNames.map(({ language: of, name }, at) => (
            <span key={of}>
              {at > 0 && ' · '}
              <bdi lang={of}>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      {gloss !== null && (
        <p class="bgr-gloss" lang={language} dir="auto">
          {gloss}
        </p>
      )}
    </div>
  );
}
