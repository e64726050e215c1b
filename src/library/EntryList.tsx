import { useState } from 'preact/hooks';
import { entryHref } from '../messages/library-route.ts';
import type { Glossary } from '../messages/message-map.ts';
import { useText } from '../ui/locale.tsx';

export interface EntryListProps {
  entries: Glossary['entries'];
}

/** Entries drawn at once: more would make the first look slow in a glossary of thousands. */
const PORTION = 200;

/** Entries as links with their glosses; long lists grow by portions. */
export function EntryList({ entries }: EntryListProps) {
  const t = useText();
  const [shown, setShown] = useState(PORTION);
  return (
    <>
      <ul class="entries">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id} lang={entry.language} dir="auto">
            <a class="bgr-plain" href={entryHref(entry.id)}>
              {entry.label}
            </a>
            <p class="bgr-gloss">{entry.gloss}</p>
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <button type="button" class="bgr-button" onClick={() => setShown(shown + PORTION)}>
          {t('library_show_more')}
        </button>
      )}
    </>
  );
}
