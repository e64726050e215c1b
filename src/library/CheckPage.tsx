import { useState } from 'preact/hooks';
import type { Background } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { Waiting } from '../ui/Answered.tsx';
import { useText } from '../ui/locale.tsx';
import { refusalOf } from '../ui/use-answer.ts';
import { CheckedView } from './CheckedView.tsx';
import type { CheckedText } from './check-text.ts';

/** A text being checked; kept by the library while the reader looks up an entry and comes back. */
export interface Checking {
  text: string;
  checked: CheckedText | null;
}

export interface CheckPageProps {
  checking: Checking;
  onChange: (checking: Checking) => void;
  check: (text: string) => Promise<CheckedText>;
  background: (entry: EntryRef) => Promise<Background | null>;
}

/** "Check a text": for mails, PDFs and all other places that no extension can reach. */
export function CheckPage({ checking, onChange, check, background }: CheckPageProps) {
  const t = useText();
  return (
    <>
      <header class="lead">
        <h1>{t('library_check')}</h1>
        {!checking.checked && <p>{t('check_lead')}</p>}
      </header>
      {checking.checked ? (
        <CheckedView
          checked={checking.checked}
          background={background}
          onBack={() => onChange({ ...checking, checked: null })}
        />
      ) : (
        <TextForm checking={checking} onChange={onChange} check={check} />
      )}
    </>
  );
}

function TextForm({ checking: { text }, onChange, check }: Omit<CheckPageProps, 'background'>) {
  const t = useText();
  const [state, setState] = useState<'idle' | 'waiting' | { failed: string | null }>('idle');
  const start = () => {
    if (text.trim() === '') return;
    setState('waiting');
    check(text).then(
      (checked) => onChange({ text, checked }),
      (failed) => setState({ failed: refusalOf(failed) }),
    );
  };
  return (
    <form
      class="check"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <label for="check-text">{t('check_text')}</label>
      <textarea
        id="check-text"
        rows={12}
        dir="auto"
        placeholder={t('check_hint')}
        value={text}
        onInput={(event) => onChange({ text: event.currentTarget.value, checked: null })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start();
        }}
      />
      <p class="actions">
        <button type="submit" class="bgr-button main" disabled={text.trim() === '' || state === 'waiting'}>
          {t('check_do')}
        </button>
      </p>
      {state === 'waiting' && <Waiting text={t('waiting')} />}
      {typeof state === 'object' && (
        <p class="bgr-failed" role="alert">
          {state.failed ?? t('no_answer')} {t('check_again')}
        </p>
      )}
    </form>
  );
}
