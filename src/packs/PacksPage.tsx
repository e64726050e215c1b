import { useEffect, useRef, useState } from 'preact/hooks';
import type { KnownPack } from '../exchange/claimed-id.ts';
import type { FileChoices } from '../exchange/file-choices.ts';
import type { PackChange, PackShelf, ShelvedPack } from '../messages/message-map.ts';
import { parsePacksRoute } from '../messages/packs-route.ts';
import { sizeOf } from '../ui/format-number.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { useHash } from '../ui/use-hash.ts';
import type { ExportKind } from './export-formats.ts';
import { type Importing, ImportSection, type Interrupted } from './ImportSection.tsx';
import type { ImportNews, ImportRequest } from './import-messages.ts';
import { type NamesData, NamesSection } from './NamesSection.tsx';
import { PackList } from './PackList.tsx';
import type { Import } from './start-import.ts';

export interface PacksPageProps {
  /** What there is to begin with. */
  loaded: PackShelf;
  change: (change: PackChange) => Promise<PackShelf>;
  /** What there is now, for a window in which it wasn't changed. */
  list: () => Promise<PackShelf>;
  onPacksChanged: (listener: () => void) => () => void;
  startImport: (request: ImportRequest, onNews: (news: ImportNews) => void) => Import;
  discard: (key: number) => void;
  /** Tells of imports whose pages were closed before they were over. */
  watchInterrupted: (onInterrupted: (left: Interrupted) => void) => void;
  /** Forgets an import that was interrupted, by its name. */
  forget: (run: string) => void;
  onExport: (pack: ShelvedPack, kind: ExportKind) => Promise<void>;
  onSave: (text: string, name: string) => void;
  library: string;
  maker: string;
  names: NamesData;
  /** All notes of the reader's as one text; null where there are none. */
  notes: () => Promise<string | null>;
  /** The window whose address tells what the reader wants here. */
  page: Window;
}

