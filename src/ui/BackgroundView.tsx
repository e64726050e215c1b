import { useState } from 'preact/hooks';
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';
import { Answered } from './Answered.tsx';
import { ByPack, factsOfEach, isShared } from './ByPack.tsx';
import { EntryBackground, type KnownByAll } from './EntryBackground.tsx';
import { EntryHeader } from './EntryHeader.tsx';
import { useLocale } from './locale.tsx';
import { NamedSentence } from './NamedSentence.tsx';
import type { NamedMention } from './NamedText.tsx';
import { useAnswer } from './use-answer.ts';
import { whySentence } from './why-text.ts';

export interface BackgroundViewProps {
  mention: NamedMention;
  /** The words in the text. */
  surface: string;
  /** What the buttons say of entries that fit equally; null of one that nobody knows. */
  summaryOf: (entry: EntryRef) => { label: string; gloss: string; language: string } | null;
  background: (entry: EntryRef) => Promise<KnownByAll | null>;
  /** Address of an entry's page. */
  entryHref: (entry: EntryRef) => string;
  /** Address of a source's page, at a fact. */
  sourceHref: (source: SourceRef, fact: string) => string;
  /** Address of a document, at a quotation. */
  documentHref: (document: string) => string;
}

/** Entries with their labels; with the gloss too where two are called alike. */
function choicesOf(candidates: readonly EntryRef[], summaryOf: BackgroundViewProps['summaryOf']) {
  const known = candidates.map((id) => ({ id, ...(summaryOf(id) ?? { label: id, gloss: null, language: undefined }) }));
  const areAlike = new Set(known.map(({ label }) => label)).size < known.length;
  return known.map((each) => ({ ...each, gloss: areAlike ? each.gloss : null }));
}

/** The answer to "who or what is this?" for a mention in a text on our own pages. */
export function BackgroundView({ mention, surface, summaryOf, background, ...links }: BackgroundViewProps) {
  const { entryHref } = links;
  const { language } = useLocale();
  const [entry, setEntry] = useState(mention.entry);
  const answer = useAnswer(() => background(entry), entry);
  return (
    <div class="bgr-background">
      {mention.candidates && (
        <div class="bgr-choices">
          {choicesOf(mention.candidates, summaryOf).map(({ id, label, gloss, language }) => (
            <button
              key={id}
              type="button"
              class="bgr-button"
              lang={language}
              aria-pressed={id === entry}
              onClick={() => setEntry(id)}
            >
              {label}
              {gloss !== null && <span class="bgr-gloss"> {gloss}</span>}
            </button>
          ))}
        </div>
      )}
      <Answered answer={answer}>
        {(known) =>
          known && (
            <>
              <EntryHeader {...known.entry} gloss={isShared(known) ? null : known.entry.gloss} />
              <p class="why">
                <NamedSentence {...whySentence(mention.why, surface, known.entry, language)} />
              </p>
              <ByPack known={known}>
                {(each) => <EntryBackground known={each} most={factsOfEach(known)} {...links} />}
              </ByPack>
              <p>
                <a href={entryHref(entry)}>
                  <NamedSentence
                    text="background_more"
                    names={[{ name: known.entry.label, lang: known.entry.language }]}
                  />
                </a>
              </p>
            </>
          )
        }
      </Answered>
    </div>
  );
}
