import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { EntryType } from '../pack/format.ts';
import { NewestReport } from './DatedAge.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FactList, type NameLinks, type SourceLinks } from './FactList.tsx';
import { FactsLanguage } from './FactsLanguage.tsx';
import { inOrderOf, type ShownFact } from './facts.ts';
import { formatDate } from './format-date.ts';
import { useLocale, useText } from './locale.tsx';
import { NamedSentence } from './NamedSentence.tsx';
import { RelationLine } from './RelationLine.tsx';
import type { ShownRelation } from './relations.ts';

/** What a pack knows about an entry, as a reader of a text is shown it. */
export interface KnownEntry {
  /** `bundled`: it came with the extension. */
  pack: { id: string; title: string; language: string; bundled?: true | undefined };
  entry: {
    id: EntryRef;
    type: EntryType;
    label: string;
    gloss: string;
    language: string;
    otherNames: ReadonlyArray<{ language: string; name: string }>;
    naming: string | null;
    note?: { text: string; date: string } | undefined;
  };
  /** BCP 47 tag of what the entry's pack says besides label and gloss. */
  language: string;
  /** Newest first. */
  facts: readonly ShownFact[];
  /** Ids of the facts that answer best here, best first. */
  best: readonly string[];
  relations: readonly ShownRelation[];
  /** Who said all of it, when it all comes from one voice. */
  voice: { label: string; language?: string | undefined } | null;
}

/** What all packs know of a thing: the first of them, and the others. */
export type KnownByAll<K extends KnownEntry = KnownEntry> = K & { others: readonly K[] };

export interface EntryBackgroundProps extends NameLinks, SourceLinks {
  known: KnownEntry;
  /** Who else is in its facts; shown with all of these. */
  related?: ComponentChildren;
  /** How many facts at most are shown at first; all of the best ones unless given. */
  most?: number | undefined;
  /** True shows all facts at first. */
  isExpanded?: boolean | undefined;
}

/**
 * What matters here first: how it belongs together, what has changed since, the best facts, how old the newest is. The rest
 * waits until the reader asks for it: one glance takes in no more.
 */
export function EntryBackground({ known, related, most, isExpanded = false, ...links }: EntryBackgroundProps) {
  const t = useText();
  const [all, setAll] = useState(isExpanded);
  const { entry, language, facts, relations, voice } = known;
  const best = known.best.slice(0, most);
  const shown = all ? facts : inOrderOf(facts, best);
  return (
    <>
      <RelationLine relations={relations} said={`${entry.label} ${entry.gloss}`} language={language} {...links} />
      <EntryNote note={entry.note} language={language} />
      {voice && (
        <p class="bgr-cite bgr-voice">
          <NamedSentence text="card_voice" names={[{ name: voice.label, lang: voice.language }]} />
        </p>
      )}
      <FactList facts={shown} voiceSaid={voice !== null} self={entry.id} {...links} />
      <div class="bgr-end">
        <NewestReport facts={facts} />
        <FactsLanguage facts={facts} language={language} />
        {facts.length > best.length && (
          <button type="button" class="bgr-link" data-facts aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('card_fewer') : t('card_more', facts.length - best.length)}
          </button>
        )}
        {entry.naming && <Naming text={entry.naming} language={language} />}
      </div>
      {all && related}
    </>
  );
}

/** What the parties call it, once it is asked for. */
function Naming({ text, language }: { text: string; language: string }) {
  const t = useText();
  return (
    <Disclosure>
      {(open, toggle) => (
        <>
          <button type="button" class="bgr-link" aria-expanded={open} onClick={toggle}>
            {t('entry_naming')}
          </button>
          {open && (
            <p class="bgr-note" lang={language} dir="auto">
              {text}
            </p>
          )}
        </>
      )}
    </Disclosure>
  );
}

/** What has changed since the sources, told apart from what they report. */
export function EntryNote({ note, language }: { note: KnownEntry['entry']['note']; language: string }) {
  const { t, language: reader } = useLocale();
  if (!note) return null;
  return (
    <p class="bgr-note">
      <span lang={language} dir="auto">
        {note.text}
      </span>{' '}
      <span class="bgr-cite">{t('entry_note', formatDate(note.date, reader))}</span>
    </p>
  );
}
