import { useEffect, useMemo, useState } from 'preact/hooks';
import { entryHref, hashOf } from '../messages/library-route.ts';
import type { FactText, Glossary } from '../messages/message-map.ts';
import { addNameHref } from '../messages/packs-route.ts';
import { Waiting } from '../ui/Answered.tsx';
import { useCounted } from '../ui/counted.ts';
import { formatDate } from '../ui/format-date.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { TypeBadge } from '../ui/TypeBadge.tsx';
import { FoundWords } from './FoundWords.tsx';
import { buildSearch, type Hit, type Search } from './search.ts';
import { buildFactSearch, type FactHit, type FactSearch } from './search-facts.ts';
import { HIT } from './use-search-keys.ts';

/** Hits drawn at once. */
const PORTION = 100;
/** Facts drawn at once: they are longer. */
const FACT_PORTION = 20;

export interface SearchResultsProps {
  glossary: Glossary;
  words: string;
  facts: () => Promise<FactText[]>;
}

/** What a search found, best first, with the found words marked: entries, then facts. */
export function SearchResults({ glossary, words, facts }: SearchResultsProps) {
  const t = useText();
  const { search, done } = useSearch(glossary);
  const searchFacts = useFactSearch(facts);
  const hits = useMemo(() => search?.(words), [search, words]);
  const found = useMemo(() => searchFacts?.(words) ?? [], [searchFacts, words]);
  return (
    <>
      <h1 class="bgr-unseen">{t('library_search')}</h1>
      {hits ? (
        <Found key={words} hits={hits} facts={found} words={words.trim()} />
      ) : (
        <Waiting text={t('library_search_building')} done={done} />
      )}
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

/** The search in facts, as soon as it is there. Where the facts can't be had, entries alone are found. */
function useFactSearch(facts: () => Promise<FactText[]>): FactSearch | null {
  const [search, setSearch] = useState<{ find: FactSearch } | null>(null);
  useEffect(() => {
    let current = true;
    facts()
      .then(buildFactSearch)
      .then(
        (find) => current && setSearch({ find }),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [facts]);
  return search?.find ?? null;
}

function Found({ hits, facts, words }: { hits: readonly Hit[]; facts: readonly FactHit[]; words: string }) {
  const t = useText();
  const counted = useCounted();
  const [shown, setShown] = useState(PORTION);
  if (words === '') return <p role="status">{t('library_search_empty')}</p>;
  if (hits.length === 0 && facts.length === 0)
    return (
      <div role="status">
        <p class="nothing">{t('library_search_nothing', words)}</p>
        <p>
          {t('library_search_nothing_now')} <a href={hashOf({ view: 'home' })}>{t('library_all')}</a>
        </p>
        <p>
          <a href={addNameHref(words)}>{t('library_add_name', words)}</a>
        </p>
      </div>
    );
  return (
    <>
      <p class="counts" role="status">
        <span>{howMany(counted('library_search_found', hits.length), hits.length, shown, t)}</span>
        {facts.length > 0 && <span>{counted('library_count_facts', facts.length)}</span>}
      </p>
      <ol class="hits">
        {hits.slice(0, shown).map((hit) => (
          <Result key={hit.entry.id} hit={hit} />
        ))}
      </ol>
      {hits.length > shown && <More onClick={() => setShown(shown + PORTION)} />}
      {facts.length > 0 && <FoundFacts facts={facts} />}
    </>
  );
}

/** The number of hits, or how many of them are shown. */
function howMany(all: string, count: number, shown: number, t: ReturnType<typeof useText>): string {
  return count > shown ? t('library_search_showing', shown, count) : all;
}

function More({ onClick }: { onClick: () => void }) {
  const t = useText();
  return (
    <button type="button" class="bgr-button" onClick={onClick}>
      {t('library_show_more')}
    </button>
  );
}

function Result({ hit: { entry, words, form } }: { hit: Hit }) {
  const t = useText();
  return (
    <li>
      <TypeBadge type={entry.type} />
      <a class="bgr-plain" href={entryHref(entry.id)} lang={entry.language} dir="auto" {...HIT}>
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

function FoundFacts({ facts }: { facts: readonly FactHit[] }) {
  const t = useText();
  const counted = useCounted();
  const [shown, setShown] = useState(FACT_PORTION);
  return (
    <section aria-labelledby="found-facts">
      <h2 id="found-facts">{howMany(counted('library_count_facts', facts.length), facts.length, shown, t)}</h2>
      <ol class="hits">
        {facts.slice(0, shown).map(({ fact, words }) => (
          <FactResult key={`${fact.source.id} ${fact.id}`} fact={fact} words={words} />
        ))}
      </ol>
      {facts.length > shown && <More onClick={() => setShown(shown + FACT_PORTION)} />}
    </section>
  );
}

/** What is reported, where it stands, and whom it is about. */
function FactResult({ fact: { id, text, language, about, source, date }, words }: FactHit) {
  const { language: reader } = useLocale();
  return (
    <li>
      <p lang={language} dir="auto">
        <FoundWords text={text} words={words} />
      </p>
      <p class="bgr-cite">
        <a href={hashOf({ view: 'source', source: source.id, fact: id })} lang={source.language} {...HIT}>
          {source.outlet}
        </a>{' '}
        · <time dateTime={date}>{formatDate(date, reader)}</time>
        {about.map((entry) => (
          <span key={entry.id}>
            {' · '}
            <a href={hashOf({ view: 'entry', entry: entry.id, fact: id })} lang={entry.language}>
              {entry.label}
            </a>
          </span>
        ))}
      </p>
    </li>
  );
}
