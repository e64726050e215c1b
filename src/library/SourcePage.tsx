import type { ComponentChildren } from 'preact';
import { documentHref, entryHref } from '../messages/library-route.ts';
import type { FactView, SourceRecord } from '../messages/message-map.ts';
import { partsOf, type SourceRef } from '../pack/entry-ref.ts';
import { Answered } from '../ui/Answered.tsx';
import { useCounted } from '../ui/counted.ts';
import { FactList, outletOf } from '../ui/FactList.tsx';
import { formatDate } from '../ui/format-date.ts';
import { languageName } from '../ui/language-name.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { TypeLine } from '../ui/TypeBadge.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { groupBy } from './group-by.ts';
import { Missing } from './Missing.tsx';
import { useShownFact } from './use-shown-fact.ts';

export interface SourcePageProps {
  source: SourceRef;
  /** The fact the address points at. */
  fact: string | undefined;
  record: (source: SourceRef) => Promise<SourceRecord | null>;
}

/** A source: its record, all its facts in the document's order, and who is in it. */
export function SourcePage({ source, fact, record }: SourcePageProps) {
  const t = useText();
  const answer = useAnswer(() => record(source), source);
  return (
    <Answered answer={answer} heading={t('library_source')}>
      {(known) =>
        known ? <Source known={known} fact={fact} /> : <Missing title={t('library_no_source', partsOf(source).id)} />
      }
    </Answered>
  );
}

function Source({ known: { source, facts, entries }, fact }: { known: SourceRecord; fact: string | undefined }) {
  const t = useText();
  const counted = useCounted();
  const page = useShownFact(fact);
  return (
    <article ref={page} class="entry">
      <header>
        <p class="kind">{t('library_source')}</p>
        <h1 class="bgr-label" lang={source.language} dir="auto">
          {source.title}
        </h1>
        <Record source={source} />
      </header>
      <div class="main">
        <section aria-labelledby="facts">
          <h2 id="facts">{t('source_facts')}</h2>
          {facts.length === 0 && <p class="bgr-gloss">{t('source_no_facts')}</p>}
          <Paragraphs facts={facts} />
        </section>
      </div>
      <div class="side">
        <section aria-labelledby="who">
          <h2 id="who">{t('source_who')}</h2>
          <ul class="rows">
            {entries.map(({ id, label, gloss, language, type, facts: count }) => (
              <li key={id}>
                <TypeLine type={type} />
                <a class="bgr-plain" href={entryHref(id)} title={gloss} lang={language} dir="auto">
                  {label}
                </a>
                <span class="number" title={counted('library_count_facts', count)}>
                  <span aria-hidden="true">{count}</span>
                  <span class="bgr-unseen">{counted('library_count_facts', count)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}

/** Facts under the paragraphs they were drawn from. */
function Paragraphs({ facts }: { facts: readonly FactView[] }) {
  const t = useText();
  return (
    <ol class="paragraphs">
      {[...groupBy(facts, (fact) => fact.paragraph)].map(([paragraph, inIt]) => (
        <li key={paragraph}>
          <p class="bgr-cite">{t('source_paragraph', paragraph)}</p>
          <FactList facts={inIt} entryHref={entryHref} documentHref={documentHref} />
        </li>
      ))}
    </ol>
  );
}

function Record({ source }: { source: SourceRecord['source'] }) {
  const t = useText();
  const { language } = useLocale();
  return (
    <dl class="bgr-pairs record">
      <Pair word={t('source_outlet')}>
        <bdi lang={source.language}>{outletOf(source)}</bdi>
      </Pair>
      {source.author && (
        <Pair word={t('source_author')}>
          <bdi lang={source.language}>{source.author}</bdi>
        </Pair>
      )}
      <Pair word={t('source_date')}>
        <time dateTime={source.date}>{formatDate(source.date, language)}</time>{' '}
        <span class="note" lang={source.language} dir="auto">
          ({source.dateNote})
        </span>
      </Pair>
      <Pair word={t('source_language')}>{languageName(source.language, language)}</Pair>
      <Pair word={t('source_paragraphs')}>{source.paragraphs}</Pair>
      {source.url && (
        <Pair word={t('source_address')}>
          <a href={source.url} rel="noreferrer" target="_blank">
            {source.url}
          </a>
        </Pair>
      )}
    </dl>
  );
}

function Pair({ word, children }: { word: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
