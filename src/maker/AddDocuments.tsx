import { useState } from 'preact/hooks';
import { Waiting } from '../ui/Answered.tsx';
import { DropZone } from '../ui/DropZone.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { useText } from '../ui/locale.tsx';
import { exampleFiles } from './example-articles.ts';
import { filesOfDrop } from './files-of-drop.ts';
import type { ReadingState } from './use-reading.ts';

export interface AddDocumentsProps {
  reading: ReadingState;
  /** Nothing is there yet: the reader is told how this goes. */
  isFirst: boolean;
}

/** Where documents come in: dropped, chosen, a folder, or pasted. */
export function AddDocuments({ reading, isFirst }: AddDocumentsProps) {
  const t = useText();
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t('maker_add_title')}</h2>
      {isFirst && <p class="hint">{t('maker_how')}</p>}
      <DropZone onDrop={(dropped) => void filesOfDrop(dropped).then(reading.read)}>
        <p class="hint">{t('maker_add_hint')}</p>
        <p class="actions">
          <FileButton label={t('maker_choose_files')} onFiles={reading.read} many="files" />
          <FileButton label={t('maker_choose_folder')} onFiles={reading.read} many="folder" />
        </p>
        <Paste onPaste={(text) => reading.read([text])} />
      </DropZone>
      {isFirst && !reading.progress && (
        <p class="hint">
          <button type="button" class="bgr-link" data-do="example" onClick={() => reading.read(exampleFiles())}>
            {t('maker_example')}
          </button>{' '}
          {t('maker_example_hint')}
        </p>
      )}
      {reading.progress && <Progress {...reading.progress} onCancel={reading.cancel} />}
      {reading.untaken.length > 0 && <Untaken {...reading} />}
    </section>
  );
}

function Paste({ onPaste }: { onPaste: (text: string) => void }) {
  const t = useText();
  const [text, setText] = useState('');
  return (
    <details class="paste">
      <summary>{t('maker_paste')}</summary>
      <textarea
        aria-label={t('maker_paste')}
        rows={6}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button
        type="button"
        class="bgr-button"
        data-do="paste"
        disabled={text.trim() === ''}
        onClick={() => {
          onPaste(text);
          setText('');
        }}
      >
        {t('maker_paste_add')}
      </button>
    </details>
  );
}

function Progress({ file, done, of, onCancel }: NonNullable<ReadingState['progress']> & { onCancel: () => void }) {
  const t = useText();
  return (
    <div class="reading">
      <Waiting text={t('maker_reading', done + 1, of, file ?? t('maker_pasted'))} done={done / of} />
      <button type="button" class="bgr-button" data-do="cancel" onClick={onCancel}>
        {t('packs_cancel')}
      </button>
    </div>
  );
}

function Untaken({ untaken, dismiss }: Pick<ReadingState, 'untaken' | 'dismiss'>) {
  const t = useText();
  return (
    <div class="untaken" role="alert">
      <ul>
        {untaken.map(({ file, why }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows.
          <li key={i}>{t(why, file ?? t('maker_pasted'))}</li>
        ))}
      </ul>
      <button type="button" class="bgr-link" data-do="dismiss" onClick={dismiss}>
        {t('maker_dismiss')}
      </button>
    </div>
  );
}
