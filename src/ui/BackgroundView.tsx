import { useState } from 'preact/hooks';
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';
import { Answered } from './Answered.tsx';
import { EntryBackground, type KnownEntry } from './EntryBackground.tsx';
import { EntryHeader } from './EntryHeader.tsx';
import { useLocale } from './locale.tsx';
import { NamedSentence } from './NamedSentence.tsx';
import type { NamedMention } from './NamedText.tsx';
import { useAnswer } from './use-answer.ts';
import { whyText } from './why-text.ts';

export interface BackgroundViewProps {
  mention: NamedMention;
  /** The words in the text. */
  surface: string;
  labelOf: (entry: EntryRef) => string;
  background: (entry: EntryRef) => Promise<KnownEntry | null>;
  /** Address of an entry's page. */
  entryHref: (entry: EntryRef) => string;
  /** Address of a source's page, at a fact. */
  sourceHref: (source: SourceRef, fact: string) => string;
  /** Address of a document, at a quotation. */
  documentHref: (document: string) => string;
}

/** The answer to "who or what is this?" for a mention in a text on our own pages. */
export function BackgroundView({ mention, surface, labelOf, background, ...links }: BackgroundViewProps) {
  const { entryHref } = links;
  const locale = useLocale();
  const [entry, setEntry] = useState(mention.entry);
  const answer = useAnswer(() => background(entry), entry);
  return (
    <div class="bgr-background">
      {mention.candidates && (
        <div class="bgr-choices">
          {mention.candidates.map((id) => (
            <button key={id} type="button" class="bgr-button" aria-pressed={id === entry} onClick={() => setEntry(id)}>
              {labelOf(id)}
            </button>
          ))}
        </div>
      )}
      <Answered answer={answer}>
        {(known) =>
          known && (
            <>
              <EntryHeader {...known.entry} />
              <p class="why">{whyText(locale, mention.why, surface, known.entry.label)}</p>
              <EntryBackground known={known} {...links} />
              <p>
                <a href={entryHref(entry)}>
                  <NamedSentence text="background_more" name={known.entry.label} lang={known.entry.language} />
                </a>
              </p>
            </>
          )
        }
      </Answered>
    </div>
  );
}
