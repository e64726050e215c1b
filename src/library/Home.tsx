import type { Glossary } from '../messages/message-map.ts';
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import { toldDate } from '../ui/fact-date.ts';
import { TypeBadge } from '../ui/TypeBadge.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { EntryList } from './EntryList.tsx';
import { groupBy } from './group-by.ts';
import { sourceHref, typeHref } from './links.ts';

/** Entries of a type that the first page shows; the rest is on the type's own page. */
const FIRST = 12;

/** The library's first page: what the glossary is, its entries by type, its sources. */
export function Home({ glossary }: { glossary: Glossary }) {
  const t = useText();
  const words = useWords();
  const { counts, language } = glossary;
  const told = (count: number) => count.toLocaleString(words.language);
  const byType = groupBy(glossary.entries, (entry) => entry.type);
  return (
    <>
      <header class="lead">
        <h1 lang={language} dir="auto">
          {glossary.title}
        </h1>
        <p lang={language} dir="auto">
          {glossary.description}
        </p>
        <p class="counts">
          <span>{t('library_count_entries', told(counts.entries))}</span>
          <span>{t('library_count_forms', told(counts.forms))}</span>
          <span>{t('library_count_facts', told(counts.facts))}</span>
        </p>
      </header>
      <TypeNav byType={byType} />
      {ENTRY_TYPES.filter((type) => byType.has(type)).map((type) => {
        const entries = byType.get(type) ?? [];
        const most = [...entries].sort((a, b) => b.facts - a.facts).slice(0, FIRST);
        return (
          <section key={type} aria-labelledby={`type-${type}`}>
            <h2 id={`type-${type}`}>
              <TypeBadge type={type} plural />
            </h2>
            <EntryList entries={most} language={language} />
            {entries.length > FIRST && (
              <p class="all">
                <a href={typeHref(type)} aria-describedby={`type-${type}`}>
                  {t('library_all_of', entries.length)}
                </a>
              </p>
            )}
          </section>
        );
      })}
      <Sources sources={glossary.sources} />
    </>
  );
}

function TypeNav({ byType }: { byType: ReadonlyMap<EntryType, readonly unknown[]> }) {
  const t = useText();
  return (
    <nav class="types" aria-label={t('library_types')}>
      {ENTRY_TYPES.filter((type) => byType.has(type)).map((type) => (
        <a key={type} class="bgr-plain" href={typeHref(type)}>
          <TypeBadge type={type} plural /> <span class="number">{byType.get(type)?.length}</span>
        </a>
      ))}
    </nav>
  );
}

function Sources({ sources }: { sources: Glossary['sources'] }) {
  const t = useText();
  const { language } = useWords();
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('library_sources')}</h2>
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.id}>
            <a class="bgr-plain" href={sourceHref(source.id)} lang={source.language} dir="auto">
              {source.title}
            </a>
            <p class="bgr-cite">
              <time dateTime={source.date}>{toldDate(source.date, language)}</time> · {source.outlet} ·{' '}
              {t('library_count_facts', source.facts)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
