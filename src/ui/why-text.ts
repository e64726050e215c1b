import { snake } from '../locale-key.ts';
import type { Reason } from '../recognition/mention.ts';
import type { RefusingRule } from '../recognition/refusing-rules.ts';
import { formatList } from './format-list.ts';
import type { Locale, Translate } from './locale.tsx';

/**
 * Why a mention was accepted, as a sentence: the recognition rule's own (`why_<rule>`), with the words in the text and the
 * entry's label put in.
 */
export function whyText({ t, language }: Locale, { rule, names }: Reason, surface: string, label: string): string {
  // Unlike things may have one name.
  const told = [...new Set(names)];
  if (rule === 'ambiguous' && told.length === 1) return t('why_namesakes', surface);
  return t(`why_${snake(rule)}`, surface, label, formatList(told, language, 'or'));
}

/** Why a name was not linked, as a sentence: the rule's own (`why_not_<rule>`), with the words in the text and what it rests on. */
export function whyNotText(
  t: Translate,
  { rule, evidence, surface }: { rule: RefusingRule; evidence: string; surface: string },
): string {
  return t(`why_not_${snake(rule)}`, surface, evidence);
}
