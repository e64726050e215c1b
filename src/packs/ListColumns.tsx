import { COLUMNS, type Column, type ListTable } from '../exchange/columns.ts';
import { formatList } from '../ui/format-list.ts';
import { useLocale } from '../ui/locale.tsx';

export interface ListColumnsProps {
  table: ListTable;
  onChange: (table: ListTable) => void;
}

/** How a list begins, with what each of its columns was taken for, to be chosen otherwise. */
export function ListColumns({ table, onChange }: ListColumnsProps) {
  const { t, language } = useLocale();
  const { columns, guessed, header, beginning } = table;
  const width = Math.max(columns.length, ...beginning.map((row) => row.length));
  const places = Array.from({ length: width }, (_, i) => i);
  const take = (place: number, column: Column | null) => {
    // A column is taken once: where it was before, nothing is.
    const now = places.map((i) => (i === place ? column : columns[i] === column ? null : (columns[i] ?? null)));
    onChange({ ...table, columns: now, guessed: guessed.filter((i) => i !== place && now[i] === columns[i]) });
  };
  const guesses = guessed.flatMap((place) => {
    const column = columns[place];
    return column ? [`“${beginning[0]?.[place] ?? place + 1}” (${t(`column_${column}`)})`] : [];
  });
  return (
    <>
      {guesses.length > 0 && <p class="guesses">{t('packs_list_guessed', formatList(guesses, language, 'unit'))}</p>}
      <label>
        <input
          type="checkbox"
          checked={header}
          onChange={(event) => onChange({ ...table, header: event.currentTarget.checked })}
        />{' '}
        {t('packs_list_header')}
      </label>
      <div class="columns">
        <table aria-label={t('packs_list_columns')}>
          <thead>
            <tr>
              {places.map((place) => (
                <th key={place} scope="col" class={guessed.includes(place) ? 'guessed' : undefined}>
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
            {beginning.map((row, i) => (
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
    </>
  );
}

const columnOf = (value: string): Column | null => COLUMNS.find((column) => column === value) ?? null;
