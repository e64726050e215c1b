import { sourceHref, typeHref } from '../messages/library-route.ts';
import type { Glossary, PackSummary } from '../messages/message-map.ts';
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import { useCounted } from '../ui/counted.ts';
import { formatDate } from '../ui/format-date.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { TypeBadge } from '../ui/TypeBadge.tsx';
import { EntryList } from './EntryList.tsx';
import { groupBy } from './group-by.ts';

/** Entries of a type that the first page shows; the rest is on the type's own page. */
const FIRST = 12;

/** The library's first page: what each pack is, all entries by type, all sources. */
export function Home({ glossary }: { glossary: Glossary }) {
  const t = useText();
  const byType = groupBy(glossary.entries, (entry) => entry.type);
  return (
    <>
      {glossary.packs.map((pack, at) => (
        <PackLead key={pack.id} pack={pack} heading={at === 0 ? 'h1' : 'h2'} />
      ))}
      <TypeNav byType={byType} />
      {ENTRY_TYPES.filter((type) => byType.has(type)).map((type) => {
        const entries = byType.get(type) ?? [];
        const most = [...entries].sort((a, b) => b.facts - a.facts).slice(0, FIRST);
        return (
          <section key={type} aria-labelledby={`type-${type}`}>
            <h2 id={`type-${type}`}>
              <TypeBadge type={type} plural />
            </h2>
            <EntryList entries={most} />
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

function PackLead({ pack, heading: Heading }: { pack: PackSummary; heading: 'h1' | 'h2' }) {
  const counted = useCounted();
  const { title, description, counts } = pack;
  return (
    <header class="lead">
      <Heading lang={pack.language} dir="auto">
        {title}
      </Heading>
      <p lang={pack.language} dir="auto">
        {description}
      </p>
      <p class="counts">
        <span>{counted('library_count_entries', counts.entries)}</span>
        <span>{counted('library_count_forms', counts.forms)}</span>
        <span>{counted('library_count_facts', counts.facts)}</span>
      </p>
    </header>
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
  const counted = useCounted();
  const { language } = useLocale();
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
              <time dateTime={source.date}>{formatDate(source.date, language)}</time> ·{' '}
              <bdi lang={source.language}>{source.outlet}</bdi> · {counted('library_count_facts', source.facts)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
