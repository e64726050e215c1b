import { useState } from 'preact/hooks';
import type { EntryRef } from '../pack/entry-ref.ts';
import { useCounted } from './counted.ts';
import { useLocale, useText } from './locale.tsx';
import { NamedSentence } from './NamedSentence.tsx';
import type { OtherName } from './other-names.ts';
import { PageWords } from './PageWords.tsx';
import { whyNotSentence } from './why-text.ts';

export interface OtherNamesProps {
  names: readonly OtherName[];
  /** Where an entry has a page of its own; none unless given. */
  entryHref?: ((entry: EntryRef) => string) | undefined;
}

/** Names drawn at once. */
const PORTION = 50;

/** Names of the glossary that stand in a text without being linked, folded away; each with whose it would be, and why not. */
export function OtherNames({ names, entryHref }: OtherNamesProps) {
  const t = useText();
  const [shown, setShown] = useState(PORTION);
  return (
    <details class="bgr-others">
      <summary>{t('check_others', names.length)}</summary>
      <ul>
        {names.slice(0, shown).map((name) => (
          <Other key={`${name.surface} ${name.rule} ${name.evidence}`} name={name} entryHref={entryHref} />
        ))}
      </ul>
      {names.length > shown && (
        <button type="button" class="bgr-button" onClick={() => setShown(shown + PORTION)}>
          {t('library_show_more')}
        </button>
      )}
    </details>
  );
}

function Other({ name, entryHref }: { name: OtherName } & Pick<OtherNamesProps, 'entryHref'>) {
  const t = useText();
  const counted = useCounted();
  const { language: reader } = useLocale();
  const { surface, entries, count } = name;
  return (
    <li>
      <p>
        <PageWords class="surface" words={surface} />{' '}
        {count > 1 && <span class="number">{counted('popup_count', count)}</span>}
      </p>
      <p>
        <NamedSentence {...whyNotSentence(name, reader)} />
      </p>
      <p class="bgr-cite">
        {t('check_other_of')}{' '}
        {entries.map(({ id, label, language }, at) => (
          <span key={id}>
            {at > 0 && ' · '}
            {entryHref ? (
              <a href={entryHref(id)} lang={language}>
                {label}
              </a>
            ) : (
              <bdi lang={language}>{label}</bdi>
            )}
          </span>
        ))}
      </p>
    </li>
  );
}
