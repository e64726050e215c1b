/** Lines are drawn for what they stand on, and again when that changes. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { startHealthCheck, watchStyles } from '../../../src/content/lifecycle/health-check.ts';
import { Surfaces } from '../../../src/content/painters/surfaces.ts';
import type { EntryType } from '../../../src/pack/entry-types.ts';
import { LINE_PARTS, lineName } from '../../../src/styles/line-names.ts';
import type { Tone } from '../../../src/styles/tones.ts';
import { showPage } from './page.ts';
import { highlighted, readPage } from './read-page.ts';

/** The tone of the text in `#it`. */
async function toneOf(html: string): Promise<string> {
  const view = await showPage(html);
  return new Surfaces(view).groundOf(view.document.getElementById('it') as Element).tone;
}

const on = (style: string, inner = 'text') => `<div style="${style}"><p id="it">${inner}</p></div>`;

describe('text', () => {
  it.each([
    ['white', 'light'],
    ['#fdf6e3', 'light'],
    ['#e8e8e8', 'light'],
    ['black', 'dark'],
    ['#222', 'dark'],
    ['#334155', 'dark'],
    ['slategray', 'plain'],
    ['#808080', 'plain'],
    ['orange', 'plain'],
    ['oklch(0.2 0 0)', 'dark'],
    ['lab(95 0 0)', 'light'],
    ['color(display-p3 0 0 0)', 'dark'],
    ['color-mix(in srgb, white 90%, black)', 'light'],
  ])('on %s stands on a surface that is %s', async (colour, tone) => {
    expect(await toneOf(on(`background: ${colour}`))).toBe(tone);
  });

  it.each([
    ['background: white; color: black', false],
    ['background: #334155; color: white', true],
    // The text of a disabled control, light as it is.
    ['background: white; color: #bbb', false],
    ['background: linear-gradient(red, blue); color: white', true],
    ['background: linear-gradient(red, blue); color: black', false],
  ])('has its card by what is behind it: %s', async (style, dark) => {
    const view = await showPage(on(style));
    expect(new Surfaces(view).isDarkAt(view.document.getElementById('it') as Element)).toBe(dark);
  });

  it.each([
    ['color: navy', 'own'],
    ['color: navy; -webkit-text-fill-color: currentColor', 'own'],
    ['background: linear-gradient(red, navy); background-clip: text; -webkit-text-fill-color: transparent', 'clear'],
    ['background: linear-gradient(red, navy); background-clip: text; color: transparent', 'own'],
    ['-webkit-text-fill-color: red', 'lost'],
    ['-webkit-text-stroke: 1px red', 'lost'],
    ['background: gray; -webkit-text-fill-color: transparent', 'lost'],
  ])('is drawn by browsers under a line as it is, or not: %s', async (style, ink) => {
    const view = await showPage(on(style));
    expect(new Surfaces(view).groundOf(view.document.getElementById('it') as Element).ink).toBe(ink);
  });

  it('stands on the nearest colour behind it, however many elements lie between', async () => {
    expect(await toneOf(`<section style="background:black"><div style="color:white">${on('')}</div></section>`)).toBe(
      'dark',
    );
    expect(await toneOf(`<section style="background:black">${on('background:white')}</section>`)).toBe('light');
    expect(await toneOf('<p style="background:white">a <b id="it" style="background:#111">b</b></p>')).toBe('dark');
  });

  it('stands on what glass lets through', async () => {
    const glass = (colour: string) => `<section style="background:white">${on(`background:${colour}`)}</section>`;
    expect(await toneOf(glass('rgb(0 0 0 / 0.05)'))).toBe('light');
    expect(await toneOf(glass('rgb(0 0 0 / 0.5)'))).toBe('plain');
    expect(await toneOf(glass('rgb(0 0 0 / 0.95)'))).toBe('dark');
  });

  it.each([
    ['white', 'dark'],
    ['black', 'light'],
    ['rgb(255 255 255 / 0.87)', 'dark'],
    ['rgb(0 0 0 / 0.87)', 'light'],
    ['#888', 'plain'],
  ])('over a picture goes by its own colour: %s', async (colour, tone) => {
    expect(await toneOf(on(`background: linear-gradient(red, blue) white; color: ${colour}`))).toBe(tone);
  });

  it('filled with a picture stands on what is behind that', async () => {
    const filled = 'background: linear-gradient(red, blue); background-clip: text; color: transparent';
    expect(await toneOf(`<div style="background:#111"><h1 id="it" style="${filled}">text</h1></div>`)).toBe('dark');
  });

  it('in a shadow tree stands on what is behind its host', async () => {
    const view = await showPage(
      '<div style="background:black"><div id="host"><template shadowrootmode="open"><p>x</p></template></div></div>',
    );
    const text = view.document.getElementById('host')?.shadowRoot?.querySelector('p') as Element;
    expect(new Surfaces(view).groundOf(text).tone).toBe('dark');
  });
});

