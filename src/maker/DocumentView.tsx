import { useLayoutEffect, useRef } from 'preact/hooks';
import { Answered } from '../ui/Answered.tsx';
import { formatDate } from '../ui/format-date.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import type { DocumentRoute } from './document-route.ts';
import type { Shown } from './earlier-versions.ts';
import { detailOf, languageOfDocument, nameOfDocument } from './kept-document.ts';

export interface DocumentViewProps {
  /** Null when it isn't kept, or not any more. */
  shown: Shown | null;
  text: (document: string) => Promise<string[]>;
}

/** A document as it was read, at the words that are quoted of it; or the version that took its place. */
export function DocumentView({ shown, text }: DocumentViewProps) {
  const t = useText();
  const { language } = useLocale();
  const id = shown?.document.id ?? '';
  const answer = useAnswer(() => text(id), id);
  if (!shown) return <p>{t('maker_document_gone')}</p>;
  const { document, route, replaced } = shown;
  const date = detailOf(document, 'date');
  const told = [detailOf(document, 'outlet'), detailOf(document, 'author'), date && formatDate(date, language)];
  return (
    <article class="kept" aria-labelledby="kept">
      <h2 id="kept">
        <bdi>{nameOfDocument(document)}</bdi>
      </h2>
      <p class="hint">{told.filter(Boolean).join(' · ')}</p>
      {replaced && (
        <p class="hint" role="note">
          {t(replaced.isFound === false ? 'maker_document_replaced_lost' : 'maker_document_replaced')}
        </p>
      )}
      <Answered answer={answer}>
        {(paragraphs) => <Text paragraphs={paragraphs} route={route} lang={languageOfDocument(document)} />}
      </Answered>
    </article>
  );
}

interface TextProps {
  paragraphs: readonly string[];
  route: DocumentRoute;
  lang: string | null;
}

function Text({ paragraphs, route: { document, paragraph, start, end }, lang }: TextProps) {
  const place = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another address.
  useLayoutEffect(() => place.current?.scrollIntoView({ block: 'center' }), [document, paragraph, start]);
  return (
    <div class="bgr-text" lang={lang ?? undefined} dir="auto">
      {paragraphs.map((text, at) =>
        at + 1 === paragraph ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document's paragraphs stay in their order.
          <p key={at}>
            {text.slice(0, start)}
            <mark ref={place}>{text.slice(start, end)}</mark>
            {text.slice(end)}
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document's paragraphs stay in their order.
          <p key={at}>{text}</p>
        ),
      )}
    </div>
  );
}
