import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { KnownByAll, KnownEntry } from './EntryBackground.tsx';

export interface ByPackProps<K extends KnownEntry> {
  known: KnownByAll<K>;
  /** 3 under the heading of the card, 2 under that of an entry's own page. */
  level?: 2 | 3 | undefined;
  /** What one of the packs knows; `heading` is the id of its name, where it has one. */
  children: (known: K, heading?: string) => ComponentChildren;
}

/** What is known, each pack's own under its name; what the bundled pack alone knows needs no name. */
export function ByPack<K extends KnownEntry>({ known, level, children }: ByPackProps<K>) {
  if (!isNamed(known)) return <>{children(known)}</>;
  return (
    <>
      {packsOf(known).map((each) => (
        <OfPack key={each.pack.id} known={each} level={level} hasGloss={isShared(known)}>
          {(heading) => children(each, heading)}
        </OfPack>
      ))}
    </>
  );
}

function OfPack({
  known: { pack, entry },
  level = 3,
  hasGloss,
  children,
}: {
  known: KnownEntry;
  level?: 2 | 3 | undefined;
  hasGloss: boolean;
  children: (heading: string) => ComponentChildren;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const id = useId();
  return (
    <section class="bgr-pack" aria-labelledby={id} data-pack={pack.id}>
      <Heading id={id} class="bgr-pack-name" lang={pack.language} dir="auto">
        {pack.title}
      </Heading>
      {hasGloss && (
        <p class="bgr-gloss" lang={entry.language} dir="auto">
          {entry.gloss}
        </p>
      )}
      {children(id)}
    </section>
  );
}

/** All that know it, in the reader's order. */
export const packsOf = <K extends KnownEntry>(known: KnownByAll<K>): K[] => [known, ...known.others];

/** True where several packs know it: then each says by its own gloss who or what it is. */
export const isShared = ({ others }: Pick<KnownByAll, 'others'>): boolean => others.length > 0;

/** How many of its facts each of several packs shows at first, so that a glance takes in them all. */
export const factsOfEach = (known: Pick<KnownByAll, 'others'>): number | undefined => (isShared(known) ? 1 : undefined);

/** True where a reader must be told which packs know it. */
export const isNamed = (known: Pick<KnownByAll, 'others' | 'pack'>): boolean => isShared(known) || !known.pack.bundled;
