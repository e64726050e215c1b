import type { Translate } from './text.tsx';

/** Why a mention was accepted, as a sentence. `surface` is what the text says; the rule's own words come from recognition. */
export function whyText(t: Translate, why: { rule: string; names: readonly string[] }, surface: string): string {
  return t(`why_${why.rule}`, surface, why.names.join(', '));
}
