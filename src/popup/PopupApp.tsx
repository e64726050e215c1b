import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import type { PageState } from '../messages/message-map.ts';
import type { SiteRule } from '../settings/settings.ts';
import { SettingsNotSaved } from '../settings/settings-store.ts';
import { useJump } from '../ui/names/use-jump.ts';
import { PopupView } from './PopupView.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupPage } from './popup-page.ts';

/** Milliseconds between two looks at a page that is being read, or that goes on changing. */
const LOOK_AGAIN = 400;

export interface PopupAppProps {
  page: PopupPage;
  /** The page's state before the popup was first rendered. */
  first: PageState | null;
  /** The rule of a host when the popup was opened. */
  rule: (host: string) => SiteRule;
}

/** The popup, joined with the page whose names it lists. */
export function PopupApp({ page, first, rule }: PopupAppProps) {
  const [state, look] = useLiveState(page, first);
  const preparing = usePreparing(page);
  const [chosenRule, setRule] = useState<SiteRule | null>(null);
  const { at, go, problem: jumpProblem } = useJump(page.jump);
  const [problem, setProblem] = useState<LocaleKey | null>(null);
  const attempt = (work: Promise<unknown>, otherwise: LocaleKey) =>
    work.then(look).catch((error) => setProblem(keyOf(error) ?? otherwise));

  const actions: PopupActions = {
    jump: go,
    rule(host, next) {
      setRule(next);
      attempt(
        page.rule(host, next).catch((error) => {
          setRule(null);
          throw error;
        }),
        'settings_not_saved',
      );
    },
    enable: () => void attempt(page.enable(), 'settings_not_saved'),
    readAgain: () => void attempt(page.readAgain(), 'state_no_answer'),
    reload: () => void page.reload(),
    openLibrary: page.openLibrary,
    openOptions: page.openOptions,
    openPanel: page.openPanel,
    unknown: page.unknown,
    check: () => page.openLibrary({ view: 'check' }),
    keep: page.keep,
    forget: page.forget,
  };
  return (
    <PopupView
      state={state}
      rule={chosenRule ?? (state ? rule(state.host) : 'on')}
      at={at}
      problem={problem ?? jumpProblem}
      preparing={preparing}
      isPrivate={page.isPrivate}
      keepsAtOnce={page.keepsAtOnce}
      actions={actions}
    />
  );
}

/** The page's state as it is now, looked at again and again: pages go on changing while the popup is open. */
function useLiveState(page: PopupPage, first: PageState | null): [PageState | null, () => Promise<void>] {
  const [state, setState] = useState(first);
  const look = useCallback(async () => {
    const next = await page.state().catch(() => null);
    setState((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
  }, [page]);
  useEffect(() => {
    const timer = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [look]);
  return [state, look];
}

/** Asked behind the first drawing, which doesn't wait for the background to wake, and with each look while there are any. */
function usePreparing(page: PopupPage): readonly string[] {
  const [titles, setTitles] = useState<readonly string[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const now = await page.preparing().catch(() => []);
      setTitles(now);
      if (now.length > 0) timer = setTimeout(ask, 2 * LOOK_AGAIN);
    };
    void ask();
    return () => clearTimeout(timer);
  }, [page]);
  return titles;
}

/** The sentence that an error brings along for the reader. */
const keyOf = (error: unknown): LocaleKey | null => (error instanceof SettingsNotSaved ? error.key : null);
