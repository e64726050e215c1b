import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/content/blocks/block.ts';
import { spansOf } from '../../../src/content/blocks/block.ts';
import { BlockTree } from '../../../src/content/blocks/block-tree.ts';
import { bodyOf } from '../../../src/content/dom/safe-dom.ts';
import { type PageWindow, showPage } from './page.ts';

function treeOf(view: PageWindow, wholePage = false): BlockTree {
  const tree = new BlockTree(
    { view, wholePage, isOurs: () => false },
    { blockInvalidated() {}, blockGone() {}, rootFound() {} },
  );
  tree.setRegions([bodyOf(view.document) ?? view.document.documentElement]);
  return tree;
}

function readAll(tree: BlockTree): readonly Block[] {
  for (const _ of tree.read());
  return tree.blocks;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

async function textsOf(html: string, wholePage = false): Promise<string[]> {
  return readAll(treeOf(await showPage(html), wholePage)).map(({ text }) => tidy(text));
}

describe('a block of text', () => {
  it('runs across inline elements, links and word breaks', async () => {
    expect(await textsOf('<p><b>Ilham</b> <a href="#">Ali<wbr>yev</a> <font><font>came</font></font>.</p>')).toEqual([
      'Ilham Aliyev came.',
    ]);
  });

  it('ends at block elements, line breaks and table cells', async () => {
    const html = `<div>one <p>two</p> three</div><p>four<br>five</p>
      <table><tr><td>six</td><td>seven</td></tr></table><ul><li>eight</li></ul>`;
    expect(await textsOf(html)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']);
  });

  it('goes by what elements are displayed as, not by their tags', async () => {
    const html = `<span style="display:block">one</span><span style="display:block">two</span>
      <div style="display:inline">three</div> <div style="display:contents">four</div>`;
    expect(await textsOf(html)).toEqual(['one', 'two', 'three four']);
  });

  it('keeps a drop cap with its word', async () => {
    expect(await textsOf('<p><span style="float:left;font-size:3em">B</span>aku waits.</p>')).toEqual(['Baku waits.']);
  });

  it('leaves out what readers cannot see', async () => {
    const html = `<p>seen <span hidden>no</span><span style="display:none">no</span><span style="visibility:hidden">no
      <i style="visibility:visible">yes</i></span> <span style="position:absolute;width:1px;height:1px;overflow:hidden">no</span></p>
      <details><summary>sum</summary><p>no</p>no</details><details open><summary>more</summary><p>yes</p></details>
      <div style="content-visibility:hidden">no</div>`;
    expect((await textsOf(html)).join('|')).toBe('seen yes|sum|more|yes');
  });

  it('leaves out code, forms, editors, pictures and formulas', async () => {
    const html = `<p>a1</p><pre>no</pre><code>no</code><textarea>no</textarea><select><option>no</option></select>
      <button>no</button><div contenteditable>no</div><div role="textbox">no</div><div class="x CodeMirror">no</div>
      <svg><text>no</text></svg><math><mi>no</mi></math><script>no()</script><style>no{}</style><noscript>no</noscript>
      <template>no</template><iframe srcdoc="no"></iframe><p>a2</p>`;
    expect(await textsOf(html)).toEqual(['a1', 'a2']);
  });

  it('leaves out navigation and footers, unless the whole page is read', async () => {
    const html = '<nav>menu</nav><p>text</p><footer>foot</footer>';
    expect(await textsOf(html)).toEqual(['text']);
    expect(await textsOf(html, true)).toEqual(['menu', 'text', 'foot']);
  });

  it('tells where its parts stand in the text nodes', async () => {
    const view = await showPage('<p>So <b>Ilham</b> <i>Aliyev</i> said</p>');
    const [block] = readAll(treeOf(view));
    if (!block) throw new Error('no block');
    const spans = spansOf(block, 3, 15).map(({ node, start, end }) => node.data.slice(start, end));
    expect(spans).toEqual(['Ilham', ' ', 'Aliyev']);
  });

  it('is parted at a space when it is endless, and says where its parts stand', async () => {
    const view = await showPage(`<p>${'word '.repeat(3000)}<b>${'more '.repeat(3000)}</b></p>`);
    const blocks = readAll(treeOf(view));
    expect(blocks.length).toBe(2);
    expect(blocks.map(({ text }) => text).join('')).toBe('word '.repeat(3000) + 'more '.repeat(3000));
    for (const block of blocks) {
      const whole = spansOf(block, 0, block.text.length);
      expect(whole.map(({ node, start, end }) => node.data.slice(start, end)).join('')).toBe(block.text);
    }
  });
});

describe('shadow trees', () => {
  it('are read, with what is slotted into them', async () => {
    const view = await showPage(
      '<p>before</p><div id="host"><p slot="a">slotted</p><p>unslotted</p></div><p>after</p>',
    );
    const root = view.document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h2>inside</h2><slot name="a"><p>fallback</p></slot><slot name="b"><p>shown</p></slot>';
    expect(readAll(treeOf(view)).map(({ text }) => tidy(text))).toEqual([
      'before',
      'inside',
      'shown',
      'slotted',
      'after',
    ]);
  });
});

describe('hostile markup', () => {
  it('of 10,000 nested elements is read', async () => {
    const view = await showPage('<p>top</p>');
    let inner: Element = view.document.body;
    for (let depth = 0; depth < 10_000; depth += 1) {
      const next = view.document.createElement(depth % 2 === 0 ? 'div' : 'span');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'Baku at the bottom';
    expect(readAll(treeOf(view)).map(({ text }) => text)).toEqual(['top', 'Baku at the bottom']);
  });

  it('with fields named after the DOM is read', async () => {
    const fields = [
      'nodeName',
      'nodeType',
      'parentNode',
      'childNodes',
      'firstChild',
      'nextSibling',
      'localName',
      'attributes',
    ];
    const inputs = fields.map((name) => `<input name="${name}">`).join('');
    const html = `<form>${inputs}<p>Baku in a form</p></form><img name="body"><img name="querySelectorAll"><p>after</p>`;
    expect(await textsOf(html)).toEqual(['Baku in a form', 'after']);
  });
});

describe('after a change', () => {
  it('only what changed is read again, and blocks with the same text stay themselves', async () => {
    const view = await showPage('<div><p id="a">one</p><p id="b">two</p></div>');
    const tree = treeOf(view);
    const [one, two] = readAll(tree);
    const paragraph = view.document.getElementById('b');
    if (!paragraph) throw new Error('no paragraph');
    paragraph.innerHTML = '<b>two</b>';
    tree.invalidate(paragraph);
    const after = readAll(tree);
    expect(after[0]).toBe(one);
    expect(after[1]).toBe(two);
    expect(after[1]?.nodes[0]?.parentElement?.localName).toBe('b');
    expect(after[1]?.painted).toBe(false);
  });
});