/** The reader's packs: what there is, in which order, what is on; in and out. */
export function PacksPage(props: PacksPageProps) {
  const {
    loaded,
    change,
    list,
    onPacksChanged,
    startImport,
    discard,
    watchInterrupted,
    forget,
    onExport,
    onSave,
    library,
    maker,
    names,
    notes,
    page,
  } = props;
  const t = useText();
  const [shelf, setShelf] = useState(loaded);
  const [importing, setImporting] = useState<Importing>({ state: 'none' });
  const [left, setLeft] = useState<Interrupted | null>(null);
  const [sure, setSure] = useState(false);
  const [edition, setEdition] = useState(0);
  const [hash] = useHash(page);
  const running = useRef<Import | null>(null);

  useEffect(
    () =>
      onPacksChanged(async () => {
        setEdition((before) => before + 1);
        const now = await list();
        // What this window has deleted can be brought back here, until something else changes in it.
        setShelf(({ deleted }) => ({ ...now, deleted }));
      }),
    [onPacksChanged, list],
  );

  // One offer at a time: the newest first, the others when the page is opened again.
  useEffect(
    () => watchInterrupted((found) => setLeft((now) => (now && now.begun > found.begun ? now : found))),
    [watchInterrupted],
  );

  const apply = async (wanted: PackChange) => {
    setSure(false);
    const now = await change(wanted);
    setShelf(now);
    return now;
  };
  const leaveAs = (pack: ShelvedPack, kind: ExportKind) =>
    void onExport(pack, kind).catch(() => setShelf((before) => ({ ...before, failed: 'packs_store_failed' })));
  const onFile = (file: File, choices?: FileChoices) => {
    leave();
    setImporting({ state: 'reading', file: file.name, done: 0 });
    const bundled: KnownPack[] = shelf.packs
      .filter(({ key }) => key === null)
      .map(({ id, title }) => ({ id, title, kind: 'bundled' }));
    const onNews = (news: ImportNews) => {
      if (news.said === 'progress') setImporting({ state: 'reading', file: file.name, done: news.done });
      else if (news.said === 'staged') setImporting({ state: 'preview', file, preview: news.preview, choices });
      else if (news.said === 'failed') setImporting({ state: 'failed', file, failure: news.failure, choices });
    };
    running.current = startImport({ file, bundled, choices }, onNews);
  };
  /** Gives up what is under way, and leaves nothing of it. */
  const leave = () => {
    if (importing.state === 'reading') running.current?.cancel();
    if (importing.state === 'preview') discard(importing.preview.key);
    setImporting({ state: 'none' });
  };
  return (
    <main>
      <header class="lead">
        <h1>{t('packs_title')}</h1>
        <p>
          <a href={library}>{t('library_title')}</a>
        </p>
      </header>
      <p class="hint">{t('packs_order_hint')}</p>
      {shelf.failed && (
        <p class="bgr-failed" role="alert">
          {t(shelf.failed)}
        </p>
      )}
      <PackList packs={shelf.packs} onChange={apply} onExport={leaveAs} />
      <div role="status" class="undo">
        {shelf.deleted !== null && (
          <p>
            {t('packs_deleted')}{' '}
            <button
              type="button"
              class="bgr-link"
              data-do="undo"
              onClick={() => shelf.deleted !== null && apply({ do: 'restore', key: shelf.deleted })}
            >
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      <NamesSection data={names} route={parsePacksRoute(hash)} edition={edition} />
      <ImportSection
        importing={importing}
        interrupted={left}
        onInterrupted={(goesOn) => {
          setLeft(null);
          if (!left) return;
          forget(left.run);
          if (goesOn) onFile(new File([left.file], left.name), left.choices);
        }}
        onFile={onFile}
        onTake={async (preview) => {
          const { failed } = await apply({ do: 'take', key: preview.key });
          // By the time of the answer the reader may have chosen another file.
          if (failed === null)
            setImporting((now) =>
              now.state === 'preview' && now.preview.key === preview.key ? { state: 'none' } : now,
            );
          // What the reader saw is no longer so: the file is shown as it would come now.
          else if (failed === 'packs_changed_since' && importing.state === 'preview')
            onFile(importing.file, importing.choices);
        }}
        onCancel={leave}
        onSave={onSave}
      />
      <p class="make">
        <a href={maker}>{t('packs_make')}</a>
      </p>
      <section aria-labelledby="stored">
        <h2 id="stored">{t('packs_stored_title')}</h2>
        <Stored shelf={shelf} />
        <SaveNotes notes={notes} onSave={onSave} shelf={shelf} />
        <p class="hint">{t('packs_clear_scope')}</p>
        <p class="actions">
          <button
            type="button"
            class="bgr-button"
            data-do="clear"
            onClick={() => (sure ? apply({ do: 'clear' }) : setSure(true))}
          >
            {t(sure ? 'packs_clear_sure' : 'packs_clear')}
          </button>
        </p>
      </section>
    </main>
  );
}

/** What is on this device for packs, and where it stays. */
function Stored({ shelf }: { shelf: PackShelf }) {
  const t = useText();
  const { language } = useLocale();
  // The browser would count documents that packs are made of as well, which "Delete everything" leaves alone.
  const bytes = shelf.packs.reduce((sum, pack) => sum + (pack.key === null ? 0 : pack.bytes), 0);
  return (
    <p class="hint">
      {t('packs_stored')} {bytes > 0 && t('packs_stored_size', sizeOf(bytes, language))}
    </p>
  );
}

/** The reader's notes as a file, where there are any. */
function SaveNotes({ notes, onSave, shelf }: Pick<PacksPageProps, 'notes' | 'onSave'> & { shelf: PackShelf }) {
  const t = useText();
  const [text, setText] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: deleted with everything else.
  useEffect(() => {
    notes().then(setText, () => setText(null));
  }, [shelf]);
  if (text === null) return null;
  return (
    <p class="hint notes">
      {t('notes_count')}{' '}
      <button type="button" class="bgr-link" data-do="save-notes" onClick={() => onSave(text, 'notes.md')}>
        {t('notes_save')}
      </button>
    </p>
  );
}
