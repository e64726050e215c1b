import { useEffect, useState } from 'preact/hooks';
import type { ReadDocument } from '../documents/document.ts';
import { Waiting } from '../ui/Answered.tsx';
import { useCounted } from '../ui/counted.ts';
import { DropZone } from '../ui/DropZone.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { useText } from '../ui/locale.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import { exampleFiles } from './example-articles.ts';
import { filesOfDrop } from './files-of-drop.ts';
import type { ReadingState } from './use-reading.ts';

/** How many articles are kept, and they themselves, as documents; both reject where the background gives no answer. */
export interface KeptArticles {
  count: () => Promise<number>;
  read: () => Promise<ReadDocument[]>;
}

export interface AddDocumentsProps {
  reading: ReadingState;
  /** Articles that the reader kept while reading. */
  keptArticles: KeptArticles;
  /** Nothing is there yet: the reader is told how this goes. */
  isFirst: boolean;
}

/** Where documents come in: dropped, chosen, a folder, or pasted. */
export function AddDocuments({ reading, keptArticles, isFirst }: AddDocumentsProps) {
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
        <Kept articles={keptArticles} onRead={reading.read} />
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

/** Brings in what was kept while reading; not there where nothing was. */
function Kept({ articles, onRead }: { articles: KeptArticles; onRead: (documents: ReadDocument[]) => void }) {
  const t = useText();
  const counted = useCounted();
  const [count, setCount] = useState(0);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    articles.count().then(setCount, () => undefined);
  }, [articles]);
  if (count === 0) return null;
  return (
    <p>
      <button
        type="button"
        class="bgr-button"
        data-do="kept"
        onClick={() => {
          setFailed(false);
          articles.read().then(onRead, () => setFailed(true));
        }}
      >
        {counted('maker_kept_articles', count)}
      </button>
      {isFailed && <span role="alert"> {t('no_answer')}</span>}
    </p>
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

function Untaken({ untaken, dismiss, readIn }: Pick<ReadingState, 'untaken' | 'dismiss' | 'readIn'>) {
  const t = useText();
  const unreadable = untaken.flatMap(({ again }) => again ?? []);
  return (
    <div class="untaken" role="alert">
      <ul>
        {untaken.map(({ file, why }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing is kept in a row.
          <li key={i}>{t(why, file ?? t('maker_pasted'))}</li>
        ))}
      </ul>
      {unreadable.length > 0 && <EncodingChoice now={null} onRead={(encoding) => readIn(encoding, unreadable)} />}
      <button type="button" class="bgr-link" data-do="dismiss" onClick={dismiss}>
        {t('maker_dismiss')}
      </button>
    </div>
  );
}
