/** Names of a pack that may be found where something else is meant. */
import { type IsWord, isOrdinaryWord, isTooShort } from '../exchange/guard-forms.ts';
import type { LocaleKey } from '../locale-key.ts';
import type { Pack } from '../pack/format.ts';

/** A form that is risky, whose it is, and the sentence that says why. */
export interface RiskyForm {
  text: string;
  label: string;
  why: LocaleKey;
}

/** Forms that are ordinary words, very short, or written like another name's; those that are parts of a longer name left out. */
export function riskyForms({ entries }: Pick<Pack, 'entries'>, isWord: IsWord): RiskyForm[] {
  const owners = new Map<string, number>();
  for (const { forms } of entries) for (const { text } of forms) owners.set(text, (owners.get(text) ?? 0) + 1);
  return entries.flatMap(({ label, forms }) =>
    forms.flatMap(({ text }): RiskyForm[] => {
      const why = whyRisky(text, { isLabel: text === label, isShared: (owners.get(text) ?? 0) > 1, isWord });
      return why ? [{ text, label, why }] : [];
    }),
  );
}

function whyRisky(
  text: string,
  { isLabel, isShared, isWord }: { isLabel: boolean; isShared: boolean; isWord: IsWord },
): LocaleKey | null {
  if (isShared) return 'maker_risk_shared';
  // A surname needs its full name on the page, whatever word it is.
  if (!isLabel) return null;
  if (isTooShort(text)) return 'names_risk_too_short';
  return isOrdinaryWord(text, isWord) ? 'names_risk_word' : null;
}
