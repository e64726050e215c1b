import { snake } from '../locale-key.ts';
import type { Reason } from '../recognition/mention.ts';
import type { Translate } from './locale.tsx';

/**
 * Why a mention was accepted, as a sentence: the recognition rule's own (`why_<rule>`), with the words in the text and the
 * entry's label put in.
 */
export function whyText(t: Translate, { rule, names }: Reason, surface: string, label: string): string {
  return t(`why_${snake(rule)}`, surface, label, names.join(', '));
}
