/** Why a mention was accepted, as the English sentence that readers see. */
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Reason } from '../../src/recognition/mention.ts';

/** The sentence of a reason. `surface`: the words in the text; `label`: the entry's. */
export function sentenceOf({ rule, names }: Reason, surface: string, label: string): string {
  const key = `why_${rule.replaceAll('-', '_')}` as keyof typeof messages;
  const words = [surface, label, names.join(', ')];
  return messages[key].message.replace(/\$([123])/g, (_, number: string) => words[Number(number) - 1] ?? '');
}
