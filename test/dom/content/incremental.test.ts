/** After any series of changes, what was read bit by bit equals what a fresh reading sees. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { PagePart } from '../../../src/recognition/mention.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { type Edit, edit } from '../../pages/random-edits.ts';
import { bodyOf, ScriptedPage, START } from '../../pages/scripted-page.ts';
import { type PageWindow, showPage } from './page.ts';
import { highlighted, listed, placed, readPage, told } from './read-page.ts';
import { newsRef, recognise } from './test-pack.ts';

async function check(painter: Settings['painter'], edits: readonly Edit[]): Promise<void> {
  const view = await showPage(START);
  const plain = await showPage(START);
  const [scripted, untouched] = [new ScriptedPage(view.document), new ScriptedPage(plain.document)];
  const { reader, settled } = readPage(view, { painter });
  await settled();
  for (const change of edits) {
    scripted.apply(change);
    untouched.apply(change);
    expect(bodyOf(view.document)).toEqual(bodyOf(plain.document));
    if (change.kind === 'settle') await settled();
  }
  await settled();
  const fresh = readPage(plain);
  await fresh.settled();
  expect(placed(reader)).toEqual(placed(fresh.reader));
  expect(highlighted(view)).toEqual(highlighted(plain));
  expect(bodyOf(view.document)).toEqual(bodyOf(plain.document));
  if (painter === 'mark') expect(listed(view)).toEqual(fresh.reader.names(0).map(({ label }) => label));
  view.frameElement?.remove();
  plain.frameElement?.remove();
}

describe('a page that keeps changing', () => {
  it('keeps the items of a list that turns inline while it moves', async () => {
    await check('highlight', [
      { kind: 'html', at: 0, text: 'Ilham Aliyev' },
      { kind: 'style', at: 6, style: 'display:inline' },
      { kind: 'move', at: 6, to: 0 },
      { kind: 'move', at: 4, to: 3 },
    ]);
  });

  it('looks as if it had just been read, with highlights', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => check('highlight', edits)),
      { numRuns: 60, interruptAfterTimeLimit: 90_000 },
    );
  });

  it('looks as if it had just been read, with marks', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => check('mark', edits)),
      { numRuns: 40, interruptAfterTimeLimit: 90_000 },
    );
  });
});

describe('a page that changes in more than 3000 places at once', () => {
  const COUNT = 400;
  const TIMES = 8;
  const ROWS = `<ul>${'<li>Baku <b>is</b> a city</li>'.repeat(COUNT)}</ul>`;

  /** Other text in almost all rows, time and again, some of them gone or hidden, and new ones between: 3000 records and more. */
  function change({ document }: PageWindow, nodes: readonly Node[]): void {
    nodes.forEach((node, index) => {
      const row = node.parentElement as HTMLElement;
      if (index % 100 === 7) row.remove();
      else if (index % 100 === 8) row.style.display = 'none';
      else {
        if (index % 100 === 9) row.after(Object.assign(document.createElement('li'), { textContent: 'Moscow' }));
        const words = index % 2 === 0 ? 'Moscow' : 'A village';
        for (let time = 0; time < TIMES; time += 1) (node as Text).data = `${words} ${' '.repeat(time)}`;
      }
    });
  }

  it('shows no old text beside the new while it waits to be read', async () => {
    const view = await showPage('<p>Ilham Aliyev in Baku</p>');
    const { settled } = readPage(view);
    const [text] = view.document.querySelector('p')?.childNodes ?? [];
    await settled();
    for (let time = 0; time < 3100; time += 1) (text as Text).data = `Moscow ${time}`;
    await Promise.resolve();
    expect(highlighted(view)).toEqual([]);
    await settled();
    expect(highlighted(view)).toEqual(['backgrounder-place: Moscow']);
  });

  it.each(['highlight', 'mark'] as const)('is read afresh once, with the %s painter', async (painter) => {
    const [view, plain] = [await showPage(ROWS), await showPage(ROWS)];
    let asked = 0;
    const counting = (parts: PagePart[]) => {
      asked += 1;
      return recognise(parts);
    };
    const [nodes, same] = [view, plain].map(({ document }) =>
      [...document.querySelectorAll('li')].map((row) => row.firstChild as Node),
    );
    const { reader, settled } = readPage(view, { painter }, { recognise: counting });
    await settled();
    expect(reader.mentions.of(newsRef('baku')).length).toBe(COUNT);
    asked = 0;
    change(view, nodes ?? []);
    change(plain, same ?? []);
    await settled();
    expect(asked).toBe(1);
    const fresh = readPage(plain);
    await fresh.settled();
    expect(reader.mentions.of(newsRef('moscow')).length).toBeGreaterThan(COUNT / 3);
    expect(told(reader)).toEqual(told(fresh.reader));
    if (painter === 'highlight') expect(placed(reader)).toEqual(placed(fresh.reader));
    reader.dispose();
    expect(view.document.body.innerHTML).toBe(plain.document.body.innerHTML);
  });

  it('is looked through for an article, though each change is too small to be one', async () => {
    const view = await showPage(
      '<html lang="en"><head><meta property="og:type" content="article"></head><body><main></main></body></html>',
    );
    const { reader } = readPage(view, { sites: {} });
    await vi.waitUntil(() => reader.state === 'not-an-article');
    const main = view.document.querySelector('main') as HTMLElement;
    for (let row = 0; row < COUNT * TIMES; row += 1) {
      const paragraph = view.document.createElement('p');
      paragraph.textContent = 'Baku waits for the boats that went out before dawn and have not come in.';
      main.append(paragraph);
    }
    await vi.waitUntil(() => reader.mentions.of(newsRef('baku')).length === COUNT * TIMES, { timeout: 10_000 });
  });
});
