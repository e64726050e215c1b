import type { EntryType } from '../pack/format.ts';
import { useLocale } from './locale.tsx';
import { TypeBadge } from './TypeBadge.tsx';

export interface EntryHeaderProps {
  type: EntryType;
  label: string;
  gloss: string;
  /** BCP 47 tag of label and gloss. */
  language: string;
  /** Label and gloss in other languages, by tag. */
  labels?: Record<string, string> | undefined;
  glosses?: Record<string, string> | undefined;
  /** The heading's id, for the `aria-labelledby` of what it heads. */
  id?: string | undefined;
  /** 1 on an entry's own page, 2 in the card. */
  level?: 1 | 2 | undefined;
}

/** Who or what: type, label and gloss in the reader's language where the pack has them, and the name in others. */
export function EntryHeader({ type, id, level = 2, ...entry }: EntryHeaderProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const reader = useLocale().language.split('-')[0] ?? '';
  const label = inLanguage(entry.label, entry.labels, entry.language, reader);
  const gloss = inLanguage(entry.gloss, entry.glosses, entry.language, reader);
  const others = otherNames(entry, label.text);
  return (
    <div class="bgr-entry">
      <TypeBadge type={type} />
      <Heading id={id} class="bgr-label" lang={label.language} dir="auto">
        {label.text}
      </Heading>
      {others.length > 0 && (
        <p class="bgr-own-names">
          {others.map(([language, name], at) => (
            <span key={language}>
              {at > 0 && ' · '}
              <bdi lang={language}>{name}</bdi>
            </span>
          ))}
        </p>
      )}
      <p class="bgr-gloss" lang={gloss.language} dir="auto">
        {gloss.text}
      </p>
    </div>
  );
}

/** A text as the reader's language has it, else as the pack writes it. */
function inLanguage(text: string, texts: Record<string, string> | undefined, language: string, reader: string) {
  const own = texts?.[reader];
  return own === undefined ? { text, language } : { text: own, language: reader };
}

/** The name in the other languages, each way of writing it once. */
function otherNames(
  { label, labels = {}, language }: Pick<EntryHeaderProps, 'label' | 'labels' | 'language'>,
  shown: string,
): Array<[string, string]> {
  const met = new Set([shown]);
  return [[language, label] as [string, string], ...Object.entries(labels)].filter(([, name]) => {
    if (met.has(name)) return false;
    met.add(name);
    return true;
  });
}
