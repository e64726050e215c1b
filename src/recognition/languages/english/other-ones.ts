/** Lower-case words that in front of a common noun say which one is meant, and not the one that everybody speaks of. */
import { wordList } from '../word-list.ts';

export const OTHER_ONES = wordList(`
  a an another any every no next future previous past earlier hypothetical possible potential
  flu influenza swine avian plague cholera hiv aids smallpox polio measles ebola mpox typhus tuberculosis zika sars mers
  opioid obesity
`);
