/**
 * Lower-case words that open sentences and headlines in languages that have no module here: a page in one of them may name a person
 * too, and "Warum Putin" is no given name and its surname. Without those that are somebody's given name anywhere, accents aside: Nur,
 * Una, Dove, Pero.
 */
import { wordList } from './word-list.ts';

/** German, French, Spanish, Italian, Portuguese, Dutch, Polish, Ukrainian and Turkish. */
export const OTHER_OPENERS = wordList(`
  wie warum wieso weshalb weswegen wann wo woher wohin womit wofür was wer wem wessen welche welcher welches ob wenn weil als
  nachdem bevor während nach vor für gegen mit ohne bei beim von vom zu zum zur über unter wegen seit trotz laut auch und oder aber
  doch denn dann jetzt heute gestern morgen sogar selbst noch schon bald nun hat hatte ist sind war wird würde kann muss soll
  darf der dem ein eine einen einem kremlchef präsident präsidenten staatschef machthaber
  pourquoi comment quand où qui que quoi quel quelle quels quelles mais et ou donc car après avant avec sans pour contre chez
  dans sur sous selon face entre depuis pendant malgré ce cet cette ces ainsi alors aussi encore même quant vers voici voilà est
  président
  por qué cómo cuándo dónde quién quiénes cuál cuánto según tras contra con sin para desde sobre hasta cuando mientras
  porque aunque también así ahora hoy ayer los las uno presidente
  perché come quando cosa che quanto quale ma dopo prima senza secondo anche ancora così oggi ieri gli intanto ecco tra
  onde quem qual mas após antes com sem segundo também ainda agora hoje ontem os as um
  waarom hoe wanneer waar wat welke maar en na voor tegen met zonder bij naar sinds ook toch nu vandaag gisteren het een
  dlaczego kiedy gdzie kto co czy ale lub jeśli gdy po przed bez dla przeciw od według także też teraz dziś wczoraj jednak więc
  чому як коли де хто що чи але та після перед проти про за від для щодо через
  neden niçin niye nasıl nerede hangi eğer peki işte yine artık
`);
