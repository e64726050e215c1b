/** Looks for names that no pack knows, away from the page that shows them. */
import { WORD_LISTS, wordsOf } from '../exchange/word-list.ts';
import { mineDocuments } from '../mining/mine-documents.ts';
import { tellingNames } from '../mining/telling-names.ts';
import { unknownNameOf } from './unknown-name.ts';
import type { UnknownAnswer, UnknownRequest } from './worker-messages.ts';

const answer = (names: UnknownAnswer) => postMessage(names);

addEventListener('message', async ({ data }: MessageEvent<UnknownRequest>) => {
  const { language, paragraphs, known, ignored } = data;
  try {
    const mined = mineDocuments([{ id: '', language, paragraphs }]);
    const isWord = await ordinaryWordsOf(language);
    const telling = tellingNames(mined, { language, isWord, known, ignored: new Set(ignored) });
    answer(telling.map((name) => unknownNameOf(name, paragraphs, language)));
  } catch {
    answer(null);
  }
});

/** The ordinary words of one language; none where there is no list. */
async function ordinaryWordsOf(language: string): Promise<(word: string) => boolean> {
  const list = WORD_LISTS.find((tag) => tag === language);
  if (!list) return () => false;
  return wordsOf([await (await fetch(new URL(`/word-lists/${list}.txt`, location.origin))).text()]);
}
