import { useEffect, useState } from 'preact/hooks';
import type { LocaleKey } from '../../locale-key.ts';
import type { EntryType } from '../../pack/entry-types.ts';
import { Answered } from '../Answered.tsx';
import { useCounted } from '../counted.ts';
import { useText } from '../locale.tsx';
import { TypeLine } from '../TypeBadge.tsx';
import { useAnswer } from '../use-answer.ts';
import { useMoreBelow } from '../use-more-below.ts';

/** A name that no pack knows. */
export interface ProposedName {
  label: string;
  type: EntryType;
  /** How often it stands on the page. */
  count: number;
  sentence: string;
}

/** What was found, or why nothing can be. */
export type Proposals = { state: 'found'; names: ProposedName[]; language: string } | { state: 'long' | 'language' };

/** What was done about a name: how it is undone, or the sentence that says why it wasn't done. */
export type Done = { undo: () => Promise<unknown> } | { failed: LocaleKey };

export interface UnknownNamesActions {
  /** Looks for them; ended by the signal. */
  find(signal: AbortSignal): Promise<Proposals>;
  /** Adds one to the reader's own names. */
  add(name: ProposedName, language: string): Promise<Done>;
  /** Never proposes it again. */
  ignore(name: ProposedName): Promise<Done>;
}

/** "Not in your packs": folded, and nothing is looked for until the reader unfolds it. */
export function UnknownNames({ actions }: { actions: UnknownNamesActions }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      ref={useMoreBelow<HTMLDetailsElement>()}
      class="unknown"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('unknown_title')}</summary>
      {isOpen && <Found actions={actions} />}
    </details>
  );
}

function Found({ actions }: { actions: UnknownNamesActions }) {
  const t = useText();
  const [ending] = useState(() => new AbortController());
  useEffect(() => () => ending.abort(), [ending]);
  const answer = useAnswer(() => actions.find(ending.signal), 'unknown');
  return (
    <Answered answer={answer}>
      {(found) =>
        found.state !== 'found' ? (
          <p class="hint">{t(`unknown_${found.state}`)}</p>
        ) : found.names.length === 0 ? (
          <p class="hint">{t('unknown_none')}</p>
        ) : (
          <ul>
            {found.names.map((name) => (
              <Proposal key={name.label} name={name} language={found.language} actions={actions} />
            ))}
          </ul>
        )
      }
    </Answered>
  );
}

interface ProposalProps {
  name: ProposedName;
  language: string;
  actions: UnknownNamesActions;
}

/** A name, and what to do about it, or what was done. */
function Proposal({ name, language, actions }: ProposalProps) {
  const t = useText();
  const counted = useCounted();
  const [done, setDone] = useState<(Done & { text: LocaleKey }) | null>(null);
  const [isBusy, setBusy] = useState(false);
  const after = async (work: Promise<Done>, text: LocaleKey) => {
    setBusy(true);
    setDone({ ...(await work.catch((): Done => ({ failed: 'no_answer' }))), text });
    setBusy(false);
  };
  const undo = async (back: () => Promise<unknown>) => {
    setBusy(true);
    await back().then(
      () => setDone(null),
      () => setDone({ failed: 'no_answer', text: 'no_answer' }),
    );
    setBusy(false);
  };
  const { label, type, count, sentence } = name;
  const isDone = done !== null && 'undo' in done;
  return (
    <li>
      <p class="proposal">
        <TypeLine type={type} /> <bdi lang={language}>{label}</bdi>{' '}
        <span class="count" aria-hidden="true">
          {count}
        </span>
        <span class="bgr-unseen">{counted('popup_count', count)}</span>
      </p>
      <p class="sentence">
        <bdi lang={language}>{sentence}</bdi>
      </p>
      {done && (
        <p class="hint" role={isDone ? 'status' : 'alert'}>
          {isDone ? t(done.text) : t('failed' in done ? done.failed : 'no_answer')}
        </p>
      )}
      <p class="acts">
        {isDone ? (
          <button type="button" class="bgr-link" disabled={isBusy} onClick={() => void undo(done.undo)}>
            {t('undo')}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="bgr-link"
              disabled={isBusy}
              onClick={() => void after(actions.add(name, language), 'unknown_added')}
            >
              {t('unknown_add')}
              <span class="bgr-unseen" lang={language}>
                {' '}
                {label}
              </span>
            </button>
            <button
              type="button"
              class="bgr-link"
              disabled={isBusy}
              onClick={() => void after(actions.ignore(name), 'unknown_ignored')}
            >
              {t('unknown_ignore')}
              <span class="bgr-unseen" lang={language}>
                {' '}
                {label}
              </span>
            </button>
          </>
        )}
      </p>
    </li>
  );
}
