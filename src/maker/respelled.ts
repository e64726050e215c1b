/** Names that are written in other letters since their documents were read in another encoding: what was decided about them goes on. */
import type { NamePlace } from '../mining/mine-documents.ts';
import type { Alignment } from './align-readings.ts';

/** A document that was read in another encoding. */
export interface ReadAgain {
  /** The id of the reading before. */
  old: string;
  /** As they read now. */
  paragraphs: readonly string[];
  aligned: Alignment;
}

/** How forms are written now, as most of their places have it. One that stands in another document as well stays as it is there. */
export function respelled(places: readonly NamePlace[], again: readonly ReadAgain[]): Map<string, string> {
  const byId = new Map(again.map((each) => [each.old, each]));
  const staying = new Set(places.filter(({ document }) => !byId.has(document)).map(({ text }) => text));
  const counts = new Map<string, Map<string, number>>();
  for (const place of places) {
    const own = byId.get(place.document);
    const now = own?.aligned(place);
    if (!own || !now || staying.has(place.text)) continue;
    const text = (own.paragraphs[now.paragraph - 1] ?? '').slice(now.start, now.end);
    const spelt = counts.get(place.text) ?? new Map<string, number>();
    counts.set(place.text, spelt.set(text, (spelt.get(text) ?? 0) + 1));
  }
  const most = [...counts].flatMap(([form, spelt]): Array<[string, string]> => {
    const [first] = [...spelt].sort((a, b) => b[1] - a[1]);
    return first && first[0] !== form ? [[form, first[0]]] : [];
  });
  return new Map(most);
}
