/**
 * Makes a pack of the names in documents:
 *   npm run make-pack -- FOLDER --out FILE       reads every file in the folder and below
 *   … | npm run make-pack -- - --out FILE        reads articles from standard input, one a line, as JSON
 *   --title, --language, --licence               what the documents don't say; the folder's name, en and "not stated" unless given
 *   --threads, --batch                           threads that work, one a core unless given, none with 0, and documents that each reads at a time
 *   --save                                       seconds after which a thread saves what it has added up, 20 unless given
 *   --pack FILE                                  a pack whose names are known, and not looked for again; as often as there are packs
 * FILE ends with .json or .backgrounder. The same documents give the same bytes. A run that was stopped goes on where it was
 * when it is asked the same again. An archive that is too big for one machine is cut into shards, in two rounds:
 *   … --shard 1/4 --out NAME.1.words             how words are written in a quarter of the documents
 *   npm run make-pack -- merge NAME.*.words --out NAME.words
 *   … --shard 1/4 --words NAME.words --out NAME.1.names
 *   npm run make-pack -- merge NAME.*.names --out FILE
 * A document that can't be read is told with the reason, and the others go on. Ends with 1 when nothing was made, with 2 after a
 * wrong question.
 */
import { failureOf, makePack } from './archive/make-pack.ts';
import { readQuestion, WrongQuestion } from './archive/question.ts';

try {
  console.log(await makePack(readQuestion(process.argv.slice(2), process.stdin), console.error));
} catch (error) {
  for (const sentence of failureOf(error)) console.error(sentence);
  process.exitCode = error instanceof WrongQuestion ? 2 : 1;
}
