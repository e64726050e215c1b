/** "Southern Gas Corridor (SGC)": acronyms that a text explains (after Schwartz and Hearst, 2003). */

export interface Acronym {
  acronym: string;
  expansion: string;
}

const IN_BRACKETS = /\(["'“«]?([\p{Lu}][\p{L}\p{N}-]{1,9})["'”»]?\)/gu;

/** The acronyms in brackets whose letters are found, from the last to the first, in the words right before. */
export function acronymsIn(text: string): Acronym[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const [, acronym = ''] = match;
    const most = Math.min(acronym.length + 5, acronym.length * 2);
    const words = text.slice(0, match.index).trim().split(/\s+/).slice(-most);
    const expansion = expansionIn(words.join(' '), acronym);
    return expansion === null ? [] : [{ acronym, expansion }];
  });
}

function expansionIn(text: string, acronym: string): string | null {
  let at = text.length;
  for (let letter = acronym.length - 1; letter >= 0; letter--) {
    const wanted = (acronym[letter] ?? '').toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(wanted)) continue;
    do at--;
    while (
      at >= 0 &&
      (text[at]?.toLowerCase() !== wanted || (letter === 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')))
    );
    if (at < 0) return null;
  }
  const found = text.slice(at).trim();
  return found.split(/\s+/).length < 2 && found.length < acronym.length * 2 ? null : found;
}

/** How often each acronym is explained as what. What is counted in parts of a corpus adds up. */
export type AcronymCounts = Map<string, Map<string, number>>;

/** The acronyms that paragraphs explain. */
export function countAcronyms(paragraphs: ReadonlyArray<{ text: string }>): AcronymCounts {
  const counts: AcronymCounts = new Map();
  for (const { text } of paragraphs)
    for (const { acronym, expansion } of acronymsIn(text)) addExpansion(counts, acronym, expansion, 1);
  return counts;
}

/** Adds so many explanations of an acronym. */
export function addExpansion(counts: AcronymCounts, acronym: string, expansion: string, count: number): void {
  const expansions = counts.get(acronym) ?? new Map<string, number>();
  expansions.set(expansion, (expansions.get(expansion) ?? 0) + count);
  counts.set(acronym, expansions);
}
