import type { Glossary } from '../messages/message-map.ts';
import { ENTRY_TYPES } from '../pack/entry-types.ts';
import { useText } from '../ui/locale.tsx';
import { TypeBadge } from '../ui/TypeBadge.tsx';
import { EntryList } from './EntryList.tsx';
import { Missing } from './Missing.tsx';

/** All entries of a type by name. */
export function TypePage({ glossary, type }: { glossary: Glossary; type: string }) {
  const t = useText();
  const known = ENTRY_TYPES.find((each) => each === type);
  const entries = glossary.entries.filter((entry) => entry.type === type);
  const [first] = entries;
  if (!known || !first) return <Missing title={t('library_no_type', type)} />;
  const { compare } = new Intl.Collator(first.language);
  return (
    <>
      <header class="lead">
        <h1>
          <TypeBadge type={known} plural />
        </h1>
        <p class="counts">{t('library_count_entries', entries.length)}</p>
      </header>
      <EntryList entries={entries.sort((a, b) => compare(a.label, b.label))} />
    </>
  );
}
