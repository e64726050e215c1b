import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';
import { cutAt } from '../text/cut-at.ts';
import { DatedAge } from './DatedAge.tsx';
import { reportsOf, type ShownFact, type ShownSource } from './facts.ts';
import { useText } from './locale.tsx';
import { NamedSentence } from './NamedSentence.tsx';

/** What becomes of the names inside a text. Without either they are plain words. */
export interface NameLinks {
  /** Called when the reader follows a name. */
  onEntry?: ((entry: EntryRef) => void) | undefined;
  /** Address of an entry's page; names are then real links, else buttons. */
  entryHref?: ((entry: EntryRef) => string) | undefined;
  /** The entry that is being shown: its own name is not linked. */
  self?: EntryRef | undefined;
}

/** What becomes of the sources of facts; without either they are plain words. */
export interface SourceLinks {
  /** Called when the reader follows a source, to the fact that was drawn from it. */
  onSource?: ((source: SourceRef, fact: string) => void) | undefined;
  /** Address of a source's page, at the fact; it is then a real link. */
  sourceHref?: ((source: SourceRef, fact: string) => string) | undefined;
  /** Called when the reader wants to see a quotation in its document. */
  onDocument?: ((document: string) => void) | undefined;
  /** Address of the document, at the quotation; it is then a real link. */
  documentHref?: ((document: string) => string) | undefined;
}

export interface FactListProps extends NameLinks, SourceLinks {
  /** The list keeps their order. */
  facts: readonly ShownFact[];
  /** True where what all facts are the view of has been said above them. */
  voiceSaid?: boolean | undefined;
}

/** Facts under what is cited for them: when it was, who reported it, and whose words they are. */
export function FactList({
  facts,
  sourceHref,
  onSource,
  documentHref,
  onDocument,
  voiceSaid = false,
  ...links
}: FactListProps) {
  return (
    <ul class="bgr-facts">
      {reportsOf(facts).map(({ key, facts: [first, ...others] }) => (
        <li key={key} class="bgr-source">
          <Citation fact={first} sourceHref={sourceHref} onSource={onSource} voiceSaid={voiceSaid} />
          <ul>
            {[first, ...others].map((fact) => (
              <Fact key={fact.id} fact={fact} links={links} documentHref={documentHref} onDocument={onDocument} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface CitationProps extends SourceLinks, Pick<FactListProps, 'voiceSaid'> {
  fact: ShownFact;
}

/** One date, one outlet, one voice: the fact's own date, or else the day it was reported. */
function Citation({ fact, sourceHref, onSource, voiceSaid }: CitationProps) {
  const { source, date, ownDate, speaker } = fact;
  const outlet = outletOf(source);
  const leads = sourceHref !== undefined || onSource !== undefined;
  const reported = leads ? (
    <NameLink
      href={sourceHref?.(source.id, fact.id)}
      lang={source.language}
      onFollow={() => onSource?.(source.id, fact.id)}
    >
      {outlet}
    </NameLink>
  ) : (
    <bdi lang={source.language}>{outlet}</bdi>
  );
  const isView = speaker !== null && !speaker.isOutlet && !voiceSaid;
  return (
    <p class="bgr-cite" title={source.title}>
      <DatedAge date={date} inferred={!ownDate && source.dateIs === 'inferred'} />
      {' · '}
      {isView && (
        <>
          <NamedSentence text="fact_said_by" names={[{ name: speaker.label, lang: speaker.language }]} />
          {' · '}
        </>
      )}
      {reported}
    </p>
  );
}

/** "The Diplomatic Insight (Islamabad)". */
export const outletOf = ({ outlet, place }: Pick<ShownSource, 'outlet' | 'place'>): string =>
  place === undefined ? outlet : `${outlet} (${place})`;

interface FactProps extends Pick<SourceLinks, 'documentHref' | 'onDocument'> {
  fact: ShownFact;
  links: NameLinks;
}

/** In the pack's words, or in quotation marks in the source's own. */
function Fact({ fact, links, documentHref, onDocument }: FactProps) {
  const t = useText();
  const { id, text, language, names, quoted, document } = fact;
  const words = <LinkedText text={text} names={names} {...links} />;
  const leads = documentHref !== undefined || onDocument !== undefined;
  return (
    <li class="bgr-fact" data-fact={id}>
      <p lang={language} dir="auto">
        {quoted ? <q>{words}</q> : words}
      </p>
      {document !== undefined && leads && (
        <p class="bgr-cite">
          <NameLink href={documentHref?.(document)} onFollow={() => onDocument?.(document)}>
            {t('fact_open_document')}
          </NameLink>
        </p>
      )}
    </li>
  );
}

/** A text whose names lead to their entries. */
function LinkedText({ text, names, onEntry, entryHref, self }: Pick<ShownFact, 'text' | 'names'> & NameLinks) {
  const leads = onEntry !== undefined || entryHref !== undefined;
  const pieces = cutAt(text, names).map(({ start, text: words, span }) =>
    span === null || span.entry === self || !leads ? (
      words
    ) : (
      <NameLink key={start} href={entryHref?.(span.entry)} onFollow={() => onEntry?.(span.entry)}>
        {words}
      </NameLink>
    ),
  );
  return <>{pieces}</>;
}

export interface NameLinkProps {
  href?: string | undefined;
  onFollow: () => void;
  /** BCP 47 tag of the name, where it isn't its surroundings'. */
  lang?: string | undefined;
  children: string;
}

/**
 * A name that leads somewhere. Without an address it is no `<button>`: browsers draw one as a box that doesn't break
 * across lines, and long names would tear the text.
 */
export function NameLink({ href, onFollow, lang, children }: NameLinkProps) {
  if (href !== undefined) {
    return (
      <a href={href} lang={lang} onClick={onFollow}>
        {children}
      </a>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onFollow();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above; there is no address that an <a> could carry.
    <span role="link" tabIndex={0} class="bgr-name" lang={lang} onClick={onFollow} onKeyDown={onKeyDown}>
      {children}
    </span>
  );
}
