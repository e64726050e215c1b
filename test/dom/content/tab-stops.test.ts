/** Names as stops of the Tab key: in the order of the page, among its own stops, and announced. */
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { showPage } from './page.ts';
import { highlighted, listed, readPage } from './read-page.ts';

/** A page that is read for a reader who goes by Tab, and what has the focus after some keys. */
async function tabbing(html: string) {
  const view = await showPage(html);
  const { reader, settled, opened } = readPage(view, { painter: 'mark' });
  await settled();
  const { document } = view;
  const focused = () => {
    const { activeElement } = document;
    return activeElement?.ariaLabel ?? (activeElement?.id || activeElement?.localName);
  };
  const press = async (...keys: string[]) => {
    const seen: Array<string | undefined> = [];
    for (const key of keys) {
      await userEvent.keyboard(key);
      seen.push(focused());
    }
    return seen;
  };
  const start = (id: string) => document.getElementById(id)?.focus();
  return { view, document, reader, settled, opened, press, start };
}

const TAB = '{Tab}';
const BACK = '{Shift>}{Tab}{/Shift}';
const PAGE = `<button id="one">1</button><p>Vladimir Putin met <a id="link" href="#">somebody</a> and Ilham Aliyev.</p>
  <button id="two">2</button><p>Later <b>Vladimir</b> <i>Putin</i> left Baku.</p>`;

describe('the Tab key', () => {
  it('goes to names and to the page’s own stops, as they stand in the page', async () => {
    const { press, start } = await tabbing(PAGE);
    start('one');
    expect(await press(TAB, TAB, TAB, TAB, TAB, TAB)).toEqual([
      'Vladimir Putin',
      'link',
      'Ilham Aliyev',
      'two',
      'Vladimir Putin',
      'Baku',
    ]);
  });

  it('goes back the same way', async () => {
    const { press, start } = await tabbing(`${PAGE}<button id="three">3</button>`);
    start('three');
    expect(await press(BACK, BACK, BACK, BACK, BACK, BACK, BACK, TAB)).toEqual([
      'Baku',
      'Vladimir Putin',
      'two',
      'Ilham Aliyev',
      'link',
      'Vladimir Putin',
      'one',
      'Vladimir Putin',
    ]);
  });

  it('starts where the reader has clicked', async () => {
    const { view, press, start, document } = await tabbing(PAGE);
    start('two');
    (document.activeElement as HTMLElement).blur();
    const text = document.querySelector('p')?.lastChild as Text;
    view.getSelection()?.collapse(text, 2);
    expect(await press(TAB, TAB)).toEqual(['Ilham Aliyev', 'two']);
  });

  it('goes into shadow trees, and past what can’t be seen or does something by itself', async () => {
    const { press, start } = await tabbing(`<button id="one">1</button><p hidden>Baku</p><div inert>Moscow</div>
      <a id="link" href="#">Baku</a><div><template shadowrootmode="open"><p>Moscow</p><slot></slot></template>
      <p>Baku</p></div><button id="two" disabled>2</button><input id="three">`);
    start('one');
    expect(await press(TAB, TAB, TAB, TAB)).toEqual(['link', 'Moscow', 'Baku', 'three']);
    expect(await press(BACK, BACK)).toEqual(['Baku', 'Moscow']);
  });

  it('is the page’s where the page wants it, or keeps the focus in a dialog', async () => {
    const { press, start, document } = await tabbing(
      '<button id="one">1</button><p>Baku</p><dialog><button id="in">x</button><p>Moscow</p></dialog>',
    );
    const keep = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', keep);
    start('one');
    expect(await press(TAB)).toEqual(['one']);
    document.removeEventListener('keydown', keep);
    document.querySelector('dialog')?.showModal();
    start('in');
    expect(await press(BACK)).not.toContain('Baku');
  });

  it('is left alone where names are no stops', async () => {
    const view = await showPage('<button id="one">1</button><p>Baku</p><button id="two">2</button>');
    const { settled, reader } = readPage(view, { painter: 'mark' });
    await settled();
    expect(listed(view)).toEqual(['Baku']);
    reader.apply({ ...DEFAULTS, sites: { test: 'whole-page' } });
    await settled();
    expect(listed(view)).toEqual([]);
    view.focus();
    view.document.getElementById('one')?.focus();
    await userEvent.keyboard(TAB);
    expect(view.document.activeElement?.id).toBe('two');
    expect(view.document.querySelector('mark, nav')).toBeNull();
  });
});

