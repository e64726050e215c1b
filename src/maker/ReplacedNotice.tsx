import { encodingName } from '../text/encodings.ts';
import { useCounted } from '../ui/counted.ts';
import { useText } from '../ui/locale.tsx';
import type { ReplacingState } from './use-replacing.ts';

export interface ReplacedNoticeProps extends Pick<ReplacingState, 'takeBack' | 'dismiss'> {
  replaced: NonNullable<ReplacingState['replaced']>;
  /** The pack is in use, and quotes the old versions until it is updated. */
  isInUse: boolean;
}

const LOST = { pinned: 'maker_lost_pinned', told: 'maker_lost_told', quoted: 'maker_lost_quoted' } as const;

/** Which documents were replaced by new versions, and which lines and names are in them no more, with the way back. */
export function ReplacedNotice({ replaced, isInUse, takeBack, dismiss }: ReplacedNoticeProps) {
  const t = useText();
  const count = useCounted();
  const { titles, encoding, isAsked, found, lost, reworded, goneNames } = replaced;
  const [first = ''] = titles;
  const many = titles.length > 1 && count(encoding ? 'maker_read_again_many' : 'maker_replaced_many', titles.length);
  const one = encoding ? t('maker_read_again', first, encodingName(encoding)) : t('maker_replaced', first);
  return (
    <section class="replaced" aria-label={t('maker_replaced_title')}>
      <p role="status">
        {many || one} {found > 0 && count('maker_replaced_found', found)} {isInUse && t('maker_replaced_in_use')}
      </p>
      {lost.length + reworded.length + goneNames.length > 0 && (
        <ul>
          {lost.map(({ quote, fate }) => (
            <li key={quote} class="lost">
              {t(LOST[fate], quote)}
            </li>
          ))}
          {goneNames.map((name) => (
            <li key={name}>{t('maker_lost_name', name)}</li>
          ))}
          {reworded.map(({ before, now }) => (
            <li key={before} class="reworded">
              {t('maker_reworded', before, now)}
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        <button type="button" class="bgr-button" data-do="take-back" onClick={() => takeBack(false)}>
          {t('undo')}
        </button>
        {!isAsked && (
          <button type="button" class="bgr-button" data-do="keep-both" onClick={() => takeBack(true)}>
            {t('maker_keep_both')}
          </button>
        )}
        <button type="button" class="bgr-link" data-do="seen" onClick={dismiss}>
          {t('maker_dismiss')}
        </button>
      </p>
    </section>
  );
}
