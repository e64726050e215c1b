import { useId, useState } from 'preact/hooks';
import { documentHref, entryHref, keptHref, sourceHref } from '../messages/library-route.ts';
import type { Background, KnownByPack } from '../messages/message-map.ts';
import { type EntryRef, partsOf } from '../pack/entry-ref.ts';
import { Answered } from '../ui/Answered.tsx';
import { ByPack, isShared, packsOf } from '../ui/ByPack.tsx';
import { Fresh } from '../ui/card/CardBackground.tsx';
import { NewestReport } from '../ui/DatedAge.tsx';
import { EntryNote } from '../ui/EntryBackground.tsx';
import { EntryHeader } from '../ui/EntryHeader.tsx';
import { FactList } from '../ui/FactList.tsx';
import { FactsLanguage } from '../ui/FactsLanguage.tsx';
import { useText } from '../ui/locale.tsx';
import { NamedSentence } from '../ui/NamedSentence.tsx';
import { type KeepNote, OwnNotes } from '../ui/OwnNotes.tsx';
import { ReadLines } from '../ui/ReadLines.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { FormList } from './FormList.tsx';
import { Missing } from './Missing.tsx';
import { NeighbourGraph } from './NeighbourGraph.tsx';
import { Neighbours } from './Neighbours.tsx';
import { RelationTable } from './RelationTable.tsx';
import { Timeline } from './Timeline.tsx';
import { useShownFact } from './use-shown-fact.ts';

export interface EntryPageProps {
  entry: EntryRef;
  /** The fact the address points at. */
  fact: string | undefined;
  background: (entry: EntryRef) => Promise<Background | null>;
  keepNote: KeepNote;
  /** Has a name marked again that the reader knows. */
  markAgain: (entry: EntryRef) => Promise<void>;
}

/** Everything about an entry. */
export function EntryPage({ entry, fact, background, ...more }: EntryPageProps) {
  const t = useText();
  const answer = useAnswer(() => background(entry), entry);
  return (
    <Answered answer={answer} heading={partsOf(entry).id}>
      {(known) =>
        known ? (
          <Entry known={known} fact={fact} pack={partsOf(entry).pack} {...more} />
        ) : (
          <Missing title={t('library_no_entry', partsOf(entry).id)} />
        )
      }
    </Answered>
  );
}

interface EntryProps extends Pick<EntryPageProps, 'keepNote' | 'markAgain'> {
  known: Background;
  fact: string | undefined;
  /** Whose fact that is. */
  pack: string;
}

function Entry({ known, fact, pack, keepNote, markAgain }: EntryProps) {
  const t = useText();
  const { entry, neighbours, facts, relations } = everythingOf(known);
  const page = useShownFact(fact, pack);
  return (
    <article ref={page} class="entry" data-type={entry.type}>
      <header>
        <EntryHeader {...entry} gloss={isShared(known) ? null : entry.gloss} level={1} />
        {!isShared(known) && <Notes known={known} />}
        {known.memory && <Memory known={known} memory={known.memory} markAgain={markAgain} />}
        <OwnNotes notes={known.notes ?? []} entry={known.own} label={entry.label} keep={keepNote} />
      </header>
      <div class="main">
        <ByPack known={known} level={2}>
          {(each: KnownByPack, heading) => (
            <>
              {isShared(known) && <Notes known={each} />}
              <Known known={each} heading={heading} />
            </>
          )}
        </ByPack>
        <ReadLines lines={known.read} keptHref={(line) => keptHref(line.article.id, line.place)} />
      </div>
      <div class="side">
        <Neighbours neighbours={neighbours} />
        {packsOf(known).map((each) => (
          <FormList
            key={each.pack.id}
            forms={each.entry.forms}
            language={each.language}
            pack={isShared(known) ? each.pack : null}
          />
        ))}
      </div>
      {neighbours.length > 1 && (
        <section class="graph" aria-labelledby="graph">
          <h2 id="graph">{t('entry_graph')}</h2>
          <NeighbourGraph entry={entry} neighbours={neighbours} facts={facts} relations={relations} />
        </section>
      )}
    </article>
  );
}

