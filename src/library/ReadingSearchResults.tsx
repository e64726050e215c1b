import { useEffect, useState } from 'preact/hooks';
import { keptHref } from '../messages/library-route.ts';
import type { KeptArticle, KeptTexts } from '../reading/kept-article.ts';
import { placeIn } from '../reading/kept-article.ts';
import { Waiting } from '../ui/Answered.tsx';
import { formatDate } from '../ui/format-date.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { FoundWords } from './FoundWords.tsx';
import type { ReadingFound } from './search-reading.ts';
import type { RunningSearch } from './start-reading-search.ts';

export interface ReadingSearchResultsProps {
  words: string;
  articles: readonly KeptArticle[];
  texts: (ids: string[]) => Promise<KeptTexts[]>;
  startSearch: (texts: KeptTexts[]) => RunningSearch;
}

/** Paragraphs of kept articles that hold some words, best first. */
export function ReadingSearchResults({ words, articles, texts, startSearch }: ReadingSearchResultsProps) {
  const t = useText();
  const search = useRunningSearch(articles, texts, startSearch);
  const [found, setFound] = useState<ReadingFound | null>(null);
  useEffect(() => {
    let current = true;
    search?.find(words).then((now) => current && setFound(now));
    return () => {
      current = false;
    };
  }, [search, words]);
  if (!found) return <Waiting text={t('library_search_building')} />;
  if (found.hits.length === 0) return <p role="status">{t('reading_found_nothing', words)}</p>;
  return (
    <>
      <p class="counts" role="status">
        {t('library_search_showing', found.hits.length, found.of)}
      </p>
      <Hits found={found} articles={articles} />
    </>
  );
}

function Hits({ found, articles }: { found: ReadingFound; articles: readonly KeptArticle[] }) {
  const { language } = useLocale();
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (
    <ol class="hits">
      {found.hits.map(({ article: id, paragraph, text, words }) => {
        const article = byId.get(id);
        if (!article) return null;
        const place = placeIn({ paragraph, start: 0, end: text.length });
        return (
          <li key={`${id} ${paragraph}`}>
            <p lang={article.language} dir="auto">
              <FoundWords text={text} words={new Set(words)} />
            </p>
            <p class="bgr-cite">
              <a href={keptHref(id, place)} lang={article.language} dir="auto">
                {article.title}
              </a>{' '}
              · <bdi lang={article.language}>{article.outlet}</bdi>
              {article.date && ` · ${formatDate(article.date, language)}`}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** A search of what is kept now; another one when that has changed. */
function useRunningSearch(
  articles: readonly KeptArticle[],
  texts: ReadingSearchResultsProps['texts'],
  startSearch: ReadingSearchResultsProps['startSearch'],
): RunningSearch | null {
  const [search, setSearch] = useState<RunningSearch | null>(null);
  useEffect(() => {
    let running: RunningSearch | null = null;
    let current = true;
    texts(articles.map(({ id }) => id)).then(
      (kept) => {
        if (!current) return;
        running = startSearch(kept);
        setSearch(running);
      },
      () => undefined,
    );
    return () => {
      current = false;
      running?.close();
    };
  }, [articles, texts, startSearch]);
  return search;
}
