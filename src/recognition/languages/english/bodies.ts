/**
 * Lower-case nouns behind what a text names: "Syrian government", "Iraqi security forces", "Anbar province". Asked by mining alone,
 * so they are no list of the language's: pages would carry them along.
 */
import { wordList } from '../word-list.ts';

/** Bodies of a state or of those that fight one, which texts mostly write small. */
export const BODIES = wordList(`
  government regime junta parliament army navy force forces police militia militias opposition resistance
  embassy ministry coalition guard tribe
`);

/** What stands between a people and such a body. */
export const BODY_ADJECTIVES = wordList(`
  security armed special air naval ground land military paramilitary defence defense interior foreign finance energy border coast
  civil federal central national regional local transitional interim provisional caretaker democratic revolutionary
  government intelligence police opposition rebel
`);

/** Parts of a country and other places, which texts write small behind their names. */
export const AREAS = wordList(`
  province provinces governorate oblast county prefecture canton municipality district region
  area neighborhood neighbourhood suburb peninsula island mountains valley desert plateau
`);
