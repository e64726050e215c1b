import type { Route } from '../messages/library-route.ts';
import type { Background, PackSummary } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { Answered } from '../ui/Answered.tsx';
import { useCounted } from '../ui/counted.ts';
import { type Key, KeyList } from '../ui/KeyList.tsx';
import { useText } from '../ui/locale.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { DemoView } from './DemoView.tsx';
import type { DemoArticle } from './demo-article.ts';

export interface WelcomePageProps {
  /** The demo article with its names. */
  article: () => Promise<DemoArticle>;
  background: (entry: EntryRef) => Promise<Background | null>;
  /** What the glossary is about. */
  packs: () => Promise<PackSummary[]>;
  openLibrary: (route: Route) => void;
  keys: readonly Key[];
  /** Opens the browser's own page for keys. */
  onChangeKeys: () => void;
  /** Address of the library. */
  library: string;
  /** Address of the settings page. */
  settings: string;
}

/** The first page a reader sees: what Backgrounder does, shown on an article, the keys, and what becomes of their data. */
export function WelcomePage(props: WelcomePageProps) {
  const { article, background, packs, openLibrary, keys, onChangeKeys, library, settings } = props;
  const t = useText();
  const answer = useAnswer(article, 'article');
  return (
    <main>
      <div class="columns">
        <div class="intro">
          <p class="name">{t('app_name')}</p>
          <h1>{t('welcome_title')}</h1>
          <p class="what">{t('welcome_what')}</p>
          <p class="try">{t('welcome_try')}</p>
          <About packs={packs} />
          <p class="links">{t('welcome_links')}</p>
          <KeyList keys={keys.filter(({ shortcut }) => shortcut !== '')} onChange={onChangeKeys} />
          <section aria-labelledby="privacy">
            <h2 id="privacy">{t('welcome_privacy')}</h2>
            <p>{t('welcome_privacy_sends')}</p>
            <p>{t('welcome_privacy_keeps')}</p>
          </section>
          <p class="places">
            <a href={library}>{t('welcome_library')}</a>
            <a href={settings}>{t('library_settings')}</a>
          </p>
        </div>
        <Answered answer={answer}>
          {(read) => <DemoView article={read} background={background} openLibrary={openLibrary} />}
        </Answered>
      </div>
    </main>
  );
}

/** What the glossary is about, and how much it holds; nothing until that is known. */
function About({ packs }: Pick<WelcomePageProps, 'packs'>) {
  const t = useText();
  const counted = useCounted();
  const answer = useAnswer(packs, 'packs');
  if (answer.state !== 'ready') return null;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('welcome_about')}</h2>
      {answer.value.map(({ id, title, description, language: of, counts }) => (
        <div key={id}>
          <p lang={of} dir="auto">
            <strong>{title}</strong>: {description}
          </p>
          <p class="hint">
            {counted('library_count_entries', counts.entries)} · {counted('library_count_facts', counts.facts)}
          </p>
        </div>
      ))}
    </section>
  );
}
