/** A text that the reader brings, shown as pages are: its names in order, each with its sentences. */
import type { PageName, PageState, RecogniseResult } from '../messages/message-map.ts';
import { sentencesOf } from '../mining/sentences.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { Mention, PagePart } from '../recognition/mention.ts';
import type { PanelPage } from './panel-page.ts';

/** A pasted text or an opened document. */
export interface GivenText {
  /** What it is called; null of a text that was pasted. */
  title: string | null;
  paragraphs: readonly string[];
}

/** UTF-16 units read at most: some 300 pages. */
const MOST = 500_000;
/** A text is no tab of the browser's. */
const NO_TAB = -1;

/** Looks for the names in a text. Rejects when the background gives no answer. */
export async function pageOfText(
  { title, paragraphs }: GivenText,
  recognise: (parts: PagePart[]) => Promise<RecogniseResult>,
  visit: number,
  most = MOST,
): Promise<PanelPage> {
  const texts = upTo(most, paragraphs);
  const { blocks, entries } = await recognise(texts.map((text) => ({ text })));
  const sentences = new Map<EntryRef, string[]>();
  blocks.forEach(({ mentions }, at) => {
    for (const mention of mentions) {
      const known = sentences.get(mention.entry);
      const sentence = sentenceOf(texts[at] ?? '', mention);
      if (known) known.push(sentence);
      else sentences.set(mention.entry, [sentence]);
    }
  });
  const names = [...sentences].flatMap(([entry, said]): PageName[] => {
    const summary = entries[entry];
    return summary ? [{ ...summary, count: said.length, sentence: said[0] ?? '', frame: 0 }] : [];
  });
  const state: PageState = { state: 'read', host: '', names, title: title ?? '', noCard: false };
  return {
    tab: NO_TAB,
    visit,
    text: { title },
    unknown: null,
    keeping: null,
    // It never changes.
    state: (beside) => (beside === 'now' ? Promise.resolve(state) : new Promise(() => undefined)),
    jump: async ({ id }, index) => ({ sentence: sentences.get(id)?.[index] ?? null, isCutOff: false }),
    rule: async () => undefined,
    enable: async () => undefined,
    readAgain: async () => undefined,
    reload: async () => undefined,
  };
}

/** The paragraphs that are read, the last of them perhaps not to its end. */
function upTo(most: number, paragraphs: readonly string[]): string[] {
  let left = most;
  return paragraphs.flatMap((paragraph) => {
    const text = paragraph.slice(0, left);
    left -= text.length;
    return text === '' ? [] : [text];
  });
}

function sentenceOf(text: string, { start }: Pick<Mention, 'start'>): string {
  const around = sentencesOf(text, '').find((sentence) => start >= sentence.start && start < sentence.end);
  return around ? text.slice(around.start, around.end) : text;
}
