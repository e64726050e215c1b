import { useState } from 'preact/hooks';
import type { FileChoices, FileFound, ReadAs } from '../exchange/file-choices.ts';
import { NEWS_LANGUAGES } from '../exchange/language-told.ts';
import { encodingName, encodingOf } from '../text/encodings.ts';
import { EncodingOptions } from '../ui/EncodingOptions.tsx';
import { formatList } from '../ui/format-list.ts';
import { languageName } from '../ui/language-name.ts';
import { type Locale, useLocale } from '../ui/locale.tsx';
import { ListColumns } from './ListColumns.tsx';

export interface ImportFormProps {
  /** What was found, or said the last time. */
  found: FileFound;
  /** Reads the file again, as the reader says. */
  onRead: (choices: FileChoices) => void;
}

/** Has the reader say what a file is called, in which language its names are, where it is from and, of a list, what its columns hold. */
export function ImportForm({ found, onRead }: ImportFormProps) {
  const { t } = useLocale();
  const { readAs, table, ...given } = found;
  const [said, setSaid] = useState<FileChoices>(given);
  const [list, setList] = useState(table);
  const say = (change: Partial<FileChoices>) => setSaid((before) => ({ ...before, ...change }));
  const hasNames = list?.columns.includes('name') ?? true;
  return (
    <form
      class="list"
      onSubmit={(event) => {
        event.preventDefault();
        const { columns, header } = list ?? {};
        const trimmed = { title: said.title.trim(), licence: said.licence.trim(), homepage: said.homepage.trim() };
        onRead({ ...said, ...trimmed, ...(columns && header !== undefined && { list: { columns, header } }) });
      }}
    >
      <FileFields said={said} say={say} readAs={readAs} />
      {list && <ListColumns table={list} onChange={setList} />}
      <p class="actions">
        <button type="submit" class="bgr-button" data-do="read-again" disabled={!hasNames}>
          {t('packs_list_again')}
        </button>
      </p>
      {!hasNames && <p class="hint">{t('packs_list_no_names')}</p>}
    </form>
  );
}

interface FileFieldsProps {
  said: FileChoices;
  say: (change: Partial<FileChoices>) => void;
  readAs: ReadAs | null;
}

function FileFields({ said, say, readAs }: FileFieldsProps) {
  const locale = useLocale();
  const { t, language: reader } = locale;
  const languages = [...new Set([...NEWS_LANGUAGES, said.language])]
    .map((tag) => ({ tag, name: languageName(tag, reader) }))
    .sort((a, b) => a.name.localeCompare(b.name, reader));
  return (
    <p class="fields">
      <label>
        {t('packs_list_title')}
        <input
          required
          maxLength={150}
          pattern=".*\S.*"
          value={said.title}
          onInput={(event) => say({ title: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('packs_list_language')}
        <select value={said.language} onChange={(event) => say({ language: event.currentTarget.value })}>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('packs_file_homepage')}
        <input
          type="url"
          maxLength={2000}
          pattern="https?://.+"
          placeholder="https://"
          value={said.homepage}
          onInput={(event) => say({ homepage: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('packs_file_licence')}
        <input maxLength={200} value={said.licence} onInput={(event) => say({ licence: event.currentTarget.value })} />
      </label>
      <label>
        {t('packs_file_encoding')}
        <select
          value={said.encoding ?? ''}
          onChange={(event) => say({ encoding: encodingOf(event.currentTarget.value) })}
        >
          <option value="">{t('packs_file_encoding_found', readAs ? tellReadAs(readAs, locale) : '…')}</option>
          <EncodingOptions />
        </select>
      </label>
    </p>
  );
}

function tellReadAs({ encoding, mixed }: ReadAs, { language }: Locale): string {
  const names = mixed ? [encodingName('utf-8'), encodingName(encoding)] : [encodingName(encoding)];
  return formatList(names, language, 'and');
}
