import { useState } from 'preact/hooks';
import type { NamePlace } from '../mining/mine-documents.ts';
import { Answered } from '../ui/Answered.tsx';
import { formatDate } from '../ui/format-date.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import type { DecidedName } from './decisions.ts';
import { documentRouteHash } from './document-route.ts';
import { detailOf, type KeptDocument, nameOfDocument } from './kept-document.ts';

export interface NameLinesProps {
  name: DecidedName;
  documents: readonly KeptDocument[];
  text: (document: string) => Promise<string[]>;
}

/** Lines that are shown at first, and with each press. */
const SHOWN = 5;
/** UTF-16 units around a name that are shown of its paragraph. */
const AROUND = 120;

/** The lines that a name stands in, each with its document. */
export function NameLines({ name: { id, places }, documents, text }: NameLinesProps) {
  const t = useText();
  const [most, setMost] = useState(SHOWN);
  const shown = places.slice(0, most);
  const answer = useAnswer(async () => {
    const ids = [...new Set(shown.map(({ document }) => document))];
    return new Map(await Promise.all(ids.map(async (each) => [each, await text(each)] as const)));
  }, `${id} ${places.length} ${most}`);
  return (
    <Answered answer={answer}>
      {(texts) => (
        <>
          {shown.map((place) => (
            <Line
              key={`${place.document} ${place.paragraph} ${place.start}`}
              place={place}
              paragraph={texts.get(place.document)?.[place.paragraph - 1] ?? ''}
              document={documents.find((each) => each.id === place.document)}
            />
          ))}
          {places.length > most && (
            <button type="button" class="bgr-link" onClick={() => setMost(most + SHOWN)}>
              {t('maker_more_lines', places.length - most)}
            </button>
          )}
        </>
      )}
    </Answered>
  );
}

interface LineProps {
  place: NamePlace;
  paragraph: string;
  document: KeptDocument | undefined;
}

function Line({ place, paragraph, document }: LineProps) {
  const { start, end, paragraph: number } = place;
  const { language } = useLocale();
  const from = start <= AROUND ? 0 : paragraph.indexOf(' ', start - AROUND) + 1;
  const space = paragraph.lastIndexOf(' ', end + AROUND);
  const to = end + AROUND >= paragraph.length || space < end ? paragraph.length : space;
  const date = document && detailOf(document, 'date');
  return (
    <figure class="line">
      <blockquote lang={(document && detailOf(document, 'language')) ?? undefined} dir="auto">
        {from > 0 && '… '}
        {paragraph.slice(from, start)}
        <mark>{paragraph.slice(start, end)}</mark>
        {paragraph.slice(end, to)}
        {to < paragraph.length && ' …'}
      </blockquote>
      <figcaption class="hint">
        <a href={documentRouteHash(place.document, place)}>
          {[document && nameOfDocument(document), date && formatDate(date, language), `¶ ${number}`]
            .filter(Boolean)
            .join(' · ')}
        </a>
      </figcaption>
    </figure>
  );
}
