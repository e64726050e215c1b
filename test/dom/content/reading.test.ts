/** One reading of a page: what comes first, what is left out, and what is found again at a point. */
import { describe, expect, it, vi } from 'vitest';
import { isCardHost } from '../../../src/content/card/host-frame.ts';
import { partsOf } from '../../../src/pack/entry-ref.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { type PageWindow, showPage } from './page.ts';
import { highlighted, readPage, told } from './read-page.ts';
import { newsRef, recognise } from './test-pack.ts';

const PAINTERS: Settings['painter'][] = ['highlight', 'mark'];

describe('a long page', () => {
  const COUNT = 300;
  const FILLER = 'The boats came in and went out again, and nobody had counted them. '.repeat(4);
  const HTML = Array.from({ length: COUNT }, (_, index) => `<p id="${index}">Baku ${index}. ${FILLER}</p>`).join('');

  /** The numbers of the paragraphs that are painted. */
  const painted = (view: PageWindow): number[] =>
    [...view.CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => Number(range.startContainer.parentElement?.id))
      .sort((one, other) => one - other);

  it('is read, asked and painted where the reader looks before the rest', async () => {
    const view = await showPage(HTML);
    view.scrollTo(0, view.document.documentElement.scrollHeight / 2);
    const asked: Array<{ numbers: number[]; painted: number[] }> = [];
    const { settled } = readPage(
      view,
      {},
      {
        recognise(parts) {
          const texts = parts.flatMap((part) => ('text' in part ? [part.text] : []));
          asked.push({ numbers: texts.map((text) => Number(/\d+/.exec(text))), painted: painted(view) });
          return recognise(parts);
        },
      },
    );
    await settled();
    const onScreen = [...view.document.querySelectorAll('p')]
      .filter((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return bottom > 0.1 * view.innerHeight && top < view.innerHeight;
      })
      .map(({ id }) => Number(id));
    expect(onScreen.length).toBeGreaterThan(5);
    expect(onScreen[0]).toBeGreaterThan(100);
    const [first, second] = asked;
    expect(first).toEqual({ numbers: onScreen, painted: [] });
    expect(second?.painted).toEqual(onScreen);
    expect(painted(view)).toEqual(Array.from({ length: COUNT }, (_, index) => index));
  });
});

describe('our own element', () => {
  it('is never read', async () => {
    const html = '<p>Baku</p><div data-backgrounder-card><p>Moscow</p></div>';
    const read = async (isOurs: (element: Element) => boolean) => {
      const { reader, settled } = readPage(await showPage(html), {}, { isOurs });
      await settled();
      return told(reader);
    };
    expect(await read(() => false)).toEqual(['Baku → baku', 'Moscow → moscow']);
    expect(await read(isCardHost)).toEqual(['Baku → baku']);
  });
});

describe('"not this one"', () => {
  async function dismissing() {
    const view = await showPage('<p>Vladimir Putin left Baku.</p>');
    const { reader, settled } = readPage(view);
    await settled();
    reader.mentions.dismiss(newsRef('baku'));
    reader.apply(reader.settings);
    await settled();
    expect(told(reader)).toEqual(['Vladimir Putin → vladimir-putin']);
    return { view, reader, settled };
  }
  const ALL = ['Vladimir Putin → vladimir-putin', 'Baku → baku'];

  it('holds when the page changes', async () => {
    const { view, reader, settled } = await dismissing();
    view.document.querySelector('p')?.append(' Baku.');
    reader.reassert();
    await settled();
    expect(told(reader)).toEqual(['Vladimir Putin → vladimir-putin']);
  });

  it('is forgotten when the reader goes on within the page, as the check notices', async () => {
    const { view, reader } = await dismissing();
    view.location.hash = 'two';
    reader.reassert();
    await vi.waitFor(() => expect(told(reader)).toEqual(ALL), { timeout: 10_000 });
  });

  it('is forgotten when the reader goes on within the page, as the new text shows', async () => {
    const { view, reader } = await dismissing();
    view.location.hash = 'two';
    view.document.querySelector('p')?.append('!');
    await vi.waitFor(() => expect(told(reader)).toEqual(ALL), { timeout: 10_000 });
  });
});

describe('what is painted', () => {
  it('is ranges that cost nothing while the page changes', async () => {
    const view = await showPage('<p>Vladimir <b>Putin</b> left Baku. Baku waits.</p>');
    const { settled } = readPage(view);
    await settled();
    const ranges = [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    expect(highlighted(view).length).toBe(3);
    expect(ranges.length).toBe(3);
    for (const range of ranges) expect(range).toBeInstanceOf(view.StaticRange);
  });

  it.each(PAINTERS)('is found where it stands, later mentions too, with the %s painter', async (painter) => {
    const view = await showPage('<p>Baku is a city.</p><p>In <b>Baku</b>, Moscow and <i>Ba</i>ku.</p>');
    const { reader, settled } = readPage(view, { painter });
    await settled();
    const shown = [...reader.mentions.inOrder(reader.blocks)];
    expect(shown.map(({ entry, repeat }) => `${partsOf(entry.id).id} ${repeat}`)).toEqual([
      'baku false',
      'baku true',
      'moscow false',
      'baku true',
    ]);
    for (const { id } of shown) {
      const boxes = reader.painter?.rectsOf(id) ?? [];
      expect(boxes.length).toBeGreaterThan(0);
      for (const { x, y, width, height } of boxes)
        expect(reader.painter?.mentionAt(x + width / 2, y + height / 2)).toBe(id);
    }
  });

  it('is not found under what lies over it in the same paragraph', async () => {
    const view = await showPage(
      '<p style="position: relative">Baku waits.<button style="position: absolute; inset: 0"></button></p>',
    );
    const { reader, settled } = readPage(view);
    await settled();
    const [one] = reader.mentions.inOrder(reader.blocks);
    const [box = new DOMRect()] = reader.painter?.rectsOf(one?.id ?? 0) ?? [];
    const found = () => reader.painter?.mentionAt(box.x + box.width / 2, box.y + box.height / 2) ?? null;
    expect(found()).toBeNull();
    view.document.querySelector('button')?.remove();
    expect(found()).toBe(one?.id);
  });

  it('is found on each line of one element, as lines come and go', async () => {
    const view = await showPage('<p>Baku waits.<br>Moscow waits.<br>Vladimir Putin waits.</p>');
    const { reader, settled } = readPage(view);
    const found = () =>
      [...reader.mentions.inOrder(reader.blocks)].map(({ id, entry }) => {
        const [box = new DOMRect()] = reader.painter?.rectsOf(id) ?? [];
        const there = reader.painter?.mentionAt(box.x + box.width / 2, box.y + box.height / 2);
        return `${partsOf(entry.id).id} ${there === id}`;
      });
    await settled();
    expect(found()).toEqual(['baku true', 'moscow true', 'vladimir-putin true']);
    const paragraph = view.document.querySelector('p') as HTMLElement;
    paragraph.firstChild?.remove();
    paragraph.firstChild?.remove();
    await settled();
    expect(found()).toEqual(['moscow true', 'vladimir-putin true']);
    paragraph.lastChild?.remove();
    await settled();
    expect(found()).toEqual(['moscow true']);
    paragraph.append('Baku waits.');
    await settled();
    expect(found()).toEqual(['moscow true', 'baku true']);
  });
});
