import { useState } from 'preact/hooks';
import { DETAILS, type Detail, type DocumentNote, type NoteKind } from '../documents/document.ts';
import { snake } from '../locale-key.ts';
import { type Encoding, encodingName, encodingOf } from '../text/encodings.ts';
import { useCounted } from '../ui/counted.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { useText } from '../ui/locale.tsx';
import { documentRouteHash } from './document-route.ts';
import { EncodingChoice } from './EncodingChoice.tsx';
import { detailOf, encodingOfDocument, isDetail, type KeptDocument, nameOfDocument } from './kept-document.ts';

export interface DocumentDetailsProps {
  document: KeptDocument;
  onCorrect: (detail: Detail, value: string) => void;
  onRemove: () => void;
  /** A file that holds its new version. */
  onReplace: (file: File) => void;
  /** Its file, of a document that doesn't say its encoding; null when the page doesn't have it any more. */
  file: File | null;
  onReadAgain: (encoding: Encoding, file: File) => void;
}

/** What a document says about itself, each to be corrected. */
export function DocumentDetails({ document, file, onCorrect, onRemove, onReplace, onReadAgain }: DocumentDetailsProps) {
  const t = useText();
  const count = useCounted();
  const told = [
    document.file,
    document.kind === 'pasted' ? t('maker_pasted') : document.kind.toUpperCase(),
    count('maker_count_paragraphs', document.paragraphs),
  ];
  const read = encodingOfDocument(document);
  return (
    <section class="details" aria-labelledby="document">
      <h3 id="document">
        <bdi>{nameOfDocument(document)}</bdi>
      </h3>
      <p class="hint">{told.filter(Boolean).join(' · ')}</p>
      {document.notes.map((note) => (
        <p key={note.kind} class="hint" data-note={note.kind}>
          <NoteText {...note} />
        </p>
      ))}
      {read && (
        <EncodingChoice
          now={read.encoding}
          onRead={file && ((encoding) => onReadAgain(encoding, file))}
          onChosen={onReadAgain}
        />
      )}
      {detailOf(document, 'date') === null && <p role="note">{t('maker_no_date_hint')}</p>}
      {DETAILS.map((detail) => (
        <DetailField key={`${document.id} ${detail}`} document={document} detail={detail} onCorrect={onCorrect} />
      ))}
      <p class="actions">
        <a href={documentRouteHash(document.id)}>{t('maker_read_document')}</a>
      </p>
      <p class="actions" data-do="replace">
        <FileButton label={t('maker_replace_document')} onFiles={([file]) => file && onReplace(file)} />
        <button type="button" class="bgr-button" data-do="remove" onClick={onRemove}>
          {t('maker_remove_document')}
        </button>
      </p>
    </section>
  );
}

const PLAIN_NOTES = ['empty-pages', 'malformed', 'old-font', 'read-as', 'read-as-chosen'] as const;

/** Whether a note's sentence is the same for every number. */
function isPlain(kind: NoteKind): kind is (typeof PLAIN_NOTES)[number] {
  return PLAIN_NOTES.some((plain) => plain === kind);
}

/** A note as a sentence: how many there are, or what the file is. */
function NoteText({ kind, count, of = '' }: DocumentNote) {
  const t = useText();
  const counted = useCounted();
  const encoding = encodingOf(of);
  if (isPlain(kind)) return <>{t(`maker_note_${snake(kind)}`, count, encoding ? encodingName(encoding) : of)}</>;
  return <>{counted(`maker_note_${kind}`, count)}</>;
}

interface DetailFieldProps extends Pick<DocumentDetailsProps, 'document' | 'onCorrect'> {
  detail: Detail;
}

/** Saved when the field is left, if a pack can hold it. */
function DetailField({ document, detail, onCorrect }: DetailFieldProps) {
  const t = useText();
  const kept = detailOf(document, detail) ?? '';
  const [text, setText] = useState(kept);
  const [isWrong, setWrong] = useState(false);
  const hint = `detail-${detail}`;
  return (
    <label class="field">
      <span>{t(`maker_detail_${detail}`)}</span>
      <input
        name={detail}
        value={text}
        dir="auto"
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? hint : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => {
          const value = event.currentTarget.value.trim();
          setWrong(!isDetail(detail, value));
          if (isDetail(detail, value) && value !== kept) onCorrect(detail, value);
        }}
      />
      {isWrong && (
        <span id={hint} class="wrong" role="alert">
          {t(`maker_detail_wrong_${detail as 'date' | 'language' | 'url'}`)}
        </span>
      )}
    </label>
  );
}
