import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { entryHref, hashOf, keptHref, READING_ORDERS, type ReadingOrder } from '../messages/library-route.ts';
import type { EntrySummary, ReadingList } from '../messages/message-map.ts';
import type { QuotedTexts, ReadingExport } from '../reading/export-reading.ts';
import type { KeptArticle, KeptTexts } from '../reading/kept-article.ts';
import { Answered } from '../ui/Answered.tsx';
import { useCounted } from '../ui/counted.ts';
import { formatDate } from '../ui/format-date.ts';
import { sizeOf } from '../ui/format-number.ts';
import { Icon } from '../ui/Icon.tsx';
import { CLOSE } from '../ui/icons.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { groupBy } from './group-by.ts';
import { ReadingSearchResults } from './ReadingSearchResults.tsx';
import type { RunningSearch } from './start-reading-search.ts';

/** What the library asks of what the reader kept; each rejects when there was no answer. */
export interface ReadingData {
  /** Address of the page that makes packs, which brings kept articles in. */
  maker: string;
  list: () => Promise<ReadingList>;
  /** Texts and passages by the ids of their articles. */
  texts: (ids: string[]) => Promise<QuotedTexts[]>;
  forget: (ids: string[]) => Promise<ReadingList>;
  restore: (kept: KeptTexts[]) => Promise<ReadingList>;
  startSearch: (texts: KeptTexts[]) => RunningSearch;
  /** Has the browser save a file of it. */
  save: (kind: ReadingExport, kept: readonly QuotedTexts[], names: readonly EntrySummary[]) => void;
}

export interface ReadingPageProps {
  by: ReadingOrder;
  data: ReadingData;
}

/** "My reading": the articles that the reader kept, by day, by outlet or by whom they name. */
export function ReadingPage({ by, data }: ReadingPageProps) {
  const t = useText();
  const answer = useAnswer(data.list, 'reading');
  return (
    <Answered answer={answer} heading={t('reading_title')}>
      {(list) => <Reading first={list} by={by} data={data} />}
    </Answered>
  );
}

