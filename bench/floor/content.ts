/**
 * The least content script that does what ours does: reads the article, has its names recognised by the same background in one
 * message, and draws each with one highlight and one sheet. It knows nothing of pages that change, hide, nest or resist.
 */
import type { RecogniseResult } from '../../src/messages/message-map.ts';

interface Chrome {
  runtime: { sendMessage(message: unknown): Promise<{ result?: RecogniseResult }> };
}

const { chrome } = globalThis as unknown as { chrome: Chrome };

async function read(): Promise<void> {
  const article = document.querySelector('article, main, [role=main]') ?? document.body;
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).length > 1 && !node.parentElement?.closest('script, style, nav')) nodes.push(node as Text);
  const parts = nodes.map(({ data }) => ({ text: data }));
  const { result } = await chrome.runtime.sendMessage({ message: 'recognise', params: { parts } });
  const highlight = new Highlight();
  result?.blocks.forEach(({ mentions }, at) => {
    const node = nodes[at];
    for (const { start, end } of node ? mentions : [])
      highlight.add(
        new StaticRange({
          startContainer: node as Text,
          startOffset: start,
          endContainer: node as Text,
          endOffset: end,
        }),
      );
  });
  if (highlight.size === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(floor){text-decoration:underline 2px #06c;text-underline-offset:.18em}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set('floor', highlight);
}

void read();
