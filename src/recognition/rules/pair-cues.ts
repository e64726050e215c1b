/** Cues that name two parties, by which a guarded phrase may be theirs on the whole page: "economic roadmaps" of Azerbaijan and Russia. */

/** The two names of a cue such as "Azerbaijan and Russia"; null of any other: "Nur-Sultan" is one. */
export function pairOf(cue: string): [one: string, other: string] | null {
  const parts = /^(\p{Lu}[\p{L} ]{3,}?)(?: and |-)(\p{Lu}[\p{L} ]{3,})$/u.exec(cue);
  return parts ? [parts[1] as string, parts[2] as string] : null;
}
