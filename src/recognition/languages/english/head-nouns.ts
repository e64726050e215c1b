/** Lower-case nouns that end or begin names and are written small or large there: "Minsk Group", "Minsk group". */
import { wordList } from '../word-list.ts';

export const HEAD_NOUNS = wordList(`
  academy agency agreement alliance association bank basin border branch bridge center centre church club coalition
  commission committee commonwealth community company confederation conference congress corporation corridor council court
  declaration department diaspora diocese district embassy empire eparchy federation festival forum foundation fund government
  group initiative institute institution league line medal mechanism ministry mission movement network organisation
  organization parliament partnership party patriarchate pipeline plan plant president process program programme project
  railroad railway region republic river road route school sea secretariat service settlement society space state statement
  strategy summit system treaty truck trucks union university war
`);
