/** The bundled demo article as the welcome page shows it: its blocks of text, in order. */
import type { RecogniseResult } from '../messages/message-map.ts';
import { markRepeats, type NamedBlock } from '../ui/NamedText.tsx';

const TAGS = ['h1', 'h2', 'p', 'li'] as const;

/** One block of the article, in the element that holds it. */
export interface ArticleBlock extends NamedBlock {
  tag: (typeof TAGS)[number];
}

export interface DemoArticle {
  blocks: ArticleBlock[];
  entries: RecogniseResult['entries'];
}

/** The demo page's text, its names recognised. Rejects when either can't be had. */
export async function readDemoArticle(
  page: () => Promise<string>,
  recognise: (texts: string[]) => Promise<RecogniseResult>,
): Promise<DemoArticle> {
  // Parsed into a document of its own, from which only text is taken.
  const parsed = new DOMParser().parseFromString(await page(), 'text/html');
  const elements = [...parsed.querySelectorAll<HTMLElement>(TAGS.map((tag) => `article ${tag}`).join())];
  const texts = elements.map((element) => element.textContent.replace(/\s+/g, ' ').trim());
  const { blocks, entries } = await recognise(texts);
  const named = markRepeats(texts.map((text, i) => ({ text, mentions: blocks[i]?.mentions ?? [] })));
  const tagOf = (element: Element | undefined) => TAGS.find((tag) => tag === element?.localName) ?? 'p';
  return { blocks: named.map((block, i) => ({ ...block, tag: tagOf(elements[i]) })), entries };
}
