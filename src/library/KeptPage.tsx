import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { entryHref, hashOf } from '../messages/library-route.ts';
import type { KeptRecord } from '../messages/message-map.ts';
import { type KeptPlace, newParagraphs, readPlace } from '../reading/kept-article.ts';
import { Answered } from '../ui/Answered.tsx';
import { formatDate } from '../ui/format-date.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { TypeLine } from '../ui/TypeBadge.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { Missing } from './Missing.tsx';

export interface KeptPageProps {
  article: string;
  /** The line that the address points at. */
  place: string | undefined;
  record: (id: string) => Promise<KeptRecord | null>;
}

/** A kept article as it was read, with what is new in it since it was kept before. */
export function KeptPage({ article, place, record }: KeptPageProps) {
  const t = useText();
  const answer = useAnswer(() => record(article), article);
  return (
    <Answered answer={answer} heading={t('reading_title')}>
      {(kept) => (kept ? <Kept kept={kept} place={readPlace(place)} /> : <Missing title={t('kept_missing')} />)}
    </Answered>
  );
}

function Kept({ kept: { article, texts, names }, place }: { kept: KeptRecord; place: KeptPlace | null }) {
  const { t, language } = useLocale();
  const { title, outlet, author, date, address, kept } = article;
  const now = texts.at(-1) ?? [];
  const before = texts.at(-2);
  const told = [outlet, author, date && formatDate(date, language)].filter(Boolean).join(' · ');
  return (
    <article class="entry">
      <header>
        <p class="kind">
          <a href={hashOf({ view: 'reading', by: 'day' })}>{t('reading_title')}</a>
        </p>
        <h1 class="bgr-label" lang={article.language} dir="auto">
          {title}
        </h1>
        <p class="bgr-cite" dir="auto">
          {told}
        </p>
        <p class="bgr-cite">
          {t('kept_on', formatDate(dayOf(kept.at(-1)), language))} ·{' '}
          <a href={address} target="_blank" rel="noopener noreferrer">
            {t('read_page')}
          </a>
        </p>
      </header>
      <div class="main">
        <Text
          key={article.id}
          paragraphs={now}
          before={before}
          since={kept.at(-2)}
          lang={article.language}
          place={place}
        />
        {before && (
          <Gone paragraphs={newParagraphs(now, before).map((at) => before[at] ?? '')} lang={article.language} />
        )}
      </div>
      <div class="side">
        {names.length > 0 && (
          <section aria-labelledby="who">
            <h2 id="who">{t('source_who')}</h2>
            <ul class="rows">
              {names.map(({ id, label, gloss, language: ofName, type }) => (
                <li key={id}>
                  <TypeLine type={type} />
                  <a class="bgr-plain" href={entryHref(id)} title={gloss} lang={ofName} dir="auto">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </article>
  );
}

const dayOf = (time = ''): string => time.slice(0, 10);

interface TextProps {
  paragraphs: readonly string[];
  /** The text that was kept before, and when. */
  before: readonly string[] | undefined;
  since: string | undefined;
  lang: string;
  place: KeptPlace | null;
}

function Text({ paragraphs, before, since, lang, place }: TextProps) {
  const { t, language } = useLocale();
  const shown = useRef<HTMLElement>(null);
  const at = place && `${place.paragraph} ${place.start}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another address.
  useLayoutEffect(() => shown.current?.scrollIntoView({ block: 'center' }), [at]);
  const added = new Set(before ? newParagraphs(before, paragraphs) : []);
  return (
    <div class="bgr-text" lang={lang} dir="auto">
      {paragraphs.map((text, number): JSX.Element => {
        const words = place?.paragraph === number + 1 ? <Marked text={text} place={place} shown={shown} /> : text;
        if (!added.has(number))
          // biome-ignore lint/suspicious/noArrayIndexKey: a kept text stays as it is.
          return <p key={number}>{words}</p>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a kept text stays as it is.
          <p key={number} class="added">
            <span class="bgr-cite" lang={language}>
              {t('kept_new', formatDate(dayOf(since), language))}
            </span>
            <ins>{words}</ins>
          </p>
        );
      })}
    </div>
  );
}

function Marked({ text, place, shown }: { text: string; place: KeptPlace; shown: { current: HTMLElement | null } }) {
  const { start, end } = place;
  return (
    <>
      {text.slice(0, start)}
      <mark ref={shown}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

/** What the page said when it was kept before, and says no more. */
function Gone({ paragraphs, lang }: { paragraphs: readonly string[]; lang: string }) {
  const t = useText();
  if (paragraphs.length === 0) return null;
  return (
    <section aria-labelledby="gone">
      <h2 id="gone">{t('kept_gone')}</h2>
      <div class="bgr-text" lang={lang} dir="auto">
        {paragraphs.map((text) => (
          <p key={text}>
            <del>{text}</del>
          </p>
        ))}
      </div>
    </section>
  );
}
