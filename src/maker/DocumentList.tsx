import { useCounted } from '../ui/counted.ts';
import { formatDate } from '../ui/format-date.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { detailOf, type KeptDocument, nameOfDocument } from './kept-document.ts';
import { stepKey } from './list-keys.ts';
import { VirtualList } from './VirtualList.tsx';

export interface DocumentListProps {
  documents: readonly KeptDocument[];
  current: string;
  onChoose: (id: string) => void;
}

/** All documents, with what matters most of each; worked through with the arrow keys. */
export function DocumentList({ documents, current, onChoose }: DocumentListProps) {
  const t = useText();
  const count = useCounted();
  const { language } = useLocale();
  const told = (document: KeptDocument) => {
    const date = detailOf(document, 'date');
    return [
      detailOf(document, 'outlet'),
      date === null ? t('maker_no_date') : formatDate(date, language),
      count('maker_count_words', document.words),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list inside has the focus; its keys are taken here.
    <div
      class="list"
      onKeyDown={(event) => {
        const next = stepKey(event, documents, ({ id }) => id === current);
        if (!next) return;
        event.preventDefault();
        onChoose(next.id);
      }}
    >
      <VirtualList
        items={documents}
        idOf={({ id }) => id}
        current={current}
        onChoose={({ id }) => onChoose(id)}
        label={t('maker_step_documents')}
      >
        {(document) => (
          <>
            <bdi class="row-name">{nameOfDocument(document)}</bdi>
            <span class="hint">{told(document)}</span>
          </>
        )}
      </VirtualList>
    </div>
  );
}
