import type { Glossary } from '../messages/message-map.ts';
import { type EntryRef, partsOf } from '../pack/entry-ref.ts';
import { Icon } from '../ui/Icon.tsx';
import { UNDO } from '../ui/icons.ts';
import { useText } from '../ui/locale.tsx';
import { TypeLine } from '../ui/TypeBadge.tsx';
import type { Change } from './use-settings.ts';

export interface NeverSectionProps {
  never: readonly EntryRef[];
  /** Known things, for their labels; null while nobody knows: the list waits then, and shows nobody an id. */
  entries: Glossary['entries'] | null;
  change: Change;
}

/** Entries the reader never wants marked, and the way to have them marked again. */
export function NeverSection({ never, entries, change }: NeverSectionProps) {
  const t = useText();
  const known = new Map(
    (entries ?? []).flatMap((entry) => (entry.refs ?? [entry.id]).map((ref) => [ref, entry] as const)),
  );
  // An id is in no language: zxx.
  const labelOf = (ref: EntryRef) => known.get(ref)?.label ?? partsOf(ref).id;
  const thingOf = (ref: EntryRef) => known.get(ref)?.id ?? ref;
  return (
    <section aria-labelledby="never">
      <h2 id="never">{t('options_never')}</h2>
      {never.length === 0 && <p class="hint">{t('options_never_none')}</p>}
      <ul class="rows">
        {[...new Set(entries ? never.map(thingOf) : [])]
          .sort((a, b) => labelOf(a).localeCompare(labelOf(b)))
          .map((ref) => {
            const type = known.get(ref)?.type;
            return (
              <li key={ref}>
                {type && <TypeLine type={type} />}
                <span class="host" lang={known.get(ref)?.language ?? 'zxx'} dir="auto">
                  {labelOf(ref)}
                </span>
                <button
                  type="button"
                  class="bgr-link"
                  onClick={() => change((now) => ({ never: now.never.filter((other) => thingOf(other) !== ref) }))}
                >
                  <Icon shape={UNDO} /> {t('options_mark_again')}
                  <span class="bgr-unseen" lang={known.get(ref)?.language ?? 'zxx'}>
                    {' '}
                    {labelOf(ref)}
                  </span>
                </button>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
