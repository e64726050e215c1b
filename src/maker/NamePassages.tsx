import { useState } from 'preact/hooks';
import { Answered } from '../ui/Answered.tsx';
import { formatDate } from '../ui/format-date.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import type { DecidedName, DecidedPassages, Decision, ReadersFact } from './decisions.ts';
import { documentRouteHash } from './document-route.ts';
import { detailOf, isDetail, type KeptDocument, languageOfDocument, nameOfDocument } from './kept-document.ts';
import type { NameLine } from './made-pack.ts';
import type { PackNews, PackRequest } from './pack-messages.ts';

export interface NamePassagesProps {
  name: DecidedName;
  /** Who may have said something. */
  speakers: readonly DecidedName[];
  passages: DecidedPassages;
  documents: readonly KeptDocument[];
  /** Changes when the name may have other lines. */
  version: string;
  ask: (request: PackRequest) => Promise<PackNews>;
  decide: (decision: Decision) => void;
}

/** The lines of a name, each to be pinned, left out, or told in the reader's words. */
export function NamePassages({ name, version, ask, documents, ...others }: NamePassagesProps) {
  const t = useText();
  const answer = useAnswer(async () => {
    const news = await ask({ want: 'lines', name: name.id });
    return news.said === 'lines' ? news.lines : [];
  }, `${name.id} ${version}`);
  return (
    <section class="details passages" aria-label={name.label}>
      <h3>
        <bdi>{name.label}</bdi>
      </h3>
      <Answered answer={answer}>
        {(lines) => (
          <>
            {lines.length === 0 && <p class="hint">{t('maker_no_lines')}</p>}
            {lines.map((line) => (
              <Passage
                key={line.id}
                {...others}
                line={line}
                name={name}
                document={documents.find(({ id }) => id === line.source)}
              />
            ))}
          </>
        )}
      </Answered>
    </section>
  );
}

interface PassageProps extends Pick<NamePassagesProps, 'name' | 'speakers' | 'passages' | 'decide'> {
  line: NameLine;
  document: KeptDocument | undefined;
}

function Passage({ line, name, speakers, passages, document, decide }: PassageProps) {
  const t = useText();
  const { language } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { id, quote, paragraph } = line;
  const [isPinned, isOut, fact] = [passages.pinned.has(id), passages.leftOut.has(id), passages.facts.get(id)];
  const isQuoted = !isOut && !fact && (isPinned || line.isQuoted);
  const date = document && detailOf(document, 'date');
  const step = (wish: 'pin' | 'leave-out', isSo: boolean) =>
    decide({ do: isSo ? 'let' : wish, name: name.id, passage: id });
  return (
    <figure class="line" data-passage={id} data-quoted={isQuoted}>
      <blockquote lang={(document && languageOfDocument(document)) ?? undefined} dir="auto">
        {quote}
      </blockquote>
      <figcaption class="hint">
        {t(isQuoted ? 'maker_line_quoted' : 'maker_line_unquoted')} ·{' '}
        <a href={documentRouteHash(line.source, line)}>
          {[document && nameOfDocument(document), date && formatDate(date, language), `¶ ${paragraph}`]
            .filter(Boolean)
            .join(' · ')}
        </a>
      </figcaption>
      {fact && (
        <p class="told">
          {t('maker_fact_told')} <bdi>{fact.text}</bdi>
        </p>
      )}
      <p class="actions">
        <button
          type="button"
          class="bgr-button"
          data-do="pin"
          aria-pressed={isPinned}
          onClick={() => step('pin', isPinned)}
        >
          {t('maker_pin')}
        </button>
        <button
          type="button"
          class="bgr-button"
          data-do="leave-out"
          aria-pressed={isOut}
          onClick={() => step('leave-out', isOut)}
        >
          {t('maker_leave_out')}
        </button>
        <button
          type="button"
          class="bgr-button"
          data-do="rewrite"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('maker_rewrite')}
        </button>
      </p>
      {isOpen && (
        <FactForm
          fact={fact ?? null}
          speakers={speakers}
          onSave={(told) => {
            setOpen(false);
            decide({ do: 'rewrite', name: name.id, passage: id, fact: told });
          }}
        />
      )}
    </figure>
  );
}

interface FactFormProps {
  fact: ReadersFact | null;
  speakers: readonly DecidedName[];
  onSave: (fact: ReadersFact) => void;
}

const NONE: ReadersFact = { text: '', speaker: '', date: '' };

/** A line in the reader's words, with who said it and when. */
function FactForm({ fact, speakers, onSave }: FactFormProps) {
  const t = useText();
  const [told, setTold] = useState(fact ?? NONE);
  const plain = told.text.replace(/[<>]/g, '').replace(/\s+/g, ' ').trim();
  const isRight = plain !== '' && isDetail('date', told.date);
  return (
    <form
      class="fact"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) onSave({ ...told, text: plain });
      }}
    >
      <label class="field">
        <span>{t('maker_fact_text')}</span>
        <textarea
          name="text"
          dir="auto"
          rows={3}
          maxLength={600}
          value={told.text}
          onInput={({ currentTarget: { value } }) => setTold({ ...told, text: value })}
        />
      </label>
      <label class="field">
        <span>{t('maker_fact_speaker')}</span>
        <select
          name="speaker"
          value={told.speaker}
          onChange={({ currentTarget: { value } }) => setTold({ ...told, speaker: value })}
        >
          <option value="">–</option>
          {speakers.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('maker_fact_date')}</span>
        <input
          name="date"
          autoComplete="off"
          placeholder="2022-02-22"
          aria-invalid={!isDetail('date', told.date) || undefined}
          value={told.date}
          onInput={({ currentTarget: { value } }) => setTold({ ...told, date: value.trim() })}
        />
      </label>
      <p class="actions">
        <button type="submit" class="bgr-button main" data-do="save-fact" disabled={!isRight}>
          {t('maker_fact_save')}
        </button>
        {fact && (
          <button type="button" class="bgr-button" data-do="quote-again" onClick={() => onSave(NONE)}>
            {t('maker_fact_back')}
          </button>
        )}
      </p>
    </form>
  );
}
