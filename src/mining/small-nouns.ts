/** Nouns in small letters that belong to the name before them. */
import { AREAS, BODIES, BODY_ADJECTIVES } from '../recognition/languages/english/bodies.ts';
import type { Word } from './words.ts';

/** What a name is that ends in such a noun: an organisation in "Asad regime", a place in "Anbar province". */
export function typeOfSmallNoun(lower: string): 'organisation' | 'place' | null {
  if (BODIES.has(lower)) return 'organisation';
  return AREAS.has(lower) ? 'place' : null;
}

/** Where a body's small words end that begin at `at`: "security forces" in "Iraqi security forces said"; `at` if there are none. */
export function endOfBody(words: readonly Word[], at: number): number {
  const isSmall = (word: Word | undefined) => word?.before === ' ' && word.look === 'lower';
  let end = at;
  for (let next = at; isSmall(words[next]); next++) {
    const { lower } = words[next] as Word;
    if (BODIES.has(lower)) end = next + 1;
    else if (!BODY_ADJECTIVES.has(lower)) break;
  }
  return end;
}

/** True of a noun of a place that belongs to the name right before it: "Anbar province". */
export function isArea(word: Word | undefined): boolean {
  return word !== undefined && word.before === ' ' && word.look === 'lower' && AREAS.has(word.lower);
}
