/** Why a mention was accepted, as the English sentence that readers see. */
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { snake } from '../../src/locale-key.ts';
import type { Reason } from '../../src/recognition/mention.ts';

/** The sentence of a reason. `surface`: the words in the text; `label`: the entry's. */
export function sentenceOf({ rule, names }: Reason, surface: string, label: string): string {
  const words = [surface, label, names.join(', ')];
  return messages[`why_${snake(rule)}`].message.replace(
    /\$([123])/g,
    (_, number: string) => words[Number(number) - 1] ?? '',
  );
}
