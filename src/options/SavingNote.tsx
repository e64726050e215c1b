import { Icon } from '../ui/Icon.tsx';
import { CHECK } from '../ui/icons.ts';
import { useText } from '../ui/locale.tsx';
import type { Saving } from './use-settings.ts';

/** Says quietly that a change was saved, plainly that it was not. */
export function SavingNote({ saving }: { saving: Saving | null }) {
  const t = useText();
  return (
    <div class="saving" role="status" data-state={saving?.state}>
      {saving && (
        <p>
          {saving.state === 'saved' && <Icon shape={CHECK} />} {t(saving.key)}{' '}
          {saving.undo && (
            <button type="button" class="bgr-link" onClick={saving.undo}>
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