describe('lines', () => {
  const PAGE = `<style>body { background: white; color: black } .dark { background: #111; color: #eee }
    @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }</style>
    <p id="one">Baku</p><section class="dark"><p>Moscow</p><p>Baku</p></section>`;

  async function reading(html: string) {
    const view = await showPage(html);
    const { reader, settled } = readPage(view);
    await settled();
    const life = new AbortController();
    onTestFinished(() => life.abort());
    watchStyles(view, () => reader.invalidateAll(), life.signal);
    return { view, reader, settled, signal: life.signal };
  }

  it('are drawn for a dark section in a light page', async () => {
    const { view } = await reading(PAGE);
    expect(highlighted(view)).toEqual([
      'backgrounder-place: Baku',
      'backgrounder-place-dark: Moscow',
      'backgrounder-place-repeat-dark: Baku',
    ]);
  });

  it.each<[string, (body: HTMLElement) => void]>([
    ['a class', (body) => body.classList.add('dark')],
    ['a style', (body) => body.setAttribute('style', 'background: #111; color: #eee')],
    [
      'a style sheet',
      (body) =>
        body.append(
          Object.assign(body.ownerDocument.createElement('style'), { textContent: 'body { background: #111 }' }),
        ),
    ],
  ])('are drawn anew when %s makes the page dark', async (_, darken) => {
    const { view, reader, settled } = await reading(PAGE);
    const pointed = reader.mentions.of([...reader.mentions.entries][0] as never)[0]?.id ?? null;
    reader.point(pointed);
    darken(view.document.body);
    await settled();
    expect(highlighted(view)).toContain('backgrounder-place-dark: Baku');
    expect(highlighted(view)).toContain('backgrounder-place-current-dark: Baku');
    expect(highlighted(view)).not.toContain('backgrounder-place: Baku');
  });

  it('are drawn anew when a section of the page is darkened, and no others', async () => {
    const { view, settled } = await reading(PAGE);
    const before = view.CSS.highlights.get('backgrounder-place-dark');
    const kept = [...(before ?? [])];
    view.document.getElementById('one')?.setAttribute('class', 'dark');
    await settled();
    expect(highlighted(view)[0]).toBe('backgrounder-place-dark: Baku');
    expect([...(before ?? [])]).toEqual(expect.arrayContaining(kept));
  });

  it('are drawn anew when the system goes dark', async () => {
    const emulate = (value: string) =>
      cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    await emulate('light');
    onTestFinished(() => emulate('').then(() => undefined));
    const { view } = await reading(PAGE);
    await emulate('dark');
    await vi.waitFor(() => expect(highlighted(view)).toContain('backgrounder-place-dark: Baku'), { timeout: 10_000 });
  });

  it('are drawn anew at a check, when nothing told of the change', async () => {
    const attribute = `<style>[data-theme=dark] body { background: #111; color: #eee }</style><p>Baku</p>`;
    const { view, reader, settled, signal } = await reading(attribute);
    startHealthCheck({ view, isOver: () => false, over() {}, check: () => reader.reassert(), returned() {} }, signal);
    expect(highlighted(view)).toEqual(['backgrounder-place: Baku']);
    view.document.documentElement.dataset.theme = 'dark';
    view.dispatchEvent(new Event('scrollend'));
    await settled();
    expect(highlighted(view)).toEqual(['backgrounder-place-dark: Baku']);
  });
});

describe('the text itself', () => {
  it('never looks otherwise: lines keep what it is filled with, or aren’t drawn', async () => {
    const view = await showPage(`<p style="-webkit-text-fill-color:transparent">Baku</p>
      <p style="-webkit-text-stroke:1px red">Moscow</p><p style="-webkit-text-fill-color:red">Ilham Aliyev</p>`);
    const { reader, settled } = readPage(view);
    await settled();
    expect(highlighted(view)).toEqual(['backgrounder-place: Baku', 'backgrounder-clear: Baku']);
    expect(reader.names(0).length).toBe(3);
  });

  it('is no block in forced colours, where Chromium fills all that is highlighted', async () => {
    const view = await showPage('<p>Baku</p>');
    const { reader, settled } = readPage(view);
    await settled();
    const force = async (value: string): Promise<void> => {
      await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    };
    onTestFinished(() => force('none'));
    await force('active');
    await vi.waitFor(() => expect(highlighted(view)).toEqual([]));
    reader.reassert();
    view.document.body.append('Moscow');
    await settled();
    expect(highlighted(view)).toEqual([]);
    expect(reader.names(0).length).toBe(2);
    await force('none');
    await vi.waitFor(() => expect(highlighted(view).length).toBe(2));
  });

  it('have rules in the page for what is drawn, and for no more: each is computed for every element', async () => {
    const view = await showPage(
      '<p>Baku</p><section style="background: #222; color: white"><p>Ilham Aliyev</p></section>',
    );
    const { settled } = readPage(view);
    await settled();
    const ruled = () =>
      new Set(
        view.document.adoptedStyleSheets.flatMap(({ cssRules }) =>
          [...cssRules].flatMap(({ cssText }) => cssText.match(/backgrounder-(?!mark)[a-z-]+/g) ?? []),
        ),
      );
    const parts = (type: EntryType, tone: Tone) => LINE_PARTS.map((part) => lineName(type, part, tone));
    expect(ruled()).toEqual(new Set([...parts('place', 'light'), ...parts('person', 'dark')]));
    view.document.body.append('Vladimir Putin');
    await settled();
    expect(highlighted(view)).toContain('backgrounder-person: Vladimir Putin');
    expect(ruled()).toEqual(
      new Set([...parts('place', 'light'), ...parts('person', 'dark'), ...parts('person', 'light')]),
    );
  });
});
