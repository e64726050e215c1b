import { useEffect, useState } from 'preact/hooks';
import { type LocaleKey, snake } from '../locale-key.ts';
import { UnreadFile } from '../read-files/read-files.ts';
import { Waiting } from '../ui/Answered.tsx';
import { DropZone } from '../ui/DropZone.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { BACK } from '../ui/icons.ts';
import { useText } from '../ui/locale.tsx';
import type { PanelPage } from './panel-page.ts';

/** Reads a pasted text or a file. Rejects with UnreadFile where it can't be read. */
export type OpenText = (given: File | string, signal: AbortSignal) => Promise<PanelPage>;

export interface OwnTextProps {
  open: OpenText;
  onOpen: (page: PanelPage) => void;
  /** Back to the page in front. */
  onBack: () => void;
}

type State = { state: 'idle' } | { state: 'reading' } | { state: 'failed'; why: LocaleKey; file: string };

/** Where no page can be read: a text is pasted, or a document opened. */
export function OwnText({ open, onOpen, onBack }: OwnTextProps) {
  const t = useText();
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ state: 'idle' });
  const [ending] = useState(() => new AbortController());
  useEffect(() => () => ending.abort(), [ending]);
  const read = (given: File | string) => {
    setState({ state: 'reading' });
    open(given, ending.signal).then(onOpen, (error: unknown) => {
      const file = typeof given === 'string' ? t('panel_own_title') : given.name;
      setState({ state: 'failed', why: whyOf(error), file });
    });
  };
  return (
    <main class="panel own">
      <header class="panel-top">
        <BackToPage onBack={onBack} />
        <h1>{t('panel_own')}</h1>
      </header>
      <DropZone
        onDrop={({ files }) => {
          const [file] = files;
          if (file) read(file);
        }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') read(text);
          }}
        >
          <label for="own-text">{t('check_text')}</label>
          <textarea
            id="own-text"
            rows={8}
            dir="auto"
            placeholder={t('check_hint')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="acts">
            <button type="submit" class="bgr-button main" disabled={text.trim() === '' || state.state === 'reading'}>
              {t('check_do')}
            </button>
            <FileButton label={t('panel_own_open')} onFiles={([file]) => file && read(file)} />
          </p>
          <p class="hint">{t('panel_own_hint')}</p>
        </form>
        {state.state === 'reading' && <Waiting text={t('waiting')} />}
        {state.state === 'failed' && (
          <p class="note problem" role="alert">
            {t(state.why, state.file)}
          </p>
        )}
      </DropZone>
    </main>
  );
}

export function BackToPage({ onBack }: { onBack: () => void }) {
  const t = useText();
  return (
    <button type="button" class="bgr-link" onClick={onBack}>
      <Icon shape={BACK} /> {t('panel_own_back')}
    </button>
  );
}

/** What keeps a file from being read says so; whatever else goes wrong, nobody has answered. */
function whyOf(error: unknown): LocaleKey {
  return error instanceof UnreadFile ? `maker_fault_${snake(error.fault)}` : 'no_answer';
}
