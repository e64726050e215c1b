/** The painter is chosen by what the browser can do, not by which one it is. */
import { describe, expect, it } from 'vitest';
import { Instance } from '../../../src/content/lifecycle/instance.ts';
import { adoptedRules } from '../sheet.ts';
import { type PageWindow, showPage } from './page.ts';
import { highlighted, marked, readPage, told } from './read-page.ts';

const HTML = '<p>Vladimir Putin left Baku.</p>';

/** A page in a browser without the highlight API. */
async function pageWithoutHighlights(): Promise<PageWindow> {
  const view = await showPage(HTML);
  expect(Reflect.deleteProperty(view.CSS, 'highlights')).toBe(true);
  expect('highlights' in view.CSS).toBe(false);
  return view;
}

describe('a reader who chose highlights', () => {
  it('gets them where the browser has them', async () => {
    const view = await showPage(HTML);
    const { reader, settled } = readPage(view, { painter: 'highlight' });
    await settled();
    expect(reader.painter?.altersTree).toBe(false);
    expect(highlighted(view).length).toBe(2);
    expect(marked(view)).toEqual([]);
  });

  it('gets marks where it has none, in the style of marks', async () => {
    const view = await pageWithoutHighlights();
    const instance = new Instance(view);
    const { reader, settled } = readPage(view, { painter: 'highlight' }, { takeOver: () => instance.takeOver() });
    await settled();
    expect(told(reader)).toEqual(['Vladimir Putin → vladimir-putin', 'Baku → baku']);
    expect(marked(view)).toEqual(['Vladimir Putin', 'Baku']);
    expect(adoptedRules(view.document)).toContain('.backgrounder');
    expect(adoptedRules(view.document)).not.toContain('::highlight');
    expect(instance.isSuperseded).toBe(false);
    reader.dispose();
    instance.release();
    expect(view.document.body.innerHTML).toBe(HTML);
  });
});