interface MemoryProps extends Pick<EntryPageProps, 'markAgain'> {
  known: Background;
  memory: NonNullable<Background['memory']>;
}

/** What is new since the reader was last here, and whether the name is left unmarked. */
function Memory({ known, memory, markAgain }: MemoryProps) {
  const t = useText();
  const [isKnown, setKnown] = useState(memory.known);
  return (
    <>
      {memory.fresh && <Fresh {...memory.fresh} />}
      {isKnown && (
        <p class="bgr-note">
          {t('memory_known')}{' '}
          <button
            type="button"
            class="bgr-link"
            data-do="mark-again"
            onClick={() =>
              markAgain(known.entry.id).then(
                () => setKnown(false),
                () => undefined,
              )
            }
          >
            {t('memory_mark_again')}
          </button>
        </p>
      )}
    </>
  );
}

/** What the parties call it, and what has changed since the sources. */
function Notes({ known: { entry, language } }: { known: KnownByPack }) {
  const t = useText();
  return (
    <>
      {entry.naming && (
        <aside class="naming" aria-label={t('entry_naming')}>
          <strong>{t('entry_naming')}</strong>
          <p lang={language} dir="auto">
            {entry.naming}
          </p>
        </aside>
      )}
      <EntryNote note={entry.note} language={language} />
    </>
  );
}

/** What a pack knows: connections, timeline and facts, under the heading with its name where it has one. */
function Known({ known, heading }: { known: KnownByPack; heading: string | undefined }) {
  const t = useText();
  const id = useId();
  const { entry, facts, relations, voice, language } = known;
  const Heading = heading ? 'h3' : 'h2';
  const named = (part: string) => (heading ? `${id}-${part} ${heading}` : `${id}-${part}`);
  return (
    <>
      {relations.length > 0 && (
        <section aria-labelledby={named('relations')}>
          <Heading id={`${id}-relations`}>{t('relation_heading')}</Heading>
          <RelationTable relations={relations} language={language} />
        </section>
      )}
      {facts.length > 1 && (
        <section aria-labelledby={named('timeline')}>
          <Heading id={`${id}-timeline`}>{t('entry_timeline')}</Heading>
          <Timeline entry={known.own} facts={facts} />
        </section>
      )}
      <section aria-labelledby={named('background')}>
        <Heading id={`${id}-background`}>{t('entry_background')}</Heading>
        {facts.length === 0 && <p class="bgr-gloss">{t('entry_no_facts')}</p>}
        {voice && (
          <p class="bgr-cite">
            <NamedSentence text="card_voice" names={[{ name: voice.label, lang: voice.language }]} />
          </p>
        )}
        <FactList
          facts={facts}
          voiceSaid={voice !== null}
          self={entry.id}
          entryHref={entryHref}
          sourceHref={sourceHref}
          documentHref={documentHref}
        />
        <NewestReport facts={facts} />
        <FactsLanguage facts={facts} language={language} />
      </section>
    </>
  );
}

/** What all packs know, as one: each neighbour once, with all that it shares. */
function everythingOf(known: Background): Pick<Background, 'entry' | 'neighbours' | 'facts' | 'relations'> {
  const all = packsOf<KnownByPack>(known);
  const byId = new Map<EntryRef, Background['neighbours'][number]>();
  for (const neighbour of all.flatMap(({ neighbours }) => neighbours)) {
    const met = byId.get(neighbour.id);
    byId.set(neighbour.id, met ? { ...met, shared: met.shared + neighbour.shared } : neighbour);
  }
  return {
    entry: known.entry,
    neighbours: [...byId.values()].sort((a, b) => b.shared - a.shared),
    facts: all.flatMap(({ facts }) => facts),
    relations: all.flatMap(({ relations }) => relations),
  };
}
