import { snake } from '../locale-key.ts';
import type { Reason } from '../recognition/mention.ts';
import type { Translate } from './text.tsx';

/**
 * Why a mention was accepted, as a sentence: the recognition rule's own (`why_<rule>`), told of the words in the text
 * and of the entry's label.
 */
export function whyText(t: Translate, { rule, names }: Reason, surface: string, label: string): string {
  return t(`why_${snake(rule)}`, surface, label, names.join(', '));
}
