import { useState } from 'preact/hooks';
import { COLUMNS, type Column, type ListChoices, type ListTable } from '../exchange/columns.ts';
import { languageName } from '../ui/language-name.ts';
import { useLocale } from '../ui/locale.tsx';

export interface ListFormProps {
  /** What was found, or said the last time. */
  list: ListTable & Pick<ListChoices, 'title' | 'language'>;
  /** Reads the list again, as the reader says. */
  onRead: (choices: ListChoices) => void;
}

/** Languages in which news is written, by their tags; a list may be in any other. */
const LANGUAGES =
  'ar az be bg bn bs ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk ko ky lt lv mk ms nl no pl pt ro ru sk sl sq sr sv sw ta tg th tk tr uk ur uz vi zh'.split(
    ' ',
  );

/** Has the reader say what a list is called, in which language its names are, and what its columns hold. */
export function ListForm({ list, onRead }: ListFormProps) {
  const { t, language: reader } = useLocale();
  const [title, setTitle] = useState(list.title);
  const [language, setLanguage] = useState(list.language);
  const [header, setHeader] = useState(list.header);
  const [columns, setColumns] = useState(list.columns);
  const width = Math.max(columns.length, ...list.beginning.map((row) => row.length));
  const places = Array.from({ length: width }, (_, i) => i);
  const languages = [...new Set([...LANGUAGES, language])]
    .map((tag) => ({ tag, name: languageName(tag, reader) }))
    .sort((a, b) => a.name.localeCompare(b.name, reader));
  const take = (place: number, column: Column | null) =>
    // A column is taken once: where it was before, nothing is.
    setColumns(places.map((i) => (i === place ? column : columns[i] === column ? null : (columns[i] ?? null))));
  const hasNames = columns.includes('name');
  return (
    <form
      class="list"
      onSubmit={(event) => {
        event.preventDefault();
        onRead({ title: title.trim(), language, header, columns });
      }}
    >
      <p class="fields">
        <label>
          {t('packs_list_title')}
          <input
            required
            maxLength={150}
            pattern=".*\S.*"
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('packs_list_language')}
          <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
            {languages.map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <label>
        <input type="checkbox" checked={header} onChange={(event) => setHeader(event.currentTarget.checked)} />{' '}
        {t('packs_list_header')}
      </label>
      <div class="columns">
        <table aria-label={t('packs_list_columns')}>
          <thead>
            <tr>
              {places.map((place) => (
                <th key={place} scope="col">
                  <select
                    aria-label={t('packs_list_column', String(place + 1))}
                    value={columns[place] ?? ''}
                    onChange={(event) => take(place, columnOf(event.currentTarget.value))}
                  >
                    <option value="">{t('packs_list_not_taken')}</option>
                    {COLUMNS.map((column) => (
                      <option key={column} value={column}>
                        {t(`column_${column}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.beginning.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have nothing else to be told by.
              <tr key={i} class={header && i === 0 ? 'header' : undefined}>
                {places.map((place) => (
                  <td key={place}>
                    <bdi>{row[place]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="actions">
        <button type="submit" class="bgr-button" data-do="read-again" disabled={!hasNames}>
          {t('packs_list_again')}
        </button>
      </p>
      {!hasNames && <p class="hint">{t('packs_list_no_names')}</p>}
    </form>
  );
}

const columnOf = (value: string): Column | null => COLUMNS.find((column) => column === value) ?? null;
