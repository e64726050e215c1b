/** The other country whose a post or a ministry is, that bears the name of one of ours. */
import type { FoundForm } from '../index/matches.ts';
import { GUARDED, PLACE } from '../index/name-index.ts';
import type { Span } from './block-reading.ts';
import type { Candidate } from './candidate.ts';
import { followsDirectly, isCapitalised, lowerToken, sentenceAround } from './surroundings.ts';

/** The other country whose a guarded post is: "пресс-секретарь президента Армении", "Ermənistan prezidentinin mətbuat katibi"; -1 when none is. */
export function landOfPost({ lore, tokens, match, forms, flags }: Candidate): number {
  const { countries, titles } = tokens.lexicon;
  const { firstToken: first, lastToken: last } = match;
  if ((flags & GUARDED) === 0 || first === last || !titles.holds(tokens, last)) return -1;
  const isOther = (token: number) =>
    countries.holds(tokens, token) && !lore.ownWords((forms[0] as FoundForm).entry).has(lowerToken(tokens, token));
  if (followsDirectly(tokens, last + 1) && isOther(last + 1)) return last + 1;
  return followsDirectly(tokens, first) && isOther(first - 1) ? first - 1 : -1;
}

/** Of a short name that the pack completes by a country, the other country beside it: "МИД Азербайджана", "Azərbaycan XİN"; -1 when none is. */
export function otherCountryBeside({ lore, tokens, match, reading, forms: [found] }: Candidate): number {
  const { countries, demonyms } = tokens.lexicon;
  const isLand = (token: number) => countries.holds(tokens, token) || demonyms.holds(tokens, token);
  const completes = (token: number, own: ReadonlySet<string>) =>
    !own.has(lowerToken(tokens, token)) && [...own].some((word) => countries.has(word) || demonyms.has(word));
  const { firstToken: first, lastToken: last } = match;
  const own = () => lore.ownNames((found as FoundForm).form);
  if (isLand(last + 1) && followsDirectly(tokens, last + 1) && completes(last + 1, own().after)) return last + 1;
  // "Azərbaycan Respublikasının Xarici İşlər Nazirliyi".
  const before = reading.spans.at(-1);
  const isState = before?.lastToken === first - 1 && before.owners.some(({ kind }) => (kind & PLACE) !== 0);
  if (before && isState && isLand(before.firstToken) && completes(before.firstToken, own().before))
    return before.firstToken;
  return isLand(first - 1) && followsDirectly(tokens, first) && completes(first - 1, own().before) ? first - 1 : -1;
}

/**
 * Of a phrase that the pack completes by a country, "Foreign Ministry" of Russia, the other country, its capital or people that the
 * sentence speaks of in front of it, or that owns it behind: "In Tehran the Foreign Ministry said"; -1 when none is.
 */
export function anotherLandNear({ lore, index, tokens, match, reading, forms: [found] }: Candidate): number {
  const { countries, demonyms, capitals, genitiveWords, possessives, siteWords, stateBodies } = tokens.lexicon;
  if (!stateBodies.holds(tokens, match.lastToken) && !stateBodies.holds(tokens, match.firstToken)) return -1;
  const { before, after } = lore.ownNames((found as FoundForm).form);
  const isLand = (word: string) => countries.has(word) || demonyms.has(word) || capitals.has(word);
  const owns = (word: string) => before.has(word) || after.has(word);
  if (![...before, ...after].some(isLand)) return -1;
  const { firstToken: first, lastToken: last } = match;
  const behind = genitiveWords.holds(tokens, last + 1) || siteWords.holds(tokens, last + 1) ? last + 2 : -1;
  if (behind >= 0 && isLand(lowerToken(tokens, behind))) return owns(lowerToken(tokens, behind)) ? -1 : behind;
  const [from] = sentenceAround(tokens, first, last);
  let at = reading.spans.length - 1;
  for (let token = first - 1; token >= from; token--) {
    const word = lowerToken(tokens, token);
    if (owns(word) && isCapitalised(tokens, token)) return -1;
    if (isLand(word) && !possessives.holds(tokens, token)) return token;
    // "In Baku, the Foreign Ministry": a town that lies elsewhere.
    while (at >= 0 && (reading.spans[at] as Span).lastToken > token) at--;
    const span = reading.spans[at];
    const [place] = span?.lastToken === token ? span.owners : [];
    const homes = place && (place.kind & PLACE) !== 0 ? index.homes(place.entry) : [];
    if (homes.length > 0) return homes.some(owns) ? -1 : token;
  }
  return -1;
}
