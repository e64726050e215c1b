import type { PageName } from '../../messages/message-map.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';
import { useCounted } from '../counted.ts';
import { Icon } from '../Icon.tsx';
import { DOWN, UP } from '../icons.ts';
import { useText } from '../locale.tsx';
import { PageWords } from '../PageWords.tsx';
import { TypeBadge, TypeLine } from '../TypeBadge.tsx';
import { useMoreBelow } from '../use-more-below.ts';
import { byType } from './by-type.ts';

/** The mention that the page was scrolled to. */
export interface Place {
  entry: EntryRef;
  /** Counts the entry's mentions from 0. */
  index: number;
  /** The sentence it stands in; null until the page has answered. */
  sentence: string | null;
}

export interface NameListProps {
  names: readonly PageName[];
  /** Under their types, or as the page has them, each with the line of its type. */
  order?: 'type' | 'reading' | undefined;
  at: Place | null;
  /** The names that are on screen in the page, where that is known. */
  inView?: ReadonlySet<EntryRef> | undefined;
  onJump: (name: PageName, index: number) => void;
}

/** The names on a page: a landmark from which each mention can be reached. */
export function NameList({ names, order = 'type', ...rest }: NameListProps) {
  const t = useText();
  return (
    <nav ref={useMoreBelow<HTMLElement>()} class="names" aria-label={t('popup_title')}>
      {order === 'reading' ? (
        <Rows names={names} isTyped {...rest} />
      ) : (
        byType(names).map(({ type, names }) => (
          <section key={type} aria-labelledby={`type-${type}`}>
            <h2 id={`type-${type}`}>{type === null ? t('popup_generic') : <TypeBadge type={type} plural />}</h2>
            <Rows names={names} {...rest} />
          </section>
        ))
      )}
    </nav>
  );
}

type RowsProps = Omit<NameListProps, 'order'> & {
  /** Each says its type itself. */
  isTyped?: boolean;
};

function Rows({ names, at, inView, isTyped = false, onJump }: RowsProps) {
  return (
    <ul>
      {names.map((name) => (
        <Name
          key={name.id}
          name={name}
          at={at?.entry === name.id ? at : null}
          isInView={inView?.has(name.id) ?? false}
          isTyped={isTyped}
          onJump={onJump}
        />
      ))}
    </ul>
  );
}

interface NameProps {
  name: PageName;
  /** Null when the page was scrolled to another entry. */
  at: Place | null;
  isInView: boolean;
  isTyped: boolean;
  onJump: NameListProps['onJump'];
}

function Name({ name, at, isInView, isTyped, onJump }: NameProps) {
  const t = useText();
  const counted = useCounted();
  const { label, gloss, language, count, sentence, type, others = [] } = name;
  return (
    <li class={`name${at ? ' now' : ''}${isInView ? ' in-view' : ''}`}>
      <button
        type="button"
        class="go"
        aria-current={at === null ? undefined : 'true'}
        onClick={() => onJump(name, at?.index ?? 0)}
      >
        <span class="label">
          <span>
            {isTyped && (
              <>
                <TypeLine type={type} />{' '}
              </>
            )}
            <bdi lang={language}>{label}</bdi>
          </span>
          <span class="count" aria-hidden="true">
            {count}
          </span>
          <span class="bgr-unseen">
            {counted('popup_count', count)}
            {isInView && ` ${t('names_in_view')}`}
          </span>
        </span>
        <span class="gloss" lang={language}>
          {gloss}
        </span>
        {others.map((other) => (
          <span key={other.label + other.gloss} class="gloss">
            {t('names_or')}{' '}
            <bdi lang={other.language}>{other.label === label ? other.gloss : `${other.label}: ${other.gloss}`}</bdi>
          </span>
        ))}
        <PageWords class="sentence" words={at?.sentence ?? sentence ?? ''} />
      </button>
      {at !== null && count > 1 && <Steps name={name} at={at.index} onJump={onJump} />}
    </li>
  );
}

/** From mention to mention of one entry. */
function Steps({ name, at, onJump }: { name: PageName; at: number; onJump: NameListProps['onJump'] }) {
  const t = useText();
  const { count } = name;
  const step = (by: number) => onJump(name, (at + by + count) % count);
  return (
    <div class="steps">
      <button
        type="button"
        class="square"
        aria-label={t('popup_previous')}
        title={t('popup_previous')}
        onClick={() => step(-1)}
      >
        <Icon shape={UP} />
      </button>
      <span role="status">{t('popup_place', at + 1, count)}</span>
      <button type="button" class="square" aria-label={t('popup_next')} title={t('popup_next')} onClick={() => step(1)}>
        <Icon shape={DOWN} />
      </button>
    </div>
  );
}
