/** Every trap page, with both painters: after each of its steps exactly the expected mentions are shown, where they stand. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startHealthCheck } from '../../../src/content/lifecycle/health-check.ts';
import type { PageReader } from '../../../src/content/reading/page-reader.ts';
import { partsOf } from '../../../src/pack/entry-ref.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { elementOf, expectedIn } from '../../pages/expected.ts';
import { mountReactPage } from '../../pages/react-page.tsx';
import { adoptedRules } from '../sheet.ts';
import { type PageWindow, showPage } from './page.ts';
import { highlighted, listed, readPage } from './read-page.ts';

const PAGES = import.meta.glob<string>('../../pages/*.html', { query: '?raw', import: 'default', eager: true });
const PAINTERS: Settings['painter'][] = ['highlight', 'mark'];
/** Pages that need the whole extension: see test/extension/pages.test.ts. */
const ELSEWHERE = ['page-of-frames', 'fights-back', 'strict-policy'];

/** A page that this script still reads. */
const health = { isOver: () => false, over() {} };

const nameOf = (path: string) => path.replace(/^.*\/|\.html$/g, '');

function shown(reader: PageReader): Array<{ entry: string; element: Element | null }> {
  return [...reader.mentions.inOrder(reader.blocks)].map(({ block, mention, entry, repeat }) => {
    const node = block.nodes.findLast((_, index) => (block.starts[index] ?? 0) <= mention.start);
    return { entry: `${partsOf(entry.id).id}${repeat ? '*' : ''}`, element: node ? elementOf(node) : null };
  });
}

const highlightedWords = (view: PageWindow): string[] => highlighted(view).map((line) => line.replace(/^.*?: /, ''));

async function matches(
  painter: Settings['painter'],
  view: PageWindow,
  reader: PageReader,
  settled: () => Promise<void>,
): Promise<void> {
  await settled();
  const lines = (all: Array<{ entry: string; element: Element | null }>) =>
    all.map(({ entry, element }) => `${entry} in ${element?.getAttribute('data-expect') ?? 'nothing'}`);
  await vi.waitFor(() => expect(lines(shown(reader))).toEqual(lines(expectedIn(view.document))), { timeout: 4000 });
  const words = [...reader.mentions.inOrder(reader.blocks)].map(({ block, mention }) =>
    block.text.slice(mention.start, mention.end),
  );
  expect(listed(view)).toEqual(painter === 'mark' ? reader.names(0).map(({ label }) => label) : []);
  expect(highlightedWords(view).sort()).toEqual(words.sort());
  if (words.length > 0) expect(adoptedRules(view.document)).toContain('backgrounder');
}

/** What a page's data may have put into the prototype of all objects, here and in the page. */
const polluted = (view: PageWindow): string[] =>
  [view.Object, Object].flatMap(({ prototype }) => Object.keys(prototype));

describe.each(PAINTERS)('with the %s painter, the page', (painter) => {
  it.each(
    Object.keys(PAGES)
      .map(nameOf)
      .filter((name) => !ELSEWHERE.includes(name)),
  )('%s shows what it expects', async (name) => {
    const view = await showPage(PAGES[`../../pages/${name}.html`] ?? '');
    const { steps = [] } = view as unknown as { steps?: Array<() => void> };
    const { reader, settled } = readPage(view, { painter, sites: {} });
    const life = new AbortController();
    onTestFinished(() => life.abort());
    startHealthCheck(
      { ...health, view, check: () => reader.reassert(), returned: () => reader.invalidateAll() },
      life.signal,
    );
    await matches(painter, view, reader, settled);
    for (const step of steps) {
      step();
      await matches(painter, view, reader, settled);
    }
    expect(polluted(view)).toEqual([]);
  });

  it('rendered by React reads as without us after every step, and shows its names', async () => {
    const html =
      '<html><head><meta property="og:type" content="article"></head><body><div id="root"></div></body></html>';
    const [view, plain] = [await showPage(html), await showPage(html)];
    const rootOf = ({ document }: PageWindow) => document.getElementById('root') as HTMLElement;
    const [steps, same] = [mountReactPage(rootOf(view)), mountReactPage(rootOf(plain))];
    const { reader, settled } = readPage(view, { painter, sites: {} });
    await settled();
    for (const [index, step] of steps.entries()) {
      step();
      same[index]?.();
      await Promise.resolve();
      expect(rootOf(view).innerText).toBe(rootOf(plain).innerText);
      await settled();
      expect(rootOf(view).innerText).toBe(rootOf(plain).innerText);
      const fresh = readPage(plain, { sites: {} });
      await fresh.settled();
      const words = (one: PageReader) => one.names(0).map(({ id, count }) => `${id} ${count}`);
      expect(words(reader)).toEqual(words(fresh.reader));
      fresh.reader.dispose();
    }
  });
});

describe('leaving a page', () => {
  it.each(PAINTERS)('puts it back as it was, with the %s painter', async (painter) => {
    const html = PAGES['../../pages/inline-markup.html'] ?? '';
    const view = await showPage(html);
    const nodes = () => [...textNodes(view.document)];
    const [before, texts] = [view.document.documentElement.outerHTML, nodes()];
    const { settled, leave } = readPage(view, { painter, sites: {} });
    await settled();
    expect(highlighted(view).length).toBeGreaterThan(5);
    leave();
    expect(view.document.documentElement.outerHTML).toBe(before);
    expect(nodes()).toEqual(texts);
    expect(nodes().every((node, index) => node === texts[index])).toBe(true);
    expect(view.CSS.highlights.size).toBe(0);
    expect(view.document.adoptedStyleSheets.length).toBe(0);
  });
});

function* textNodes(document: Document): Generator<Node> {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode;
}
