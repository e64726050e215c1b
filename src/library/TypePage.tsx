import { useId } from 'preact/hooks';
import type { Glossary } from '../messages/message-map.ts';
import { ENTRY_TYPES } from '../pack/entry-types.ts';
import { useCounted } from '../ui/counted.ts';
import { useText } from '../ui/locale.tsx';
import { TypeBadge } from '../ui/TypeBadge.tsx';
import { EntryList } from './EntryList.tsx';
import { Missing } from './Missing.tsx';

/** How a list is sorted: by name, or those first about whom most is known. */
export type EntryOrder = 'label' | 'facts';

export interface TypePageProps {
  glossary: Glossary;
  type: string;
  order: EntryOrder;
  onOrder: (order: EntryOrder) => void;
}

/** All entries of a type, in the order that the reader chose. */
export function TypePage({ glossary, type, order, onOrder }: TypePageProps) {
  const t = useText();
  const counted = useCounted();
  const id = useId();
  const known = ENTRY_TYPES.find((each) => each === type);
  const entries = glossary.entries.filter((entry) => entry.type === type);
  const [first] = entries;
  if (!known || !first) return <Missing title={t('library_no_type', type)} />;
  const { compare } = new Intl.Collator(first.language);
  const sorted = entries.sort((a, b) => (order === 'facts' ? b.facts - a.facts : 0) || compare(a.label, b.label));
  return (
    <>
      <header class="lead">
        <h1>
          <TypeBadge type={known} plural />
        </h1>
        <p class="counts">
          <span>{counted('library_count_entries', entries.length)}</span>
          <span>
            <label for={id}>{t('library_sort')}</label>{' '}
            <select
              id={id}
              value={order}
              onChange={(event) => onOrder(event.currentTarget.value === 'facts' ? 'facts' : 'label')}
            >
              <option value="label">{t('library_sort_label')}</option>
              <option value="facts">{t('library_sort_facts')}</option>
            </select>
          </span>
        </p>
      </header>
      <EntryList entries={sorted} />
    </>
  );
}
