import { useEffect, useRef, useState } from 'preact/hooks';
import type { Route } from '../messages/library-route.ts';
import type {
  Background,
  FactText,
  Glossary,
  KeptRecord,
  NotLinkedResult,
  RecogniseResult,
  RelationAmong,
  SourceRecord,
} from '../messages/message-map.ts';
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';
import type { PagePart } from '../recognition/mention.ts';
import { Answered } from '../ui/Answered.tsx';
import { useText } from '../ui/locale.tsx';
import type { KeepNote } from '../ui/OwnNotes.tsx';
import { type Answer, useAnswer } from '../ui/use-answer.ts';
import { type Checking, CheckPage } from './CheckPage.tsx';
import { checkText } from './check-text.ts';
import { EntryPage } from './EntryPage.tsx';
import { Home } from './Home.tsx';
import { KeptPage } from './KeptPage.tsx';
import { Missing } from './Missing.tsx';
import { type ReadingData, ReadingPage } from './ReadingPage.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SourcePage } from './SourcePage.tsx';
import { TopBar } from './TopBar.tsx';
import { type EntryOrder, TypePage } from './TypePage.tsx';
import { titleOf } from './title-of.ts';
import { useArrival } from './use-arrival.ts';
import { useRoute } from './use-route.ts';
import { useSearchKeys } from './use-search-keys.ts';

/** Everything the library asks the background; each rejects when there was no answer. */
export interface LibraryData {
  glossary: () => Promise<Glossary>;
  background: (entry: EntryRef) => Promise<Background | null>;
  /** Every fact, for the search; asked once, when the search is first used. */
  facts: () => Promise<FactText[]>;
  source: (source: SourceRef) => Promise<SourceRecord | null>;
  recognise: (parts: PagePart[]) => Promise<RecogniseResult>;
  notLinked: (parts: PagePart[]) => Promise<NotLinkedResult>;
  /** Keeps a note of the reader's on an entry. */
  keepNote: KeepNote;
  /** Has a name marked again that the reader knows. */
  markAgain: (entry: EntryRef) => Promise<void>;
  /** Between some entries. */
  relations: (entries: EntryRef[]) => Promise<RelationAmong[]>;
  /** What the reader kept. */
  reading: ReadingData;
  kept: (article: string) => Promise<KeptRecord | null>;
}

export interface LibraryAppProps {
  data: LibraryData;
  /** Calls back whenever packs have changed, until the function that it gives is called. */
  onPacksChanged: (listener: () => void) => () => void;
  /** The window whose address tells where the reader is. */
  page: Window;
  /** Address of the settings page. */
  settings: string;
  /** Address of the page of packs. */
  packs: string;
}

/** The library: a bar with search above the view that the address names. */
export function LibraryApp({ data, onPacksChanged, page, settings, packs }: LibraryAppProps) {
  const t = useText();
  const { route, go } = useRoute(page);
  const [edition, setEdition] = useState(0);
  useEffect(() => onPacksChanged(() => setEdition((before) => before + 1)), [onPacksChanged]);
  const glossary = useLatest(useAnswer(data.glossary, `glossary ${edition}`));
  const main = useArrival(route, page);
  useSearchKeys(page);
  useEffect(() => {
    page.document.title = titleOf(route, glossary.state === 'ready' ? glossary.value : null, t);
  }, [page, route, glossary, t]);
  return (
    <>
      <TopBar route={route} go={go} settings={settings} packs={packs} />
      <main ref={main} tabIndex={-1}>
        <Answered answer={glossary} heading={t('library_title')}>
          {(known) => <View route={route} glossary={known} edition={edition} data={data} />}
        </Answered>
      </main>
    </>
  );
}

/** An answer, or while a newer one is waited for, the one before: what a reader looks at stays. */
function useLatest<T>(answer: Answer<T>): Answer<T> {
  const latest = useRef<Answer<T>>(answer);
  if (answer.state !== 'waiting') latest.current = answer;
  return latest.current;
}

interface ViewProps {
  route: Route;
  glossary: Glossary;
  /** Counts the changes of packs: what is asked for one entry, source or search is asked anew with each. */
  edition: number;
  data: LibraryData;
}

function View({ route, glossary, edition, data }: ViewProps) {
  const t = useText();
  const [checking, setChecking] = useState<Checking>({ text: '', checked: null });
  const [order, setOrder] = useState<EntryOrder>('label');
  switch (route.view) {
    case 'home':
      return <Home glossary={glossary} />;
    case 'type':
      return <TypePage key={route.type} glossary={glossary} type={route.type} order={order} onOrder={setOrder} />;
    case 'search':
      return <SearchResults key={edition} glossary={glossary} words={route.words} facts={data.facts} />;
    case 'entry':
      return (
        <EntryPage
          key={`${edition} ${route.entry}`}
          {...route}
          fact={route.fact}
          background={data.background}
          keepNote={data.keepNote}
          markAgain={data.markAgain}
        />
      );
    case 'source':
      return <SourcePage key={`${edition} ${route.source}`} {...route} fact={route.fact} record={data.source} />;
    case 'check':
      return (
        <CheckPage
          checking={checking}
          onChange={setChecking}
          check={(text) => checkText(text, data)}
          background={data.background}
        />
      );
    case 'reading':
      return <ReadingPage by={route.by} data={data.reading} />;
    case 'kept':
      return <KeptPage key={`${edition} ${route.article}`} {...route} place={route.place} record={data.kept} />;
    case 'unknown':
      return <Missing title={t('library_no_page')} />;
  }
}
