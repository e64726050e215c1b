import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hashOf, type Route } from '../messages/library-route.ts';
import { Icon } from '../ui/Icon.tsx';
import { SEARCH } from '../ui/icons.ts';
import { useText } from '../ui/locale.tsx';

export interface TopBarProps {
  route: Route;
  go: (route: Route, how?: 'replace') => void;
  /** Address of the settings page. */
  settings: string;
  /** Address of the page of packs. */
  packs: string;
}

/** The way home, the search, and the two other places of the library. */
export function TopBar({ route, go, settings, packs }: TopBarProps) {
  const t = useText();
  const current = (view: Route['view']) => (route.view === view ? 'page' : undefined);
  return (
    <header class="top">
      <div>
        <a
          class="brand bgr-plain"
          href={hashOf({ view: 'home' })}
          aria-label={t('library_home')}
          aria-current={current('home')}
        >
          {t('app_name')}
        </a>
        <SearchBox route={route} go={go} />
        <nav aria-label={t('library_title')}>
          <a class="bgr-plain" href={hashOf({ view: 'check' })} aria-current={current('check')}>
            {t('library_check')}
          </a>
          <a class="bgr-plain" href={hashOf({ view: 'reading', by: 'day' })} aria-current={current('reading')}>
            {t('reading_title')}
          </a>
          <a class="bgr-plain" href={packs}>
            {t('packs_title')}
          </a>
          <a class="bgr-plain" href={settings}>
            {t('library_settings')}
          </a>
        </nav>
      </div>
    </header>
  );
}

/** Searches while the reader types. A search makes one step for Back, however long it was typed. */
function SearchBox({ route, go }: Pick<TopBarProps, 'route' | 'go'>) {
  const t = useText();
  const routed = route.view === 'search' ? route.words : '';
  const [words, setWords] = useState(routed);
  // Before the next key is pressed: later, what it has typed would be lost.
  useLayoutEffect(() => setWords(routed), [routed]);
  const input = useRef<HTMLInputElement>(null);
  const arrived = useRef(route.view);
  // Who comes to the library itself, or with words to search for, wants to search; a link to an entry leads to the entry.
  useLayoutEffect(() => {
    if (arrived.current === 'home' || arrived.current === 'search') input.current?.focus({ preventScroll: true });
  }, []);
  const search = (typed: string) => {
    setWords(typed);
    go({ view: 'search', words: typed }, route.view === 'search' ? 'replace' : undefined);
  };
  return (
    <search>
      <form onSubmit={(event) => event.preventDefault()}>
        <Icon shape={SEARCH} />
        <input
          ref={input}
          type="search"
          aria-label={t('library_search')}
          placeholder={t('library_search_hint')}
          value={words}
          onInput={(event) => search(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
