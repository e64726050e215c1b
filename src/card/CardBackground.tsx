import type { Background } from '../messages/message-map.ts';
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';
import { EntryBackground } from '../ui/EntryBackground.tsx';
import { NameLink } from '../ui/FactList.tsx';
import { useText } from '../ui/locale.tsx';

/** Neighbours that a card shows. */
const NEIGHBOURS = 5;

/** What is known about an entry, and who else is in it. */
export function CardBackground({
  background,
  onEntry,
  onSource,
}: {
  background: Background;
  onEntry: (entry: EntryRef) => void;
  onSource: (source: SourceRef, fact: string) => void;
}) {
  const t = useText();
  return (
    <div class="body">
      {background.facts.length === 0 && <p class="note">{t('card_no_facts')}</p>}
      <EntryBackground known={background} onEntry={onEntry} onSource={onSource} />
      <Neighbours background={background} onEntry={onEntry} />
    </div>
  );
}

function Neighbours({ background, onEntry }: { background: Background; onEntry: (entry: EntryRef) => void }) {
  const t = useText();
  const nearest = background.neighbours.slice(0, NEIGHBOURS);
  if (nearest.length === 0) return null;
  return (
    <div class="aside neighbours">
      <span id="neighbours">{t('card_neighbours')}</span>{' '}
      <ul aria-labelledby="neighbours">
        {nearest.map(({ id, label }) => (
          <li key={id}>
            <NameLink lang={background.language} onFollow={() => onEntry(id)}>
              {label}
            </NameLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