describe('a stop', () => {
  it('is announced as a button that opens a dialog, in our own words', async () => {
    const { document, press, start } = await tabbing('<button id="one">1</button><p>Then Putin came to Baku.</p>');
    start('one');
    await press(TAB);
    const stop = document.activeElement as HTMLElement;
    expect([stop.role, stop.ariaHasPopup, stop.ariaLabel, stop.ariaDescription]).toEqual([
      'button',
      'dialog',
      'Putin',
      'person: Vladimir Putin',
    ]);
    expect(stop.closest('nav')?.ariaLabel).toBe('Names on this page');
  });

  it('is framed where its name stands, wherever the page is scrolled to and however it is scaled', async () => {
    const { view, document, press, start, reader } = await tabbing(
      `<button id="one">1</button><div style="height:3000px"></div><p style="zoom:1.5">Then Vladimir Putin came.</p><div style="height:3000px"></div>`,
    );
    start('one');
    await press(TAB);
    const framed = () => document.activeElement?.getBoundingClientRect();
    const named = () => reader.painter?.rectsOf([...reader.mentions.inOrder(reader.blocks)][0]?.id ?? 0)[0];
    const same = () => {
      for (const side of ['left', 'top', 'width', 'height'] as const)
        expect(framed()?.[side]).toBeCloseTo(named()?.[side] ?? -1, 0);
    };
    expect(named()?.top).toBeGreaterThan(0);
    expect(named()?.bottom).toBeLessThan(view.innerHeight);
    same();
    view.scrollBy(0, -60);
    await new Promise((drawn) => view.requestAnimationFrame(() => view.requestAnimationFrame(drawn)));
    same();
    document.documentElement.style.zoom = '1.3';
    view.dispatchEvent(new Event('resize'));
    same();
    expect(highlighted(view)).toContain('backgrounder-person-current: Vladimir Putin');
  });

  it.each(['{Enter}', ' '])('opens its card with %s, also after the page was read anew', async (key) => {
    const { document, press, start, reader, settled, opened } = await tabbing(
      '<button id="one">1</button><p>Then Vladimir Putin came.</p>',
    );
    start('one');
    await press(TAB, key);
    document.querySelector('p')?.append(' He left.');
    await settled();
    await press(key);
    const [now] = reader.mentions.inOrder(reader.blocks);
    expect(opened).toHaveLength(2);
    expect(opened[1]).toBe(now?.id);
    expect(document.activeElement?.ariaLabel).toBe('Vladimir Putin');
  });

  it('answers the reader alone', async () => {
    const { document, opened } = await tabbing('<p>Then Vladimir Putin came.</p>');
    const stop = document.querySelector('nav mark');
    stop?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    stop?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    expect(opened).toEqual([]);
    expect(document.activeElement).toBe(document.body);
  });
});

it('the landmark lists each name once, in the order of the page, and goes with the reading', async () => {
  const { view, document, reader, settled } = await tabbing(PAGE);
  expect(listed(view)).toEqual(['Vladimir Putin', 'Ilham Aliyev', 'Baku']);
  document.body.insertAdjacentHTML('afterbegin', '<p>Moscow</p>');
  await settled();
  expect(listed(view)).toEqual(['Moscow', 'Vladimir Putin', 'Ilham Aliyev', 'Baku']);
  reader.apply({ ...DEFAULTS, enabled: false });
  expect(document.querySelector('nav')).toBeNull();
});
