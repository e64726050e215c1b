import { useState } from 'preact/hooks';
import { entryHref } from '../messages/library-route.ts';
import type { Background } from '../messages/message-map.ts';
import { useCounted } from '../ui/counted.ts';
import { useText } from '../ui/locale.tsx';
import { TypeLine } from '../ui/TypeBadge.tsx';

const FIRST = 12;

/** Entries that share facts with this one, most shared first. */
export function Neighbours({ neighbours }: { neighbours: Background['neighbours'] }) {
  const t = useText();
  const counted = useCounted();
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
            <span class="number" title={counted('entry_neighbours_shared', shared)}>
              <span aria-hidden="true">{shared}</span>
              <span class="bgr-unseen">{counted('entry_neighbours_shared', shared)}</span>
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
