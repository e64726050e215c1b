import type { Background } from '../../messages/message-map.ts';
import type { EntryRef, SourceRef } from '../../pack/entry-ref.ts';
import { FactList, NameLink } from '../../ui/FactList.tsx';
import { useText } from '../../ui/locale.tsx';
import { Unfolding } from './Disclosure.tsx';

/** Facts that a card shows before "more", and neighbours. */
const FACTS = 3;
const NEIGHBOURS = 5;

/** What is known about an entry: its name's story, its newest facts, and who else is in them. */
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
  const { entry, facts, language } = background;
  return (
    <div class="body">
      {entry.naming && (
        <p class="note aside" lang={language} dir="auto">
          {entry.naming}
        </p>
      )}
      {facts.length === 0 && <p class="note">{t('card_no_facts')}</p>}
      <Unfolding>
        {(all, toggle) => (
          <>
            <FactList facts={all ? facts : facts.slice(0, FACTS)} self={entry.id} onEntry={onEntry} onSource={onSource} />
            {facts.length > FACTS && (
              <button type="button" class="bgr-link more" aria-expanded={all} onClick={toggle}>
                {all ? t('card_fewer') : t('card_more', facts.length - FACTS)}
              </button>
            )}
          </>
        )}
      </Unfolding>
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
