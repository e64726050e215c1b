import { useEffect, useRef, useState } from 'preact/hooks';
import { useCounted } from './counted.ts';
import { formatDate } from './format-date.ts';
import { Icon } from './Icon.tsx';
import { KEEP } from './icons.ts';
import type { PageKept } from './keep-page.ts';
import { useLocale, useText } from './locale.tsx';

export interface KeepArticleProps {
  /** True in a private window, where the reader is asked a second time. */
  isPrivate: boolean;
  /** Keeps it as soon as it is shown: the reader pressed the key for it. */
  atOnce?: boolean | undefined;
  keep: () => Promise<PageKept>;
  /** Takes it away again; false when that failed. */
  forget: (article: string) => Promise<boolean>;
  /** Shows a kept article in the library. */
  onOpen: (article: string) => void;
}

type State = { is: 'idle' | 'asking' | 'keeping' | 'forgotten' } | { is: 'told'; kept: PageKept; isStuck?: true };

/** "Keep this article", and what came of it. */
export function KeepArticle({ isPrivate, atOnce, keep, forget, onOpen }: KeepArticleProps) {
  const t = useText();
  const [state, setState] = useState<State>({ is: 'idle' });
  const start = async () => {
    setState({ is: 'keeping' });
    setState({ is: 'told', kept: await keep() });
  };
  const ask = () => (isPrivate ? setState({ is: 'asking' }) : void start());
  // biome-ignore lint/correctness/useExhaustiveDependencies: it was asked for once, when this was first shown.
  useEffect(() => {
    if (atOnce) ask();
  }, []);
  const takeBack = async (kept: PageKept, article: string) =>
    setState((await forget(article)) ? { is: 'forgotten' } : { is: 'told', kept, isStuck: true });
  if (state.is === 'asking') return <AskAgain onKeep={() => void start()} onCancel={() => setState({ is: 'idle' })} />;
  if (state.is === 'told') return <Told {...state} onForget={takeBack} onOpen={onOpen} />;
  return (
    <div class="bgr-keep" role={state.is === 'forgotten' ? 'status' : undefined}>
      {state.is === 'forgotten' && <p>{t('keep_forgotten')}</p>}
      <button type="button" class="bgr-link" data-do="keep" disabled={state.is === 'keeping'} onClick={ask}>
        <Icon shape={KEEP} /> {t(state.is === 'keeping' ? 'keep_working' : 'keep_article')}
      </button>
    </div>
  );
}

/** What is kept stays when a private window is closed: nobody expects that of one. */
function AskAgain({ onKeep, onCancel }: { onKeep: () => void; onCancel: () => void }) {
  const t = useText();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <section class="bgr-keep" aria-label={t('keep_article')}>
      <p>{t('keep_private')}</p>
      <p class="bgr-keep-ways">
        <button ref={first} type="button" class="bgr-link" data-do="keep-not" onClick={onCancel}>
          {t('keep_not')}
        </button>
        <button type="button" class="bgr-link" data-do="keep-anyway" onClick={onKeep}>
          {t('keep_anyway')}
        </button>
      </p>
    </section>
  );
}

interface ToldProps {
  kept: PageKept;
  /** It couldn't be taken away again. */
  isStuck?: true;
  onForget: (kept: PageKept, article: string) => Promise<void>;
  onOpen: (article: string) => void;
}

function Told({ kept, isStuck, onForget, onOpen }: ToldProps) {
  const { t, language } = useLocale();
  const counted = useCounted();
  if (kept.outcome === 'failed')
    return (
      <p class="bgr-keep" role="alert">
        {t(kept.why)}
      </p>
    );
  const { outcome, article, added } = kept;
  const before = formatDate((article.kept.at(outcome === 'changed' ? -2 : -1) ?? '').slice(0, 10), language);
  const sentences = {
    kept: () =>
      t('keep_done', counted('maker_count_words', article.words), counted('keep_count_names', article.names.length)),
    same: () => t('keep_same', before),
    changed: () => t('keep_changed', counted('maker_count_paragraphs', added), before),
  };
  return (
    <div class="bgr-keep" role="status">
      <p>{sentences[outcome]()}</p>
      {isStuck && <p>{t('reading_store_failed')}</p>}
      <p class="bgr-keep-ways">
        <button type="button" class="bgr-link" data-do="open-kept" onClick={() => onOpen(article.id)}>
          {t('keep_open')}
        </button>
        {outcome === 'kept' && (
          <button type="button" class="bgr-link" data-do="forget-kept" onClick={() => void onForget(kept, article.id)}>
            {t('keep_forget')}
          </button>
        )}
      </p>
    </div>
  );
}
