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