function Reading({ first, by, data }: ReadingPageProps & { first: ReadingList }) {
  const t = useText();
  const counted = useCounted();
  const { language } = useLocale();
  const { list, forgotten, problem, fail, forget, undo } = useForgetting(first, data);
  const { articles } = list;
  const [words, setWords] = useState('');
  const save = async (kind: ReadingExport) => {
    const kept = await data.texts(articles.map(({ id }) => id)).catch(() => null);
    if (kept) data.save(kind, kept, list.names);
    else fail();
  };
  const bytes = articles.reduce((sum, article) => sum + article.bytes, 0);
  return (
    <div class="reading">
      <header class="lead">
        <h1>{t('reading_title')}</h1>
        {articles.length > 0 ? <p>{t('reading_lead')}</p> : list.failed === null && <p>{t('reading_empty')}</p>}
        {articles.length > 0 && (
          <p class="counts">
            <span>{counted('reading_count_articles', articles.length)}</span>
            <span>{sizeOf(bytes, language)}</span>
          </p>
        )}
      </header>
      {(list.failed ?? problem) !== null && <p role="alert">{t(list.failed ?? 'reading_store_failed')}</p>}
      {forgotten.length > 0 && (
        <p class="forgotten" role="status">
          {counted('reading_forgotten', forgotten.length)}{' '}
          <button type="button" class="bgr-link" data-do="undo" onClick={() => void undo()}>
            {t('undo')}
          </button>
        </p>
      )}
      {articles.length > 0 && (
        <>
          <label class="find">
            <span class="bgr-unseen">{t('reading_search')}</span>
            <input
              type="search"
              placeholder={t('reading_search')}
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </label>
          {words.trim() === '' ? (
            <>
              <Orders by={by} />
              <Groups by={by} list={list} onForget={(id) => void forget([id])} />
            </>
          ) : (
            <ReadingSearchResults words={words} articles={articles} texts={data.texts} startSearch={data.startSearch} />
          )}
          <p>
            <a href={data.maker} data-do="make-pack">
              {t('reading_make_pack')}
            </a>
          </p>
          <p class="actions">
            {READING_EXPORT_KINDS.map((kind) => (
              <button
                key={kind}
                type="button"
                class="bgr-button"
                data-do={`export-${kind}`}
                onClick={() => void save(kind)}
              >
                {t('reading_export', EXPORT_NAMES[kind])}
              </button>
            ))}
            <button
              type="button"
              class="bgr-button"
              data-do="forget-all"
              onClick={() => void forget(articles.map(({ id }) => id))}
            >
              {t('reading_forget_all')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** What is kept by now, and what was taken away last: it is nowhere but here until it is put back. */
function useForgetting(first: ReadingList, data: ReadingData) {
  const [list, setList] = useState(first);
  const [forgotten, setForgotten] = useState<readonly KeptTexts[]>([]);
  const [problem, setProblem] = useState<'no_answer' | null>(null);
  const change = async (work: () => Promise<ReadingList>, then: readonly KeptTexts[]) => {
    setProblem(null);
    try {
      const now = await work();
      // What could not be changed is as it was, and shown so.
      setList((before) => (now.failed === null ? now : { ...before, failed: now.failed }));
      if (now.failed === null) setForgotten(then);
    } catch {
      setProblem('no_answer');
    }
  };
  return {
    list,
    forgotten,
    problem,
    fail: () => setProblem('no_answer'),
    async forget(ids: string[]) {
      const texts = await data.texts(ids).catch(() => []);
      await change(() => data.forget(ids), texts);
    },
    undo: () => change(() => data.restore([...forgotten]), []),
  };
}

/** Kinds of files, by the names that they have in every language. */
const EXPORT_NAMES: Readonly<Record<ReadingExport, string>> = {
  markdown: 'Markdown',
  json: 'JSON',
  'web-annotation': 'Web Annotation',
};
const READING_EXPORT_KINDS = ['markdown', 'json', 'web-annotation'] as const;

function Orders({ by }: { by: ReadingOrder }) {
  const t = useText();
  return (
    <nav class="orders" aria-label={t('reading_orders')}>
      {READING_ORDERS.map((order) => (
        <a
          key={order}
          class="bgr-plain"
          href={hashOf({ view: 'reading', by: order })}
          aria-current={order === by ? 'page' : undefined}
        >
          {t(`reading_by_${order}`)}
        </a>
      ))}
    </nav>
  );
}

interface Group {
  key: string;
  heading: ComponentChildren;
  articles: readonly KeptArticle[];
}

function Groups({ by, list, onForget }: { by: ReadingOrder; list: ReadingList; onForget: (id: string) => void }) {
  const { language } = useLocale();
  return (
    <>
      {groupsOf(by, list, language).map(({ key, heading, articles }) => (
        <section key={key} aria-labelledby={`group-${key}`}>
          <h2 id={`group-${key}`}>{heading}</h2>
          <ul class="kept-list">
            {articles.map((article) => (
              <ArticleRow key={article.id} article={article} onForget={onForget} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function groupsOf(by: ReadingOrder, { articles, names }: ReadingList, language: string): Group[] {
  if (by === 'name') return byName(articles, names, language);
  if (by === 'outlet')
    return [...groupBy(articles, ({ outlet }) => outlet)]
      .sort(([one], [other]) => one.localeCompare(other, language))
      .map(([outlet, ofIt]) => ({ key: outlet, heading: <bdi>{outlet}</bdi>, articles: ofIt }));
  return [...groupBy(articles, dayOf)].map(([day, ofIt]) => ({
    key: day,
    heading: <time dateTime={day}>{formatDate(day, language)}</time>,
    articles: ofIt,
  }));
}

/** Whoever stands in most articles first. */
function byName(articles: readonly KeptArticle[], names: readonly EntrySummary[], language: string): Group[] {
  return names
    .map((entry) => ({ entry, articles: articles.filter(({ names: named }) => named.includes(entry.id)) }))
    .sort((a, b) => b.articles.length - a.articles.length || a.entry.label.localeCompare(b.entry.label, language))
    .map(({ entry, articles: naming }) => ({
      key: entry.id,
      heading: (
        <a class="bgr-plain" href={entryHref(entry.id)} lang={entry.language} dir="auto">
          {entry.label}
        </a>
      ),
      articles: naming,
    }));
}

/** The day on which it was last kept. */
const dayOf = ({ kept }: KeptArticle): string => (kept.at(-1) ?? '').slice(0, 10);

function ArticleRow({ article, onForget }: { article: KeptArticle; onForget: (id: string) => void }) {
  const { t, language } = useLocale();
  const counted = useCounted();
  const { id, title, outlet, date, words, language: ofText } = article;
  const label = t('reading_forget', title);
  return (
    <li data-article={id}>
      <div>
        <a class="bgr-plain" href={keptHref(id)} lang={ofText} dir="auto">
          {title}
        </a>
        <p class="bgr-cite">
          <bdi lang={ofText}>{outlet}</bdi> ·{' '}
          {date && (
            <>
              <time dateTime={date}>{formatDate(date, language)}</time> ·{' '}
            </>
          )}
          {counted('maker_count_words', words)}
        </p>
      </div>
      <button
        type="button"
        class="square"
        data-do="forget"
        aria-label={label}
        title={label}
        onClick={() => onForget(id)}
      >
        <Icon shape={CLOSE} />
      </button>
    </li>
  );
}
