/** An entry's label and gloss in the reader's language, where its pack has them. */
import type { EntryDetails, EntrySummary } from '../messages/message-map.ts';
import type { Entry } from '../pack/format.ts';

type Translated = Pick<Entry, 'label' | 'gloss' | 'labels' | 'glosses'>;

/**
 * Label and gloss in the reader's language when there are both, else in the pack's own: never one of each.
 * @param own BCP 47 tag of the pack's language
 * @param reader BCP 47 tag of the reader's
 */
export function inLanguage(
  { label, gloss, labels, glosses }: Translated,
  own: string,
  reader: string,
): Pick<EntrySummary, 'label' | 'gloss' | 'language'> {
  const language = reader.split('-')[0] ?? '';
  const [theirLabel, theirGloss] = [labels?.[language], glosses?.[language]];
  if (theirLabel === undefined || theirGloss === undefined) return { label, gloss, language: own };
  return { label: theirLabel, gloss: theirGloss, language };
}

/** The names besides the one that is shown, each way of writing it once. */
export function otherNames(
  { label, labels = {} }: Pick<Translated, 'label' | 'labels'>,
  own: string,
  shown: string,
): EntryDetails['otherNames'] {
  const met = new Set([shown]);
  return [[own, label] as const, ...Object.entries(labels)].flatMap(([language, name]) => {
    if (met.has(name)) return [];
    met.add(name);
    return [{ language, name }];
  });
}
