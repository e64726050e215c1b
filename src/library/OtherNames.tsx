import { useState } from 'preact/hooks';
import { entryHref } from '../messages/library-route.ts';
import { useCounted } from '../ui/counted.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { NamedSentence } from '../ui/NamedSentence.tsx';
import { PageWords } from '../ui/PageWords.tsx';
import { whyNotSentence } from '../ui/why-text.ts';
import type { OtherName } from './check-text.ts';

/** Names drawn at once. */
const PORTION = 50;

/** Names of the glossary that stand in a checked text without being linked, folded away; each with whose it would be, and why not. */
export function OtherNames({ names }: { names: readonly OtherName[] }) {
  const t = useText();
  const [shown, setShown] = useState(PORTION);
  return (
    <details class="others">
      <summary>{t('check_others', names.length)}</summary>
      <ul>
        {names.slice(0, shown).map((name) => (
          <Other key={`${name.surface} ${name.rule} ${name.evidence}`} name={name} />
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

function Other({ name }: { name: OtherName }) {
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
            <a href={entryHref(id)} lang={language}>
              {label}
            </a>
          </span>
        ))}
      </p>
    </li>
  );
}
