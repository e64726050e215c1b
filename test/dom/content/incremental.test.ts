/** After any series of changes, what was read bit by bit equals what a fresh reading sees. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/settings/settings.ts';
import { type PageWindow, showPage } from './page.ts';
import { highlighted, marked, placed, readPage } from './read-page.ts';

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
    ({ entry, mention, again }) => `${entry.id} ${mention.start} ${again}`,
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
