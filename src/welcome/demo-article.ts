/** The bundled demo article as the welcome page shows it: its blocks of text, in order. */
import type { RecogniseResult } from '../messages/message-map.ts';
import { markRepeats, type NamedBlock } from '../ui/NamedText.tsx';

/** One block of the article. */
export interface ArticleBlock extends NamedBlock {
  tag: 'h1' | 'h2' | 'p';
  /** An item of a list. */
  item: boolean;
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
  // Parsed into a document of its own, from which only text is taken; its styles would meet this page's policy.
  const html = (await page()).replace(/<style>.*?<\/style>/s, '');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...parsed.querySelectorAll<HTMLElement>('main :is(h1, h2, p, li)')];
  const texts = elements.map((element) => element.textContent.replace(/\s+/g, ' ').trim());
  const { blocks, entries } = await recognise(texts);
  const named = markRepeats(texts.map((text, i) => ({ text, mentions: blocks[i]?.mentions ?? [] })));
  return { blocks: named.map((block, i) => ({ ...block, ...kindOf(elements[i]) })), entries };
}

function kindOf(element: Element | undefined): Pick<ArticleBlock, 'tag' | 'item'> {
  const name = element?.localName;
  return { tag: name === 'h1' || name === 'h2' ? name : 'p', item: name === 'li' };
}
