import { entryHref, sourceHref } from '../messages/library-route.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { Answered } from '../ui/Answered.tsx';
import type { KnownEntry } from '../ui/EntryBackground.tsx';
import { type Key, KeyList } from '../ui/KeyList.tsx';
import { useText } from '../ui/locale.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { DemoView } from './DemoView.tsx';
import type { DemoArticle } from './demo-article.ts';

export interface WelcomePageProps {
  /** The demo article with its names. */
  article: () => Promise<DemoArticle>;
  background: (entry: EntryRef) => Promise<KnownEntry | null>;
  keys: readonly Key[];
  /** Opens the browser's own page for keys. */
  onChangeKeys: () => void;
  /** Address of the library. */
  library: string;
  /** Address of the settings page. */
  settings: string;
}

/** The first page a reader sees: what Backgrounder does, shown on an article, the keys, and what becomes of their data. */
export function WelcomePage({ article, background, keys, onChangeKeys, library, settings }: WelcomePageProps) {
  const t = useText();
  const answer = useAnswer(article, 'article');
  return (
    <main>
      <div class="intro">
        <p class="name">{t('app_name')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="what">{t('welcome_what')}</p>
        <p class="try">{t('welcome_try')}</p>
        <KeyList keys={keys} onChange={onChangeKeys} />
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
        {(read) => (
          <DemoView
            article={read}
            background={background}
            entryHref={(entry) => library + entryHref(entry)}
            sourceHref={(source, fact) => library + sourceHref(source, fact)}
          />
        )}
      </Answered>
    </main>
  );
}
