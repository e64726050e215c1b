import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';
import { cutAt } from '../text/cut-at.ts';
import { toldDate } from './fact-date.ts';
import { type FactGroup, groupBySource, type ShownFact } from './facts.ts';
import { useText, useWords } from './text.tsx';

/** What becomes of the names inside a text. Without either they are plain words. */
export interface NameLinks {
  /** Called when the reader follows a name. */
  onEntry?: ((entry: EntryRef) => void) | undefined;
  /** Address of an entry's page; names are then real links, else buttons. */
  entryHref?: ((entry: EntryRef) => string) | undefined;
  /** The entry that is being shown: its own name is not linked. */
  self?: EntryRef | undefined;
}

export interface FactListProps extends NameLinks {
  /** Newest first; the list keeps their order. */
  facts: readonly ShownFact[];
  /** Address of a source's page; the outlet is then a link. */
  sourceHref?: ((source: SourceRef) => string) | undefined;
}

/** Facts under their sources: each source says who reported and when, each claim who said it. */
export function FactList({ facts, sourceHref, ...links }: FactListProps) {
  return (
    <ul class="bgr-facts">
      {groupBySource(facts).map((group) => (
        <SourceGroup key={group.source.id} group={group} sourceHref={sourceHref} links={links} />
      ))}
    </ul>
  );
}

interface SourceGroupProps {
  group: FactGroup;
  sourceHref: FactListProps['sourceHref'];
  links: NameLinks;
}

function SourceGroup({ group: { source, facts }, sourceHref, links }: SourceGroupProps) {
  const { language } = useWords();
  return (
    <li class="bgr-source">
      <p class="bgr-cite" title={source.title}>
        <time dateTime={source.date}>{toldDate(source.date, language)}</time>
        {' · '}
        {sourceHref ? <a href={sourceHref(source.id)}>{source.outlet}</a> : source.outlet}
      </p>
      <ul>
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} links={links} />
        ))}
      </ul>
    </li>
  );
}

/** One fact: its text, and beneath it who said it and when it was, where that differs from the source's date. */
export function Fact({ fact, links }: { fact: ShownFact; links: NameLinks }) {
  const t = useText();
  const { language } = useWords();
  const own = fact.ownDate && fact.date !== fact.source.date;
  const date = toldDate(fact.date, language);
  return (
    <li class="bgr-fact" data-fact={fact.id}>
      <p lang={fact.language} dir="auto">
        <LinkedText text={fact.text} names={fact.names} {...links} />
      </p>
      {(fact.speaker || own) && (
        <p class="bgr-cite">
          {fact.speaker && t('fact_said_by', fact.speaker.label)}
          {fact.speaker && own && ' · '}
          {own && <time dateTime={fact.date}>{fact.speaker ? date : t('fact_of', date)}</time>}
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
