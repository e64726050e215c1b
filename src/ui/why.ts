import type { Translate } from './words.ts';

/**
 * Why a mention was accepted, as a sentence: the recognition rule's own (`why_<rule>`), told of the words in the text
 * and of the entry's label.
 */
export function whyText(
  t: Translate,
  { rule, names }: { rule: string; names: readonly string[] },
  surface: string,
  label: string,
): string {
  return t(`why_${rule.replaceAll('-', '_')}`, surface, label, names.join(', '));
}
