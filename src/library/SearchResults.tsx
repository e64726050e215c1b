import { useEffect, useMemo, useState } from 'preact/hooks';
import { entryHref, hashOf } from '../messages/library-route.ts';
import type { Glossary } from '../messages/message-map.ts';
import { Waiting } from '../ui/Answered.tsx';
import { useText } from '../ui/locale.tsx';
import { TypeBadge } from '../ui/TypeBadge.tsx';
import { FoundWords } from './FoundWords.tsx';
import { buildSearch, type Hit, type Search } from './search.ts';

/** Hits drawn at most; who doesn't find it among these needs other words. */
const MOST = 100;

/** What a search found, best first, with the found words marked. */
export function SearchResults({ glossary, words }: { glossary: Glossary; words: string }) {
  const t = useText();
  const { search, done } = useSearch(glossary);
  const hits = useMemo(() => search?.(words), [search, words]);
  return (
    <>
      <h1 class="bgr-unseen">{t('library_search')}</h1>
      {hits ? <Found hits={hits} words={words.trim()} /> : <Waiting text={t('library_search_building')} done={done} />}
    </>
  );
}

/** The glossary's search, built when it is first needed, and how far its building is (0 to 1). */
function useSearch(glossary: Glossary): { search: Search | null; done: number } {
  const [search, setSearch] = useState<{ of: Glossary; find: Search } | null>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    let current = true;
    buildSearch(glossary.entries, (part) => current && setDone(part)).then(
      (find) => current && setSearch({ of: glossary, find }),
    );
    return () => {
      current = false;
    };
  }, [glossary]);
  return { search: search?.of === glossary ? search.find : null, done };
}

function Found({ hits, words }: { hits: readonly Hit[]; words: string }) {
  const t = useText();
  if (words === '') return <p role="status">{t('library_search_empty')}</p>;
  if (hits.length === 0)
    return (
      <div role="status">
        <p class="nothing">{t('library_search_nothing', words)}</p>
        <p>
          {t('library_search_nothing_now')} <a href={hashOf({ view: 'home' })}>{t('library_all')}</a>
        </p>
      </div>
    );
  return (
    <>
      <p class="counts" role="status">
        {t('library_search_found', hits.length)}
      </p>
      <ol class="hits">
        {hits.slice(0, MOST).map((hit) => (
          <Result key={hit.entry.id} hit={hit} />
        ))}
      </ol>
    </>
  );
}

function Result({ hit: { entry, words, form } }: { hit: Hit }) {
  const t = useText();
  return (
    <li>
      <TypeBadge type={entry.type} />
      <a class="bgr-plain" href={entryHref(entry.id)} lang={entry.language} dir="auto">
        <FoundWords text={entry.label} words={words} />
      </a>
      {form && (
        <p class="bgr-cite">
          {t('library_search_form')} <FoundWords text={form} words={words} />
        </p>
      )}
      <p class="bgr-gloss" lang={entry.language} dir="auto">
        <FoundWords text={entry.gloss} words={words} />
      </p>
    </li>
  );
}
