import { formatNumber } from '../ui/format-number.ts';
import { Icon } from '../ui/Icon.tsx';
import { CHECK, CLOSE } from '../ui/icons.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { TypeBadge } from '../ui/TypeBadge.tsx';
import type { DecidedName } from './decisions.ts';

/** A name in the list: what was decided, how it is called and written, what it is, how often it stands. */
export function NameRow({ name: { label, type, state, forms, places } }: { name: DecidedName }) {
  const t = useText();
  const { language } = useLocale();
  const others = forms.filter(({ text }) => text !== label).map(({ text }) => text);
  return (
    <div class="name" data-state={state}>
      <span class="state">
        {state !== 'open' && <Icon shape={state === 'ignored' ? CLOSE : CHECK} />}
        <span class="bgr-unseen">{t(`maker_show_${state}`)}</span>
      </span>
      <bdi class="row-name">{label}</bdi>
      <TypeBadge type={type} />
      <span class="count">{formatNumber(places.length, language)}</span>
      <bdi class="hint">{others.join(', ')}</bdi>
    </div>
  );
}
