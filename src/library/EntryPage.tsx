import { documentHref, entryHref, sourceHref } from '../messages/library-route.ts';
import type { Background } from '../messages/message-map.ts';
import { type EntryRef, partsOf } from '../pack/entry-ref.ts';
import { Answered } from '../ui/Answered.tsx';
import { NewestReport } from '../ui/DatedAge.tsx';
import { EntryNote } from '../ui/EntryBackground.tsx';
import { EntryHeader } from '../ui/EntryHeader.tsx';
import { FactList } from '../ui/FactList.tsx';
import { useText } from '../ui/locale.tsx';
import { NamedSentence } from '../ui/NamedSentence.tsx';
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
}

/** Everything about an entry. */
export function EntryPage({ entry, fact, background }: EntryPageProps) {
  const t = useText();
  const answer = useAnswer(() => background(entry), entry);
  return (
    <Answered answer={answer} heading={partsOf(entry).id}>
      {(known) =>
        known ? <Entry known={known} fact={fact} /> : <Missing title={t('library_no_entry', partsOf(entry).id)} />
      }
    </Answered>
  );
}

function Entry({ known, fact }: { known: Background; fact: string | undefined }) {
  const t = useText();
  const { entry, facts, relations, voice, neighbours, language } = known;
  const page = useShownFact(fact);
  return (
    <article ref={page} class="entry" data-type={entry.type}>
      <header>
        <EntryHeader {...entry} level={1} />
        {entry.naming && (
          <aside class="naming" aria-label={t('entry_naming')}>
            <strong>{t('entry_naming')}</strong>
            <p lang={language} dir="auto">
              {entry.naming}
            </p>
          </aside>
        )}
        <EntryNote note={entry.note} language={language} />
      </header>
      <div class="main">
        {relations.length > 0 && (
          <section aria-labelledby="relations">
            <h2 id="relations">{t('relation_heading')}</h2>
            <RelationTable relations={relations} language={language} />
          </section>
        )}
        {facts.length > 1 && (
          <section aria-labelledby="timeline">
            <h2 id="timeline">{t('entry_timeline')}</h2>
            <Timeline entry={entry.id} facts={facts} />
          </section>
        )}
        <section aria-labelledby="background">
          <h2 id="background">{t('entry_background')}</h2>
          {facts.length === 0 && <p class="bgr-gloss">{t('entry_no_facts')}</p>}
          {voice && (
            <p class="bgr-cite">
              <NamedSentence text="card_voice" name={voice.label} lang={voice.language} />
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
        </section>
      </div>
      <div class="side">
        <Neighbours neighbours={neighbours} />
        <FormList forms={entry.forms} language={language} />
      </div>
      {neighbours.length > 1 && (
        <section class="graph" aria-labelledby="graph">
          <h2 id="graph">{t('entry_graph')}</h2>
          <NeighbourGraph {...known} />
        </section>
      )}
    </article>
  );
}
