import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { SEARCH } from '../icons.ts';
import { useText } from '../locale.tsx';
import { matching } from './filter.ts';
import { NameList, type NameListProps } from './NameList.tsx';

/** Names above which a field to filter them is shown. */
const MANY = 8;

export interface FilteredNamesProps extends NameListProps {
  /** Looks in the library for words that no name on the page has. */
  onSearch: (words: string) => void;
}

/** The names on a page, and where there are many, a field to find one of them. */
export function FilteredNames({ names, onSearch, ...rest }: FilteredNamesProps) {
  const t = useText();
  const [words, setWords] = useState('');
  const shown = matching(names, words);
  return (
    <>
      {names.length > MANY && <Filter words={words} onWords={setWords} />}
      {shown.length > 0 && <NameList names={shown} {...rest} />}
      {names.length > 0 && shown.length === 0 && (
        <p class="note">
          {t('popup_no_match', words)}{' '}
          <button type="button" class="bgr-link" onClick={() => onSearch(words)}>
            {t('popup_search_for', words)}
          </button>
        </p>
      )}
    </>
  );
}

function Filter({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const t = useText();
  return (
    <label class="filter">
      <Icon shape={SEARCH} />
      <span class="bgr-unseen">{t('popup_filter')}</span>
      <input
        type="search"
        value={words}
        placeholder={t('popup_filter')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
    </label>
  );
}
