/** After any series of changes, what was read bit by bit equals what a fresh reading sees. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { partsOf } from '../../../src/pack/entry-ref.ts';
import type { PagePart } from '../../../src/recognition/mention.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { type PageWindow, showPage } from './page.ts';
import { highlighted, marked, placed, readPage, told } from './read-page.ts';
import { newsRef, recognise } from './test-pack.ts';

const WORDS = [
  'Ilham Aliyev',
  'Heydar Aliyev',
  'Aliyev',
  'Putin',
  'Vladimir Putin',
  'Baku',
  'Moscow',
  'OIC',
  'Some Other Council (OIC)',
  'Ilham',
  ' ',
  ' met ',
  '. ',
  'and',
  'Organisation of Islamic Cooperation',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const TAGS = ['p', 'div', 'b', 'span', 'a', 'br', 'li', 'section', 'code', 'font', 'td'] as const;

const step = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), at: fc.nat(), text }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), tag: fc.constantFrom(...TAGS), text }),
  fc.record({ kind: fc.constant('insertText' as const), at: fc.nat(), text }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({
    kind: fc.constant('style' as const),
    at: fc.nat(),
    style: fc.constantFrom('', 'display:none', 'display:block', 'display:inline', 'visibility:hidden'),
  }),
  fc.record({ kind: fc.constant('class' as const), at: fc.nat(), name: fc.constantFrom('', 'folded') }),
  fc.record({ kind: fc.constant('split' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('normalize' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('wrap' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('html' as const), at: fc.nat(), text }),
  fc.record({ kind: fc.constant('settle' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const START = `<style>.folded p, p.folded { display: none }</style><h1>Aliyev in Baku</h1>
  <div><p>Vladimir Putin met Aliyev.</p><p>Then <b>Ilham</b> <i>Aliyev</i> left.</p></div><ul><li>Putin</li><li>OIC</li></ul>`;

/** A page, and the nodes its own script knows: marks that are put in later are not among them. */
class ScriptedPage {
  readonly #nodes: Node[] = [];
  readonly #document: Document;

  constructor(view: PageWindow) {
    this.#document = view.document;
    this.#learn(view.document.body);
  }

  apply(change: Step): void {
    if (change.kind === 'settle') return;
    const element = this.#pick(change.at, (node) => node.nodeType === Node.ELEMENT_NODE) as Element | undefined;
    const node = this.#pick(change.at, (one) => one.nodeType === Node.TEXT_NODE) as Text | undefined;
    const body = this.#document.body;
    if (change.kind === 'text' && node) node.data = change.text;
    else if (change.kind === 'insert') {
      const made = this.#document.createElement(change.tag);
      made.textContent = change.text;
      (element ?? body).append(made);
      this.#learn(made);
    } else if (change.kind === 'insertText') {
      const made = this.#document.createTextNode(change.text);
      (element ?? body).prepend(made);
      this.#learn(made);
    } else if (change.kind === 'remove') (node && change.at % 2 === 0 ? node : element)?.remove();
    else if (change.kind === 'move' && element) {
      const to = (this.#pick(change.to, (one) => one.nodeType === Node.ELEMENT_NODE) as Element | undefined) ?? body;
      if (!element.contains(to)) to.append(element);
    } else if (change.kind === 'style') element?.setAttribute('style', change.style);
    else if (change.kind === 'class') element?.setAttribute('class', change.name);
    else if (change.kind === 'split' && node) this.#learn(node.splitText(Math.floor(node.length / 2)));
    else if (change.kind === 'normalize') element?.normalize();
    else if (change.kind === 'wrap' && node) {
      const font = this.#document.createElement('font');
      node.replaceWith(font);
      font.append(node);
      this.#nodes.push(font);
    } else if (change.kind === 'html' && element) {
      element.innerHTML = `${change.text}<p>${change.text}</p>`;
      for (const child of element.childNodes) this.#learn(child);
    }
  }

  #learn(top: Node): void {
    const walker = this.#document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) this.#nodes.push(node);
  }

  #pick(at: number, fits: (node: Node) => boolean): Node | undefined {
    const { body } = this.#document;
    const there = this.#nodes.filter(
      (node) =>
        fits(node) &&
        node !== body &&
        body.contains(node) &&
        node.parentElement?.closest('style') == null &&
        (node as Element).localName !== 'style',
    );
    return there[at % Math.max(there.length, 1)];
  }
}

async function check(painter: Settings['painter'], steps: readonly Step[]): Promise<void> {
  const view = await showPage(START);
  const plain = await showPage(START);
  const [scripted, untouched] = [new ScriptedPage(view), new ScriptedPage(plain)];
  const { reader, settled } = readPage(view, { painter });
  await settled();
  for (const change of steps) {
    // A script that splits or joins text by what it finds there sees marks; that is the price of marks.
    if (painter === 'mark' && (change.kind === 'split' || change.kind === 'normalize')) continue;
    scripted.apply(change);
    untouched.apply(change);
    if (change.kind === 'settle') await settled();
    else if (painter === 'mark') await Promise.resolve();
  }
  await settled();
  const fresh = readPage(plain);
  await fresh.settled();
  const seen = placed(fresh.reader);
  const shown = highlighted(view);
  if (painter === 'mark') {
    expect(view.document.body.innerText).toBe(plain.document.body.innerText);
    expect(told2(reader)).toEqual(told2(fresh.reader));
    expect(bare(marked(view))).toBe(bare(words(fresh.reader)));
    reader.dispose();
    expect(view.document.body.innerHTML).toBe(plain.document.body.innerHTML);
  } else {
    expect(placed(reader)).toEqual(seen);
    expect(shown).toEqual(highlighted(plain));
    expect(view.document.body.innerHTML).toBe(plain.document.body.innerHTML);
  }
  view.frameElement?.remove();
  plain.frameElement?.remove();
}

const told2 = (reader: Parameters<typeof placed>[0]) =>
  [...reader.mentions.inOrder(reader.blocks)].map(
    ({ entry, mention, repeat }) => `${partsOf(entry.id).id} ${mention.start} ${repeat}`,
  );

const words = (reader: Parameters<typeof placed>[0]) =>
  [...reader.mentions.inOrder(reader.blocks)].map(({ block, mention }) => block.text.slice(mention.start, mention.end));

/** Without spaces: mark.js leaves a node of nothing else unmarked. */
const bare = (all: readonly string[]) => all.join('').replace(/\s+/g, '');

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
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => check('highlight', steps)),
      { numRuns: 120, interruptAfterTimeLimit: 90_000 },
    );
  });

  it('looks as if it had just been read, with marks', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => check('mark', steps)),
      { numRuns: 80, interruptAfterTimeLimit: 90_000 },
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
    const { settled } = readPage(view, { painter: 'mark' });
    const [text] = view.document.querySelector('p')?.childNodes ?? [];
    await settled();
    for (let time = 0; time < 3100; time += 1) (text as Text).data = `Moscow ${time}`;
    await Promise.resolve();
    expect(view.document.querySelector('p')?.textContent).toBe('Moscow 3099');
    await settled();
    expect(marked(view)).toEqual(['Moscow']);
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
