import { snake } from '../locale-key.ts';
import type { Reason } from '../recognition/mention.ts';
import type { RefusingRule } from '../recognition/refusing-rules.ts';
import { formatList } from './format-list.ts';
import type { NamedSentenceProps } from './NamedSentence.tsx';
import { wordsLanguage } from './words-language.ts';

/** An entry's name as cards show it. */
export interface Labelled {
  label: string;
  language: string;
}

/**
 * Why a mention was accepted, as a sentence: the recognition rule's own (`why_<rule>`), with the words in the text and the
 * entry's label put in. `reader`: BCP 47 tag of the sentence.
 */
export function whySentence(
  { rule, names }: Reason,
  surface: string,
  entry: Labelled | undefined,
  reader: string,
): NamedSentenceProps {
  // Unlike things may have one name.
  const told = [...new Set(names)];
  const words = { name: surface, lang: wordsLanguage(surface, reader) };
  if (rule === 'ambiguous' && told.length === 1) return { text: 'why_namesakes', names: [words] };
  const list = formatList(told, reader, 'or');
  return {
    text: `why_${snake(rule)}`,
    names: [
      words,
      { name: entry?.label ?? '', lang: entry?.language },
      { name: list, lang: wordsLanguage(list, reader) },
    ],
  };
}

/** Why a name was not linked, as a sentence: the rule's own (`why_not_<rule>`), with the words in the text and what it rests on. */
export function whyNotSentence(
  { rule, evidence, surface }: { rule: RefusingRule; evidence: string; surface: string },
  reader: string,
): NamedSentenceProps {
  const words = (name: string) => ({ name, lang: wordsLanguage(name, reader) });
  return { text: `why_not_${snake(rule)}`, names: [words(surface), words(evidence)] };
}
