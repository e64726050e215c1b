import { useCounted } from '../ui/counted.ts';
import { Icon } from '../ui/Icon.tsx';
import { DOWN, UP } from '../ui/icons.ts';
import { useText } from '../ui/locale.tsx';
import { TypeLine } from '../ui/TypeBadge.tsx';
import { useMoreBelow } from '../ui/use-more-below.ts';
import type { FoundName } from './check-text.ts';

export interface FoundNamesProps {
  names: readonly FoundName[];
  /** How many mentions the text has. */
  count: number;
  /** The mention that is shown, counted from 0; null when none is. */
  at: number | null;
  onGo: (mention: number) => void;
}

/** Who is named in a checked text, and the way from mention to mention. */
export function FoundNames({ names, count, at, onGo }: FoundNamesProps) {
  const t = useText();
  const counted = useCounted();
  const list = useMoreBelow<HTMLUListElement>();
  const step = (by: 1 | -1) => onGo(at === null ? (by === 1 ? 0 : count - 1) : (at + by + count) % count);
  return (
    <nav class="found" aria-label={t('check_names')}>
      <p class="steps">
        <button
          type="button"
          class="bgr-button"
          aria-label={t('check_previous')}
          title={t('check_previous')}
          onClick={() => step(-1)}
        >
          <Icon shape={UP} />
        </button>
        <button
          type="button"
          class="bgr-button"
          aria-label={t('check_next')}
          title={t('check_next')}
          onClick={() => step(1)}
        >
          <Icon shape={DOWN} />
        </button>
        <span class="number" role="status">
          {at !== null && t('popup_place', at + 1, count)}
        </span>
      </p>
      <ul ref={list}>
        {names.map(({ entry, mentions }) => (
          <li key={entry.id}>
            <button
              type="button"
              class="bgr-button"
              aria-current={at !== null && mentions.includes(at) ? 'true' : undefined}
              onClick={() => onGo(after(mentions, at))}
            >
              <TypeLine type={entry.type} /> <bdi lang={entry.language}>{entry.label}</bdi>{' '}
              <span class="number" aria-hidden="true">
                {mentions.length}
              </span>
              <span class="bgr-unseen">{counted('popup_count', mentions.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** An entry's mention after the one that is shown, round the end: pressed again, a name leads to its next mention. */
function after(mentions: FoundName['mentions'], at: number | null): number {
  const here = at === null ? -1 : mentions.indexOf(at);
  return mentions[(here + 1) % mentions.length] ?? mentions[0];
}
