import { useId } from 'preact/hooks';
import type { Background, KnownByPack, NameMemory } from '../../messages/message-map.ts';
import type { EntryRef, SourceRef } from '../../pack/entry-ref.ts';
import { ByPack, factsOfEach, isShared } from '../ByPack.tsx';
import { useCounted } from '../counted.ts';
import { EntryBackground } from '../EntryBackground.tsx';
import { NameLink } from '../FactList.tsx';
import { formatDate } from '../format-date.ts';
import { useLocale, useText } from '../locale.tsx';
import { type KeepNote, OwnNotes } from '../OwnNotes.tsx';
import { ReadLines, type ReadLinesProps } from '../ReadLines.tsx';

/** Neighbours that a card shows. */
const NEIGHBOURS = 5;

/** Most shared facts first, and last what everybody knows. */
const nearest = (neighbours: Background['neighbours']) =>
  neighbours.toSorted((a, b) => Number(a.generic ?? false) - Number(b.generic ?? false)).slice(0, NEIGHBOURS);

/** What is known about an entry, and who else is in it. */
export function CardBackground({
  background,
  isExpanded,
  onEntry,
  onSource,
  onDocument,
  keepNote,
  onHold,
  onKept,
}: {
  background: Background;
  isExpanded?: boolean | undefined;
  onEntry: (entry: EntryRef) => void;
  onSource: (source: SourceRef, fact: string) => void;
  onDocument?: ((document: string) => void) | undefined;
  keepNote?: KeepNote | undefined;
  onHold?: ((on: boolean) => void) | undefined;
  onKept?: ReadLinesProps['onKept'];
}) {
  const t = useText();
  return (
    <div class="body">
      {background.memory?.fresh && <Fresh {...background.memory.fresh} />}
      <ByPack known={background}>
        {(known: KnownByPack) => (
          <>
            {known.facts.length === 0 && !isShared(background) && <p class="note">{t('card_no_facts')}</p>}
            <EntryBackground
              known={known}
              most={factsOfEach(background)}
              isExpanded={isExpanded}
              related={known.neighbours.length > 0 && <Neighbours neighbours={known.neighbours} onEntry={onEntry} />}
              onEntry={onEntry}
              onSource={onSource}
              onDocument={onDocument}
            />
          </>
        )}
      </ByPack>
      <ReadLines lines={background.read} onKept={onKept} />
      {keepNote && (
        <OwnNotes
          notes={background.notes ?? []}
          entry={background.own}
          label={background.entry.label}
          keep={keepNote}
          onHold={onHold}
        />
      )}
    </div>
  );
}

/** What has come since the reader last opened the card. */
export function Fresh({ count, since }: NonNullable<NameMemory['fresh']>) {
  const { language } = useLocale();
  return (
    <p class="bgr-cite bgr-fresh">{useCounted()('memory_fresh', count).replace('%s', formatDate(since, language))}</p>
  );
}

interface NeighboursProps {
  neighbours: Background['neighbours'];
  onEntry: (entry: EntryRef) => void;
}

function Neighbours({ neighbours, onEntry }: NeighboursProps) {
  const t = useText();
  const id = useId();
  return (
    <div class="neighbours">
      <span id={id}>{t('card_neighbours')}</span>{' '}
      <ul aria-labelledby={id}>
        {nearest(neighbours).map(({ id, label, language }) => (
          <li key={id}>
            <NameLink lang={language} onFollow={() => onEntry(id)}>
              {label}
            </NameLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
