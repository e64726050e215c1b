import type { ListTable } from '../exchange/columns.ts';
import type { FileChoices } from '../exchange/file-choices.ts';
import { languageByLetters } from '../exchange/language-told.ts';
import type { Outcome } from '../exchange/report.ts';
import { Waiting } from '../ui/Answered.tsx';
import { counted, useCounted } from '../ui/counted.ts';
import { DropZone } from '../ui/DropZone.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { formatNumber } from '../ui/format-number.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { ImportForm } from './ImportForm.tsx';
import type { ImportFailure } from './import-messages.ts';
import type { Preview } from './import-pack.ts';

/** What becomes of the file that was chosen last. */
export type Importing =
  | { state: 'none' }
  | { state: 'reading'; file: string; done: number }
  | { state: 'preview'; file: File; preview: Preview; choices?: FileChoices | undefined }
  | { state: 'failed'; file: File; failure: ImportFailure; choices?: FileChoices | undefined };

/** An import that could be begun again. */
export interface Interrupted {
  run: string;
  file: Blob;
  name: string;
  /** When, as ISO 8601. */
  begun: string;
  choices?: FileChoices | undefined;
}

export interface ImportSectionProps {
  importing: Importing;
  interrupted: Interrupted | null;
  /** The reader wants to go on with it, or not. */
  onInterrupted: (goesOn: boolean) => void;
  /** `choices`: what the reader says of it. */
  onFile: (file: File, choices?: FileChoices) => void;
  onTake: (preview: Preview) => void;
  onCancel: () => void;
  onSave: (text: string, name: string) => void;
}

/** Brings a pack: by button or drop, with a preview before anything changes. */
export function ImportSection(props: ImportSectionProps) {
  const { importing, interrupted, onInterrupted, onFile, onTake, onCancel, onSave } = props;
  const t = useText();
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('packs_import_title')}</h2>
      {importing.state === 'none' && interrupted && (
        <div class="interrupted" role="status">
          <p>{t('packs_interrupted', interrupted.name)}</p>
          <p class="actions">
            <button type="button" class="bgr-button main" data-do="go-on" onClick={() => onInterrupted(true)}>
              {t('packs_go_on')}
            </button>
            <button type="button" class="bgr-button" data-do="leave" onClick={() => onInterrupted(false)}>
              {t('packs_leave')}
            </button>
          </p>
        </div>
      )}
      <DropZone onDrop={({ files: [file] }) => file && onFile(file)}>
        <p class="hint">{t('packs_import_hint')}</p>
        <FileButton
          label={t('packs_choose_file')}
          disabled={importing.state === 'reading'}
          onFiles={([file]) => file && onFile(file)}
        />
      </DropZone>
      {importing.state === 'reading' && (
        <div class="importing">
          <Waiting text={t('packs_reading', importing.file)} done={importing.done} />
          <button type="button" class="bgr-button" onClick={onCancel}>
            {t('packs_cancel')}
          </button>
        </div>
      )}
      {importing.state === 'failed' && (
        <div class="bgr-failed" role="alert">
          <p>{t('packs_import_failed', importing.file.name)}</p>
          <p>
            {t(importing.failure.key, ...(importing.failure.args ?? []))}{' '}
            {importing.failure.inEnglish && <span lang="en">{importing.failure.inEnglish}</span>}
          </p>
        </div>
      )}
      {importing.state === 'failed' && importing.failure.list && (
        <ImportForm
          found={{
            ...{ title: stemOf(importing.file), language: languageOf(importing.failure.list.table), licence: '' },
            ...{ homepage: '', encoding: null },
            ...importing.choices,
            ...importing.failure.list,
          }}
          onRead={(choices) => onFile(importing.file, choices)}
        />
      )}
      {importing.state === 'preview' && (
        <PreviewOf {...importing} onFile={onFile} onTake={onTake} onCancel={onCancel} onSave={onSave} />
      )}
    </section>
  );
}

/** A file's name without its ending. */
const stemOf = ({ name }: File): string => name.replace(/\.\w{1,8}$/, '');

/** The language that the beginning of a list tells, whichever of its columns has the names. */
const languageOf = ({ beginning }: ListTable): string => languageByLetters(beginning.flat()) ?? 'en';

/** What became of the names of a file. */
function Told({ outcome }: { outcome: Outcome }) {
  const locale = useLocale();
  const { t, language } = locale;
  const { read, taken, mended, leftOut, short, guarded, passedOver } = outcome;
  const count = (number: number) => formatNumber(number, language);
  const told = [
    counted(locale, 'report_taken', read, count(taken)),
    t('report_mended', count(mended)),
    t('report_left_out', count(leftOut)),
    t('report_helped', count(short), count(guarded)),
    ...passedOver.map(({ kind, count: left }) => counted(locale, `report_passed_${kind}`, left)),
  ].join('; ');
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

interface PreviewOfProps extends Pick<ImportSectionProps, 'onFile' | 'onTake' | 'onCancel' | 'onSave'> {
  file: File;
  preview: Preview;
}

function PreviewOf({ file, preview, onFile, onTake, onCancel, onSave }: PreviewOfProps) {
  const t = useText();
  const count = useCounted();
  const { key, title, counts, entries, found, report, replaces, version } = preview;
  return (
    <section class="preview" aria-label={title}>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <p class="hint">
        {count('library_count_entries', counts.entries)} · {count('library_count_forms', counts.forms)} ·{' '}
        {count('library_count_facts', counts.facts)}
      </p>
      <table>
        <tbody>
          {entries.map(({ label, type, gloss, others }) => (
            <tr key={label + type}>
              <th scope="row">
                <bdi>{label}</bdi>
              </th>
              <td>{t(`type_${type}`)}</td>
              <td>
                <bdi>{gloss}</bdi>
              </td>
              <td>
                <bdi>{others.join(' · ')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {report && (
        <p class="hint">
          <Told outcome={report.outcome} />{' '}
          {report.outcome.mended + report.outcome.leftOut > 0 && (
            <button type="button" class="bgr-link" onClick={() => onSave(report.table, `${title} report.tsv`)}>
              {t('packs_save_report')}
            </button>
          )}
        </p>
      )}
      {found && (
        <details class="as-read" open={(found.table?.guessed.length ?? 0) > 0}>
          <summary>{t('packs_list_how')}</summary>
          <ImportForm key={key} found={found} onRead={(choices) => onFile(file, choices)} />
        </details>
      )}
      {replaces !== null && <p>{t('packs_replaces', replaces, version)}</p>}
      <p class="actions">
        <button type="button" class="bgr-button main" data-do="take" onClick={() => onTake(preview)}>
          {t(replaces === null ? 'packs_take' : 'packs_replace')}
        </button>
        <button type="button" class="bgr-button" onClick={onCancel}>
          {t('packs_cancel')}
        </button>
      </p>
    </section>
  );
}
