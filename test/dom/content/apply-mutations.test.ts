/** What changes of a page mean: which elements are read again, and whether an article is to be looked for. */
import { describe, expect, it } from 'vitest';
import { applyMutations, type Effect, WATCHED_ATTRIBUTES } from '../../../src/content/blocks/apply-mutations.ts';
import { BlockTree } from '../../../src/content/blocks/block-tree.ts';
import { showPage } from './page.ts';

const PROSE = 'The boats came in and went out again, and nobody had counted them. '.repeat(4);
const PAGE = `<div id="box"><style id="rules"></style></div><main><p id="one">Baku <b id="bold">is</b></p>
  <section id="part"><p id="two">a city</p></section></main>`;

/** Reads the page's main element, makes a change, and tells what it meant and how many elements were read again. */
async function changing(change: (part: (id: string) => HTMLElement, main: HTMLElement) => void) {
  const { document, MutationObserver } = await showPage(PAGE);
  const main = document.querySelector('main') as HTMLElement;
  const part = (id: string) => document.getElementById(id) as HTMLElement;
  const tree = new BlockTree(
    { view: document.defaultView as Window, wholePage: true, isOurs: () => false },
    {
      blockInvalidated() {},
      blockGone() {},
      rootFound() {},
    },
  );
  tree.setRegions([main]);
  for (const _ of tree.read());
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  change(part, main);
  const touched: Text[] = [];
  const effect = applyMutations(observer.takeRecords(), tree, (text) => touched.push(text));
  // One step for each element that is read.
  return { effect, read: [...tree.read()].length, touched };
}

const effect = (true_: Array<keyof Effect> = []): Effect => ({
  inside: true_.includes('inside'),
  outside: true_.includes('outside'),
  around: true_.includes('around'),
  restyled: true_.includes('restyled'),
});

describe('in the regions', () => {
  it('text that changes has its own element read again', async () => {
    const {
      effect: found,
      read,
      touched,
    } = await changing((part) => {
      (part('bold').firstChild as Text).data = 'was';
    });
    expect(found).toEqual(effect(['inside']));
    expect(read).toBe(1);
    expect(touched.map(({ data }) => data)).toEqual(['was']);
  });

  it('what is added or removed has the element around it read again', async () => {
    const { effect: found, read } = await changing((part) => part('part').append('and a port'));
    expect(found).toEqual(effect(['inside']));
    expect(read).toBe(1);
  });

  it('a class may show or hide all that stands in its element', async () => {
    const { effect: found, read } = await changing((part) => part('part').classList.add('open'));
    expect(found).toEqual(effect(['inside', 'restyled']));
    expect(read).toBe(3);
  });

  it('what has been moved is read again with all that stands in it', async () => {
    const { read } = await changing((part, main) => main.prepend(part('part')));
    expect(read).toBe(3);
  });

  it('a style sheet may show or hide everything', async () => {
    const { effect: found } = await changing((_, main) => main.append(main.ownerDocument.createElement('style')));
    expect(found).toEqual(effect(['inside', 'around', 'restyled']));
  });
});

describe('outside the regions', () => {
  it('an attribute of an element around them concerns all of them', async () => {
    const { effect: found } = await changing((_, main) => main.parentElement?.setAttribute('class', 'dark'));
    expect(found).toEqual(effect(['around', 'restyled']));
  });

  it('an attribute of an element beside them concerns nobody', async () => {
    const { effect: found } = await changing((part) => part('box').setAttribute('class', 'dark'));
    expect(found).toEqual(effect());
  });

  it.each<[string, (box: HTMLElement) => void]>([
    ['an element', (box) => box.append(Object.assign(box.ownerDocument.createElement('p'), { textContent: PROSE }))],
    ['a text', (box) => box.append(PROSE)],
  ])('%s with much text may be an article’s', async (_, change) => {
    const { effect: found } = await changing((part) => change(part('box')));
    expect(found).toEqual(effect(['outside']));
  });

  it('a little text is nobody’s article', async () => {
    const { effect: found } = await changing((part) => part('box').append('Baku'));
    expect(found).toEqual(effect());
  });

  it('a style sheet that goes may have hidden everything', async () => {
    const { effect: found } = await changing((part) => part('rules').remove());
    expect(found).toEqual(effect(['around', 'restyled']));
  });
});

it('more than 3000 changes at once are a new page', async () => {
  const { effect: found, read } = await changing((part) => {
    for (let time = 0; time < 3100; time += 1) part('part').setAttribute('class', `c${time}`);
  });
  expect(found).toEqual(effect(['inside', 'outside', 'restyled']));
  expect(read).toBe(4);
});
