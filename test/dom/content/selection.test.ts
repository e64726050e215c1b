import { describe, expect, it } from 'vitest';
import { selectedSubject } from '../../../src/content/controls/selection.ts';
import { type PageWindow, showPage } from './page.ts';

/** Selects from the first place of one text to the end of the first place of another. */
function select(view: PageWindow, from: string, to = from): void {
  const textWith = (words: string) => {
    const walker = view.document.createTreeWalker(view.document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue?.includes(words)) return { node, at: node.nodeValue.indexOf(words) };
    throw new Error(`The page does not say ${words}`);
  };
  const [start, end] = [textWith(from), textWith(to)];
  view.getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + to.length);
}

describe('a selection', () => {
  it('is told with what stands around it in its paragraph, and with the language said there', async () => {
    const view = await showPage('<p>Before.</p><div lang="ru"><p>So said <b>Mara</b> Voss of the port.</p></div>');
    select(view, 'Mara', ' Voss');
    const subject = selectedSubject(view);
    expect(subject).toMatchObject({
      surface: 'Mara Voss',
      candidates: [],
      selected: { around: 'So said Mara Voss of the port.', language: 'ru' },
    });
    expect(subject?.rects().length).toBeGreaterThan(0);
  });

  it('across paragraphs is told from its beginning on', async () => {
    const view = await showPage('<p>So said Mara</p><p>Voss of the port.</p>');
    select(view, 'Mara', 'Voss');
    expect(selectedSubject(view)?.surface.replace(/\s+/g, ' ')).toBe('Mara Voss');
  });

  it('of ten thousand characters is told as far as shows that it is no name', async () => {
    const view = await showPage(`<p>${'word '.repeat(2000)}</p>`);
    view.getSelection()?.selectAllChildren(view.document.body);
    const subject = selectedSubject(view);
    expect(subject?.surface).toHaveLength(300);
    expect(subject?.selected?.around.length).toBeLessThanOrEqual(900);
  });

  it('that is empty, or white space, or in a field, is none', async () => {
    const view = await showPage('<p>One word</p><p id="none"> </p><input value="Mara Voss">');
    expect(selectedSubject(view)).toBeNull();
    view.getSelection()?.collapse(view.document.body, 0);
    expect(selectedSubject(view)).toBeNull();
    const field = view.document.querySelector('input') as HTMLInputElement;
    field.focus();
    field.select();
    expect(selectedSubject(view)).toBeNull();
  });

  it('keeps its place when the page draws its text anew', async () => {
    const view = await showPage('<p>So said Mara Voss.</p>');
    select(view, 'Mara Voss');
    const subject = selectedSubject(view);
    const before = subject?.rects().map(({ left, top }) => [left, top]);
    view.document.body.replaceChildren();
    expect(subject?.rects().map(({ left, top }) => [left, top])).toEqual(before);
  });
});
