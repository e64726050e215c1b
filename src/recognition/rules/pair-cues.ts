/** Cues that name two parties, by which a guarded phrase may be theirs on the whole page: "economic roadmaps" of Azerbaijan and Russia. */
import type { Lexicon } from '../languages/lexicon.ts';

const NAME = /^\p{Lu}[\p{L} ]{3,}$/u;

/** The two names of a cue such as "Azerbaijan and Russia" or "Россия и Азербайджан"; null of any other: "Nur-Sultan" is one. */
export function pairOf(
  cue: string,
  { conjunctions }: Pick<Lexicon, 'conjunctions'>,
): [one: string, other: string] | null {
  const words = cue.split(' ');
  const at = words.findIndex((word) => conjunctions.has(word));
  const parts = at < 0 ? cue.split('-') : [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
  const [one, other] = parts;
  return parts.length === 2 && one && other && NAME.test(one) && NAME.test(other) ? [one, other] : null;
}
