import { useId } from 'preact/hooks';
import type { EntryType } from '../pack/format.ts';
import type { Settings } from '../settings/settings.ts';
import { hueOf, PALETTE, TYPE_COLOURS } from '../styles/colours.ts';
import { useText } from '../ui/locale.tsx';
import type { Change } from './use-settings.ts';

export interface ColourChoiceProps {
  type: EntryType;
  colours: Settings['colours'];
  change: Change;
}

/** A type's colour, out of those that can be read on light and on dark pages. */
export function ColourChoice({ type, colours, change }: ColourChoiceProps) {
  const t = useText();
  const id = useId();
  const now = hueOf(type, colours).light;
  const choose = (light: string) =>
    change(({ colours: { [type]: _, ...others } }) => ({
      colours: light === TYPE_COLOURS[type].light ? others : { ...others, [type]: light },
    }));
  return (
    <details class="colour" name="colour">
      <summary aria-label={t('options_colour_of', t(`types_${type}`))}>
        <span class="swatch" data-type={type} />
        {t('options_colour')}
      </summary>
      <fieldset>
        <legend class="bgr-unseen">{t('options_colour_of', t(`types_${type}`))}</legend>
        {PALETTE.map(({ light, dark }, number) => (
          <label key={light} class="swatch" style={{ '--swatch': `light-dark(${light}, ${dark})` }}>
            <input
              type="radio"
              name={id}
              checked={light === now}
              aria-label={
                light === TYPE_COLOURS[type].light ? t('options_colour_own') : t('options_colour_number', number + 1)
              }
              onChange={() => choose(light)}
            />
          </label>
        ))}
      </fieldset>
    </details>
  );
}
