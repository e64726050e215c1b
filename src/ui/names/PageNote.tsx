import { type LocaleKey, snake } from '../../locale-key.ts';
import type { PageState } from '../../messages/message-map.ts';
import type { SiteRule } from '../../settings/settings.ts';
import { useText } from '../locale.tsx';

/** What can be done about a page, as its pieces call it. */
export interface PageActions {
  rule(host: string, rule: SiteRule): void;
  enable(): void;
  readAgain(): void;
  reload(): void;
  /** A text that the reader has from elsewhere is looked through instead. */
  check(): void;
}

export interface PageNoteProps {
  state: PageState | null;
  actions: PageActions;
  /** What looking through another text is called. */
  check?: LocaleKey;
}

/** Pages that browsers let no extension read, and those where something can be done. */
const UNREADABLE = ['popup_unreadable_browser', 'popup_unreadable_pdf', 'popup_unreadable_before'] as const;

/** The state of the page in words, and what to do. Nothing when the names speak for themselves. */
export function PageNote({ state, actions, check = 'popup_check' }: PageNoteProps) {
  const t = useText();
  if (!state) return <Unreadable actions={actions} check={check} />;
  if (state.state === 'read' && state.names.length > 0) return state.noCard ? <NoCard /> : null;
  return (
    <div class="note" role="status">
      <p>{t(`state_${snake(state.state)}`)}</p>
      <Remedy state={state} actions={actions} />
    </div>
  );
}

/** The page lets no card be shown. */
function NoCard() {
  const t = useText();
  return (
    <div class="note" role="status">
      <p>{t('popup_no_card')}</p>
    </div>
  );
}

/** The one thing that helps in a state, as a button. */
function Remedy({ state: { state, host }, actions }: { state: PageState; actions: PageActions }) {
  const t = useText();
  const remedies: Partial<Record<PageState['state'], [LocaleKey, () => void]>> = {
    'not-an-article': ['popup_read_whole', () => actions.rule(host, 'whole-page')],
    'site-off': ['popup_site_on', () => actions.rule(host, 'on')],
    off: ['popup_enable', actions.enable],
    stopped: ['try_again', actions.readAgain],
    'too-much': ['try_again', actions.readAgain],
    'no-answer': ['try_again', actions.readAgain],
  };
  const remedy = remedies[state];
  if (!remedy) return null;
  const [key, onClick] = remedy;
  return (
    <button type="button" class="do" onClick={onClick}>
      {t(key)}
    </button>
  );
}

function Unreadable({ actions, check }: { actions: PageActions; check: LocaleKey }) {
  const t = useText();
  return (
    <div class="note" role="status">
      <p>{t('popup_unreadable')}</p>
      <ul>
        {UNREADABLE.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="do" onClick={actions.reload}>
          {t('popup_reload')}
        </button>
        <button type="button" class="do" onClick={actions.check}>
          {t(check)}
        </button>
      </div>
    </div>
  );
}
