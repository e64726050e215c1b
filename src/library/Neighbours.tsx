import { useState } from 'preact/hooks';
import { entryHref } from '../messages/library-route.ts';
import type { Background } from '../messages/message-map.ts';
import { useText } from '../ui/locale.tsx';
import { TypeLine } from '../ui/TypeBadge.tsx';

const FIRST = 12;

/** Entries that share facts with this one, most shared first. */
export function Neighbours({ neighbours }: { neighbours: Background['neighbours'] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  if (neighbours.length === 0) return null;
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{t('entry_neighbours')}</h2>
      <ul class="rows">
        {neighbours.slice(0, all ? neighbours.length : FIRST).map(({ id, label, gloss, language, type, shared }) => (
          <li key={id}>
            <TypeLine type={type} />
            <a class="bgr-plain" href={entryHref(id)} title={gloss} lang={language} dir="auto">
              {label}
            </a>
            <span class="number" title={t('entry_neighbours_shared', shared)}>
              <span aria-hidden="true">{shared}</span>
              <span class="bgr-unseen">{t('entry_neighbours_shared', shared)}</span>
            </span>
          </li>
        ))}
      </ul>
      {!all && neighbours.length > FIRST && (
        <button type="button" class="bgr-link" onClick={() => setAll(true)}>
          {t('library_all_of', neighbours.length)}
        </button>
      )}
    </section>
  );
}
