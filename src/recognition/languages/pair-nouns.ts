/** Lower-case words after a hyphenated pair of names that are two, not one: "the Putin-Trump summit". */
import { wordList } from './word-list.ts';

export const PAIR_NOUNS = wordList(`
  accord agreement agreements alliance axis bromance call chat clash communique conference confrontation contacts
  conversation cooperation deal debate declaration dialogue diplomacy dispute duel encounter exchange feud format
  friendship handshake interview letter lunch meeting meetings negotiations pact partnership phone plan press
  rapprochement rapport relations relationship rivalry row statement summit summits talk talks tandem telephone ties
  treaty tete-a-tete truce understanding video visit
`);
