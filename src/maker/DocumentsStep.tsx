import { useEffect, useRef, useState } from 'preact/hooks';
import { Waiting } from '../ui/Answered.tsx';
import { useCounted } from '../ui/counted.ts';
import { useText } from '../ui/locale.tsx';
import { AddDocuments, type KeptArticles } from './AddDocuments.tsx';
import { DocumentDetails } from './DocumentDetails.tsx';
import { DocumentList } from './DocumentList.tsx';
import type { KeptDocument } from './kept-document.ts';
import type { MakerStore } from './maker-store.ts';
import { ReplacedNotice } from './ReplacedNotice.tsx';
import type { MakingState } from './use-making.ts';
import type { ReadingState } from './use-reading.ts';
import type { ReplacingState } from './use-replacing.ts';

export interface DocumentsStepProps {
  keptArticles: KeptArticles;
  documents: readonly KeptDocument[];
  reading: ReadingState;
  replacing: ReplacingState;
  /** The pack that is made of them. */
  isInUse: boolean;
  store: Pick<MakerStore, 'add' | 'correct' | 'remove' | 'clear'>;
  change: MakingState['change'];
}

/** The documents: brought, with what each says about itself, correctable. */
export function DocumentsStep({
  keptArticles,
  documents,
  reading,
  replacing,
  isInUse,
  store,
  change,
}: DocumentsStepProps) {
  const t = useText();
  const count = useCounted();
  const [chosen, setChosen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ document: KeptDocument; text: string[] } | null>(null);
  const [sure, setSure] = useState(false);
  // A document that was chosen stays so when a new version, or another reading of it, takes its place.
  const current =
    documents.find(({ id }) => id === chosen) ??
    documents.find(({ earlier }) => earlier?.some(({ id }) => id === chosen)) ??
    documents[0];
  const onRemove = async (document: KeptDocument) => {
    const text = await change(() => store.remove(document.id));
    if (text) setRemoved({ document, text });
  };
  const section = useRef<HTMLElement>(null);
  const undoing = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever one is removed, and with it what had the focus.
  useEffect(() => undoing.current?.focus(), [removed]);
  const onUndo = async () => {
    if (!removed) return;
    await change(() => store.add(removed.document, removed.text));
    setChosen(removed.document.id);
    setRemoved(null);
    section.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true });
  };
  return (
    <>
      <AddDocuments reading={reading} keptArticles={keptArticles} isFirst={documents.length === 0} />
      {replacing.replaced && <ReplacedNotice {...replacing} replaced={replacing.replaced} isInUse={isInUse} />}
      {replacing.isWaiting && <Waiting text={t('maker_mining')} />}
      {replacing.isFailed && (
        <p class="bgr-failed" role="alert">
          {t('maker_replace_failed')}
        </p>
      )}
      <div role="status" class="undo">
        {removed && (
          <p>
            {t('maker_document_removed')}{' '}
            <button ref={undoing} type="button" class="bgr-link" data-do="undo" onClick={onUndo}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      {current && (
        <section ref={section} aria-labelledby="documents">
          <h2 id="documents">{count('maker_count_documents', documents.length)}</h2>
          <div class="split">
            <DocumentList documents={documents} current={current.id} onChoose={setChosen} />
            <DocumentDetails
              // The same for all readings and versions of it, so that the focus stays.
              key={current.earlier?.[0]?.id ?? current.id}
              document={current}
              onCorrect={(detail, value) => void change(() => store.correct(current.id, detail, value))}
              onRemove={() => void onRemove(current)}
              onReplace={(file) => reading.replace(current.id, file)}
              file={reading.files.get(current.id) ?? null}
              onReadAgain={(encoding, file) => reading.readAgain(current.id, encoding, file)}
            />
          </div>
          <p class="actions">
            <button
              type="button"
              class="bgr-button"
              data-do="clear"
              onBlur={() => setSure(false)}
              onClick={() => {
                setSure(!sure);
                if (sure) void change(() => store.clear());
              }}
            >
              {t(sure ? 'maker_clear_sure' : 'maker_clear')}
            </button>
          </p>
        </section>
      )}
    </>
  );
}
