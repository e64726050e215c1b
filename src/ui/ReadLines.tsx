import { useId } from 'preact/hooks';
import type { Background } from '../messages/message-map.ts';
import { NameLink } from './FactList.tsx';
import { formatDate } from './format-date.ts';
import { useLocale, useText } from './locale.tsx';

type ReadLine = NonNullable<Background['read']>[number];

export interface ReadLinesProps {
  lines: Background['read'];
  /** Address of the kept article, at the line; it is then a real link. */
  keptHref?: ((line: ReadLine) => string) | undefined;
  /** Called when the reader wants to see the kept article, at the line. */
  onKept?: ((line: ReadLine) => void) | undefined;
}

/** What the reader has read and kept, word for word, with the ways back to it. */
export function ReadLines({ lines = [], keptHref, onKept }: ReadLinesProps) {
  const t = useText();
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section class="bgr-read" aria-labelledby={id}>
      <h3 id={id} class="bgr-pack-name">
        {t('read_heading')}
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={`${line.article.id} ${line.place}`}>
            <ReadFrom line={line} />
            <p lang={line.article.language} dir="auto">
              <q>{line.quote}</q>
            </p>
            <p class="bgr-cite">
              <NameLink href={keptHref?.(line)} onFollow={() => onKept?.(line)}>
                {t('read_copy')}
              </NameLink>
              {' · '}
              <a href={line.address} target="_blank" rel="noopener noreferrer">
                {t('read_page')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Reuters, 3 Nov 2026"; of an article without a date, the day on which it was kept. */
function ReadFrom({ line: { article, kept } }: { line: ReadLine }) {
  const { t, language } = useLocale();
  const date = article.date ?? kept;
  const told = formatDate(date, language);
  return (
    <p class="bgr-cite" title={article.title}>
      <bdi lang={article.language}>{article.outlet}</bdi>
      {' · '}
      <time dateTime={date}>{article.date ? told : t('read_kept_on', told)}</time>
    </p>
  );
}
