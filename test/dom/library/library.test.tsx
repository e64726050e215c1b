import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryApp, type LibraryData } from '../../../src/library/LibraryApp.tsx';
import libraryCss from '../../../src/library/library.css?inline';
import type { EntryRef } from '../../../src/pack/entry-ref.ts';
import pagesCss from '../../../src/ui/pages.css?inline';
import { refOf } from '../../refs.ts';
import { expectAccessible } from '../axe.ts';
import { ENGLISH, localeOf, RIGHT_TO_LEFT } from '../locales.ts';
import { hide, type ShowOptions, show } from '../show.tsx';
import { DATA, GLOSSARY, KEPT, readingOf, SHARED_DATA } from './harbour.ts';

const CSS = [pagesCss, libraryCss];

/** Tells the library that packs have changed. */
let tellChanged: () => void = () => undefined;
function onPacksChanged(listener: () => void): () => void {
  tellChanged = listener;
  return () => undefined;
}

async function open(hash: string, data: LibraryData = DATA, options: ShowOptions = {}): Promise<void> {
  history.replaceState(null, '', hash);
  await show(
    <LibraryApp data={data} onPacksChanged={onPacksChanged} page={window} settings="options.html" packs="packs.html" />,
    CSS,
    options,
  );
}

function heading(name: string | RegExp) {
  return page.getByRole('heading', { name, level: 1 });
}

beforeEach(() => history.replaceState(null, '', '#/'));
afterEach(hide);

const VIEWS = [
  '#/',
  '#/type/person',
  '#/entry/harbour%2Fring-line',
  '#/source/harbour%2Fs1',
  '#/search/quell',
  '#/search/',
  '#/check',
  '#/reading',
  '#/reading/outlet',
  '#/reading/name',
  '#/kept/00000000000000a1/2.4-11',
  '#/x/y',
];

describe('every view of the library', () => {
  it.each(VIEWS.flatMap((hash) => [[hash, 'light'] as const, [hash, 'dark'] as const]))(
    'has no fault that axe finds: %s, %s',
    async (hash, theme) => {
      await open(hash, DATA, { theme });
      await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
      await expectAccessible(document);
    },
  );

  it.each(VIEWS.flatMap((hash) => [[hash, ENGLISH] as const, [hash, RIGHT_TO_LEFT] as const]))(
    'fits 320 pixels: %s, $1.direction',
    async (hash, locale) => {
      await open(hash, DATA, { width: 320, locale });
      await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});

describe.each(VIEWS)('%s', (hash) => {
  it.each(['ru', 'az'] as const)('has all its words in %s', async (language) => {
    await open(hash, DATA, { locale: localeOf(language) });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(document.body.innerText).not.toMatch(/\b(?:library|entry|source|check|form|types?|reading|kept|read)_|\$\d/);
  });
});

describe('Azerbaijani, which Chromium doesn’t have', () => {
  it('has dates, numbers and languages all the same', async () => {
    const [pack] = GLOSSARY.packs;
    const packs = pack ? [{ ...pack, counts: { ...pack.counts, forms: 1729 } }] : [];
    await open('#/', { ...DATA, glossary: async () => ({ ...GLOSSARY, packs }) }, { locale: localeOf('az') });
    await expect.element(page.getByText('1.729 yazılış')).toBeVisible();
    await expect.element(page.getByText('21 iyl 2021', { exact: false })).toBeVisible();
    await open('#/source/harbour%2Fs1', DATA, { locale: localeOf('az') });
    await expect.element(page.getByText('ingilis')).toBeVisible();
    expect(document.body.innerText).not.toMatch(/\bM\d\d\b|-\d+ y\b/);
  });
});

describe('the first page', () => {
  it('shows entries by type and the sources', async () => {
    await open('#/');
    await expect.element(heading('The harbour')).toBeVisible();
    await expect
      .element(page.getByRole('region', { name: 'People' }).getByRole('link', { name: 'Ada Quell' }))
      .toBeVisible();
    await expect
      .element(page.getByRole('region', { name: 'Sources' }).getByRole('link', { name: 'Harbour votes' }))
      .toBeVisible();
  });

  it('goes to a type, which is complete and in order', async () => {
    await open('#/');
    await page
      .getByRole('navigation', { name: 'Entries by type' })
      .getByRole('link', { name: /People/ })
      .click();
    await expect.element(heading('People')).toBeVisible();
    const labels = [...document.querySelectorAll('.entries a')].map((link) => link.textContent);
    expect(labels).toEqual(['Ada Quell', 'João Semedo']);
  });

  it('has lists sorted as the reader wants them, for as long as the library is open', async () => {
    const labels = () => [...document.querySelectorAll('.entries a')].map((link) => link.textContent);
    const facts = (id: string) => (id === 'harbour/joao-semedo' ? 9 : 1);
    const entries = GLOSSARY.entries.map((entry) => ({ ...entry, facts: facts(entry.id) }));
    await open('#/type/person', { ...DATA, glossary: async () => ({ ...GLOSSARY, entries }) });
    await expect.element(heading('People')).toBeVisible();
    expect(labels()).toEqual(['Ada Quell', 'João Semedo']);
    await page.getByRole('combobox', { name: 'Sort by' }).selectOptions('Number of facts');
    expect(labels()).toEqual(['João Semedo', 'Ada Quell']);
    location.hash = '#/type/project';
    await expect.element(heading('Projects')).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('facts');
  });

  it('draws a list of thousands by portions', async () => {
    const many = Array.from({ length: 450 }, (_, i) => ({
      ...(GLOSSARY.entries[0] as (typeof GLOSSARY.entries)[number]),
      id: refOf(`p${i}`),
      label: `Person ${String(i).padStart(3, '0')}`,
    }));
    await open('#/type/person', { ...DATA, glossary: async () => ({ ...GLOSSARY, entries: many }) });
    await expect.element(page.getByRole('link', { name: 'Person 199' })).toBeInTheDocument();
    expect(page.getByRole('link', { name: 'Person 200' }).elements()).toEqual([]);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.element(page.getByRole('link', { name: 'Person 399' })).toBeInTheDocument();
  });
});

describe('names of a checked text that are not linked', () => {
  it.each(['light', 'dark'] as const)(
    'are folded away, and each says why not and whose it would be, in %s',
    async (theme) => {
      await open('#/check', DATA, { theme });
      await page.getByRole('textbox', { name: 'Text' }).fill('Ada Quell and Zed Quell met. Zed Quell left.');
      await page.getByRole('button', { name: 'Find names' }).click();
      const why = page.getByText('“Quell” is the name of somebody else here: see “Zed Quell”.');
      await expect.element(why).not.toBeVisible();
      await page.getByText('Not linked, and why: 1').click();
      await expect.element(why).toBeVisible();
      await expect.element(page.getByText('2 mentions')).toBeVisible();
      const link = page.getByText('In the glossary as').getByRole('link', { name: 'Ada Quell' });
      await expect.element(link).toHaveAttribute('href', '#/entry/harbour%2Fada-quell');
      await expectAccessible(document);
    },
  );
});

describe('addresses', () => {
  it('are followed, named in the title, and left with Back', async () => {
    await open('#/');
    await page.getByRole('link', { name: 'Ring Line', exact: true }).click();
    await expect.element(heading('Ring Line')).toBeVisible();
    expect(location.hash).toBe('#/entry/harbour%2Fring-line');
    expect(document.title).toBe('Ring Line · Backgrounder');
    await page.getByRole('link', { name: 'Ada Quell', exact: true }).first().click();
    await expect.element(heading('Ada Quell')).toBeVisible();
    history.back();
    await expect.element(heading('Ring Line')).toBeVisible();
    expect(document.title).toBe('Ring Line · Backgrounder');
  });

  it('are come back to where they were left, however late the answer', async () => {
    const asked: Array<() => void> = [];
    const late: LibraryData['background'] = (id) =>
      new Promise((resolve) => {
        asked.push(() => DATA.background(id).then(resolve));
      });
    await open('#/entry/harbour%2Fring-line', { ...DATA, background: late }, { width: 360 });
    await expect.poll(() => document.querySelector('h1')?.textContent).toBe('ring-line');
    await expect.poll(() => asked.length).toBe(1);
    asked[0]?.();
    await expect.element(heading('Ring Line')).toBeVisible();
    const scrolled = new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }));
    scrollTo(0, 150);
    await scrolled;
    location.hash = '#/';
    await expect.element(heading('The harbour')).toBeVisible();
    expect(scrollY).toBe(0);
    history.back();
    await expect.poll(() => document.querySelector('h1')?.textContent).toBe('ring-line');
    await expect.poll(() => asked.length).toBe(2);
    asked[1]?.();
    await expect.element(heading('Ring Line')).toBeVisible();
    await expect.poll(() => scrollY).toBe(150);
  });

  it('bring the keyboard to the top of the view they lead to', async () => {
    await open('#/');
    await page.getByRole('link', { name: 'Ring Line', exact: true }).click();
    await expect.element(heading('Ring Line')).toBeVisible();
    expect(document.activeElement?.localName).toBe('main');
  });

  it('of a single fact show it, marked', async () => {
    await open('#/entry/harbour%2Fring-line/s2-1-1');
    await expect.element(heading('Ring Line')).toBeVisible();
    expect(document.activeElement?.textContent).toContain('João Semedo wanted');
  });

  it('that lead nowhere say so and lead on', async () => {
    await open('#/entry/nobody');
    await expect.element(heading('There’s no entry “nobody”')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'All entries' }).click();
    await expect.element(heading('The harbour')).toBeVisible();
  });
});

describe('search', () => {
  it('finds while one types, marks the words, and is one step for Back', async () => {
    await open('#/');
    await page.getByRole('searchbox', { name: 'Search' }).fill('jo');
    await page.getByRole('searchbox', { name: 'Search' }).fill('joao');
    await expect.element(page.getByRole('link', { name: 'João Semedo' }).first()).toBeVisible();
    expect([...document.querySelectorAll('main > .hits mark')].map((mark) => mark.textContent)).toContain('João');
    expect(location.hash).toBe('#/search/joao');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    history.back();
    await expect.element(heading('The harbour')).toBeVisible();
  });

  it('follows the words as they change, old marks gone', async () => {
    await open('#/search/tram');
    await expect.element(page.getByRole('link', { name: 'Ring Line' }).first()).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search' }).fill('ring');
    await expect
      .poll(() => [...document.querySelectorAll('main > .hits mark')].map((mark) => mark.textContent))
      .toEqual(['Ring', 'ring']);
    expect(page.getByRole('link', { name: 'Ring Line' }).elements()[0]?.textContent).toBe('Ring Line');
  });

  it('is ready to be typed in where a reader comes to search, and nowhere else', async () => {
    await open('#/');
    await expect.element(heading('The harbour')).toBeVisible();
    await expect.element(page.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
    await open('#/search/tram');
    await expect.element(page.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
    await open('#/entry/harbour%2Fring-line');
    await expect.element(heading('Ring Line')).toBeVisible();
    await expect.element(page.getByRole('searchbox', { name: 'Search' })).not.toHaveFocus();
  });

  it('is used with the keyboard alone', async () => {
    await open('#/entry/harbour%2Fring-line');
    await expect.element(heading('Ring Line')).toBeVisible();
    await userEvent.keyboard('/');
    await expect.element(page.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
    await userEvent.keyboard('harbour');
    await expect.element(page.getByRole('link', { name: 'Harbour Trust', exact: true }).first()).toBeVisible();
    const links = [...document.querySelectorAll('[data-hit]')];
    expect(links.length).toBeGreaterThan(2);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(links[1]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    await expect.element(page.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
    await userEvent.keyboard('{End}{Enter}');
    await expect.element(heading('Harbour Trust')).toBeVisible();
  });

  it('keeps what is typed while the address follows', async () => {
    await open('');
    const box = page.getByRole('searchbox', { name: 'Search' });
    await expect.element(box).toHaveFocus();
    const input = box.element() as HTMLInputElement;
    const type = (letter: string) => {
      input.setRangeText(letter, input.value.length, input.value.length, 'end');
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('h');
    await new Promise((followed) => window.addEventListener('hashchange', followed, { once: true }));
    for (const letter of 'arb') {
      // What has followed is drawn before the next key, but effects that wait for a frame have not run yet.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      type(letter);
    }
    await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 50)));
    expect(input.value).toBe('harb');
  });

  it('takes "/" for a letter where a reader types', async () => {
    await open('#/check');
    await page.getByRole('textbox', { name: 'Text' }).fill('');
    await userEvent.keyboard('and/or');
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveValue('and/or');
  });

  it('shows by portions when much is found, and says so', async () => {
    const many = Array.from({ length: 125 }, (_, i) => ({
      ...(GLOSSARY.entries[0] as (typeof GLOSSARY.entries)[number]),
      id: refOf(`p${i}`),
      label: `Person ${String(i).padStart(3, '0')}`,
    }));
    await open('#/search/person', { ...DATA, glossary: async () => ({ ...GLOSSARY, entries: many }) });
    await expect.element(page.getByText('Showing 100 of 125')).toBeVisible();
    expect(document.querySelectorAll('.hits > li')).toHaveLength(100);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.element(page.getByText('125 results')).toBeVisible();
    expect(document.querySelectorAll('.hits > li')).toHaveLength(125);
  });

  it('looks in facts too, and leads to where they stand', async () => {
    await open('#/search/paid');
    const found = page.getByRole('region', { name: '2 facts' });
    await expect.element(found.getByText('a third of the Ring Line', { exact: false })).toBeVisible();
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['paid', 'paid']);
    await found.getByRole('link', { name: 'The Quay' }).first().click();
    await expect.element(heading('Ring line opens')).toBeVisible();
    expect(document.activeElement?.textContent).toContain('paid');
  });

  it('finds entries though the facts can’t be had', async () => {
    await open('#/search/tram', { ...DATA, facts: () => Promise.reject(new Error('no answer')) });
    await expect.element(page.getByRole('link', { name: 'Ring Line' })).toBeVisible();
  });

  it('says by which spelling it found a name', async () => {
    await open('#/search/квелл');
    await expect.element(page.getByText('Also: Ада Квелл')).toBeVisible();
  });

  it('that finds nothing says what to try', async () => {
    await open('#/search/zzzzzz');
    await expect.element(page.getByText('No results for “zzzzzz”.')).toBeVisible();
    await expect.element(page.getByRole('main').getByRole('link', { name: 'All entries' })).toBeVisible();
  });
});

describe('an entry', () => {
  it('shows its facts under their sources, its name’s note, neighbours and spellings', async () => {
    await open('#/entry/harbour%2Fring-line');
    const background = page.getByRole('region', { name: 'Background' });
    await expect.element(background.getByRole('link', { name: 'The Quay' }).first()).toBeVisible();
    await expect.element(background.getByText('Said by Ada Quell')).toBeVisible();
    await expect.element(page.getByText('The Trust calls it the Loop')).toBeVisible();
    await expect
      .element(page.getByRole('region', { name: 'Mentioned together' }).getByRole('link', { name: 'Harbour Trust' }))
      .toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Names and spellings' }).getByText('RL')).toBeVisible();
  });

  it('has a timeline whose marks lead to their facts by keyboard', async () => {
    await open('#/entry/harbour%2Fring-line');
    const mark = page.getByRole('link', { name: 'May 2018, 1 fact' });
    await expect.element(mark).toBeInTheDocument();
    (mark.element() as SVGAElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toContain('João Semedo wanted');
    expect(location.hash).toBe('#/entry/harbour%2Fring-line/s2-1-1');
  });

  it('has a timeline that grows with the letters, and fits', async () => {
    await open('#/entry/harbour%2Fring-line');
    const mark = () => page.getByRole('link', { name: 'May 2018, 1 fact' }).element().querySelector('circle');
    const measured = () => mark()?.getBoundingClientRect() ?? new DOMRect();
    await expect.poll(() => measured().width).toBeCloseTo(10, 0);
    document.documentElement.style.fontSize = '200%';
    await open('#/entry/harbour%2Fring-line');
    await expect.poll(() => measured().width).toBeCloseTo(20, 0);
    expect(measured().right).toBeLessThanOrEqual(innerWidth);
    document.documentElement.style.fontSize = '';
  });

  it('has no ring round it when the keyboard arrives', async () => {
    await open('#/entry/harbour%2Fring-line');
    const link = page.getByRole('link', { name: 'Harbour Trust' }).first();
    await expect.element(link).toBeVisible();
    (link.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Harbour Trust')).toBeVisible();
    const view = page.getByRole('main').element();
    expect(view.matches(':focus-visible')).toBe(true);
    expect(getComputedStyle(view).outlineStyle).toBe('none');
  });

  it('has its neighbours around it, as links', async () => {
    await open('#/entry/harbour%2Fring-line');
    await page.getByRole('link', { name: 'Harbour Trust. 2 shared facts' }).click();
    await expect.element(heading('Harbour Trust')).toBeVisible();
  });

  it('without facts says so', async () => {
    await open('#/entry/harbour%2Fold-quay');
    await expect.element(page.getByText('its sources say nothing more')).toBeVisible();
  });
});

describe('an entry that two packs know', () => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (theme) => {
    await open('#/entry/harbour%2Fring-line', SHARED_DATA, { theme });
    await expect.element(heading('Ring Line')).toBeVisible();
    await expectAccessible(document);
  });

  it.each([ENGLISH, RIGHT_TO_LEFT])('fits 320 pixels, $direction', async (locale) => {
    await open('#/entry/harbour%2Fring-line', SHARED_DATA, { width: 320, locale });
    await expect.element(heading('Ring Line')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('has one heading, and under each pack’s name what that one knows', async () => {
    await open('#/entry/harbour%2Fring-line', SHARED_DATA);
    const harbour = page.getByRole('region', { name: 'The harbour', exact: true });
    const rides = page.getByRole('region', { name: 'My rides', exact: true });
    await expect.element(harbour.getByText('Tram route around the harbour')).toBeVisible();
    await expect.element(harbour.getByText('The Trust calls it the Loop')).toBeVisible();
    await expect.element(rides.getByText('Slow, with a view')).toBeVisible();
    await expect.element(rides.getByText('It was late on my birthday.')).toBeVisible();
    expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
    await expect
      .element(page.getByRole('region', { name: 'Names and spellings · My rides' }).getByText('The Ring'))
      .toBeVisible();
  });

  it('is found by either pack’s address, with the fact of that pack', async () => {
    await open('#/entry/rides%2Fring/s1-2-1', SHARED_DATA);
    await expect.poll(() => document.activeElement?.textContent).toContain('late on my birthday');
    expect(document.title).toContain('Ring Line');
  });

  it('answers so in a checked text too', async () => {
    await open('#/check', SHARED_DATA);
    await page.getByRole('textbox', { name: 'Text' }).fill('The Ring Line was late.');
    await page.getByRole('button', { name: 'Find names' }).click();
    await page.getByRole('button', { name: 'Ring Line', exact: true }).click();
    await expect.element(page.getByRole('region', { name: 'My rides' }).getByText('Slow, with a view')).toBeVisible();
  });
});

describe('packs that change while the library is open', () => {
  it('are looked at anew, and what is typed or looked at stays meanwhile', async () => {
    let packs: Partial<LibraryData> = DATA;
    const data: LibraryData = {
      ...DATA,
      glossary: () => (packs.glossary ?? DATA.glossary)(),
      background: (id) => (packs.background ?? DATA.background)(id),
    };
    await open('#/check', data);
    await page.getByRole('textbox', { name: 'Text' }).fill('The Ring Line was late.');
    packs = { ...SHARED_DATA, glossary: async () => ({ ...GLOSSARY, entries: [] }) };
    tellChanged();
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveValue('The Ring Line was late.');
    location.hash = '#/entry/harbour%2Fring-line';
    await expect.element(page.getByRole('region', { name: 'My rides', exact: true })).toBeVisible();
    packs = DATA;
    tellChanged();
    await expect.poll(() => page.getByRole('region', { name: 'My rides', exact: true }).elements()).toEqual([]);
    await expect.element(heading('Ring Line')).toBeVisible();
  });
});

describe('a source', () => {
  it('shows its record, its facts in order by paragraph, and who is in it', async () => {
    await open('#/source/harbour%2Fs1');
    await expect.element(heading('Ring line opens')).toBeVisible();
    await expect.element(page.getByText('Paragraph 5')).toBeVisible();
    await expect
      .element(page.getByRole('region', { name: 'Who and what it mentions' }).getByRole('link', { name: 'Ada Quell' }))
      .toBeVisible();
  });
});

describe('a text to check', () => {
  const TEXT = 'Ada Quell met  João Semedo.\n\nThey took the Ring Line.';

  it('is kept as typed, its names answer', async () => {
    await open('#/check');
    await page.getByRole('textbox', { name: 'Text' }).fill(TEXT);
    await page.getByRole('button', { name: 'Find names' }).click();
    await expect.element(page.getByText('3 names found.', { exact: false })).toBeVisible();
    expect(document.querySelector('.typed')?.textContent).toBe(`${TEXT}\n`);
    await page.getByRole('button', { name: 'João Semedo', exact: true }).click();
    await expect.element(page.getByRole('heading', { name: 'João Semedo' })).toBeVisible();
    await expect
      .element(page.getByText('“João Semedo” is unambiguous in this glossary', { exact: false }))
      .toBeVisible();
    await expectAccessible(document);
  });

  it('leads from what is known to where it stands in its source', async () => {
    await open('#/check');
    await page.getByRole('textbox', { name: 'Text' }).fill(TEXT);
    await page.getByRole('button', { name: 'Find names' }).click();
    await page.getByRole('button', { name: 'Ring Line', exact: true }).click();
    const side = document.querySelector<HTMLElement>('#background-view') as HTMLElement;
    await page.elementLocator(side).getByRole('link', { name: 'The Quay' }).first().click();
    await expect.element(heading('Ring line opens')).toBeVisible();
    expect(location.hash).toMatch(/^#\/source\/harbour%2Fs1\/s1-/);
  });

  it('is read by keyboard alone', async () => {
    await open('#/check');
    await page.getByRole('textbox', { name: 'Text' }).fill(TEXT);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('button', { name: 'Ada Quell', exact: true })).toBeVisible();
    (page.getByRole('button', { name: 'Ada Quell', exact: true }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(page.getByRole('heading', { name: 'Ada Quell' })).toBeVisible();
  });

  it('is still there after looking something up', async () => {
    await open('#/check');
    await page.getByRole('textbox', { name: 'Text' }).fill(TEXT);
    await page.getByRole('button', { name: 'Find names' }).click();
    await page.getByRole('button', { name: 'Ring Line', exact: true }).click();
    await page.getByRole('link', { name: 'Everything about Ring Line' }).click();
    await expect.element(heading('Ring Line')).toBeVisible();
    history.back();
    await expect.element(page.getByRole('button', { name: 'Ring Line', exact: true })).toBeVisible();
  });

  it('lists its names, and leads from one to the next and back, round the end', async () => {
    await open('#/check');
    await page.getByRole('textbox', { name: 'Text' }).fill(`${TEXT} Ada Quell paid.`);
    await page.getByRole('button', { name: 'Find names' }).click();
    const list = page.getByRole('navigation', { name: 'Names in the text' });
    await expect.element(list).toBeVisible();
    const labels = [...document.querySelectorAll('.found bdi')].map((label) => label.textContent);
    expect(labels).toEqual(['Ada Quell', 'João Semedo', 'Ring Line']);
    const shown = () => page.getByRole('heading', { level: 2 }).first();
    await list.getByRole('button', { name: 'Next name' }).click();
    await expect.element(shown()).toHaveTextContent('Ada Quell');
    await expect.element(list.getByText('1 of 4')).toBeVisible();
    await list.getByRole('button', { name: 'Next name' }).click();
    await expect.element(shown()).toHaveTextContent('João Semedo');
    await list.getByRole('button', { name: 'Previous name' }).click();
    await list.getByRole('button', { name: 'Previous name' }).click();
    await expect.element(list.getByText('4 of 4')).toBeVisible();
    await expect.element(shown()).toHaveTextContent('Ada Quell');
    await list.getByRole('button', { name: /Ring Line/ }).click();
    await expect.element(list.getByText('3 of 4')).toBeVisible();
    await list.getByRole('button', { name: /Ada Quell/ }).click();
    await list.getByRole('button', { name: /Ada Quell/ }).click();
    await expect.element(list.getByText('4 of 4')).toBeVisible();
    expect(document.querySelector('.typed [aria-expanded="true"]')?.textContent).toBe('Ada Quell');
    await expectAccessible(document);
  });

  it.each([360, 1200])('has a background that is closed by its button and by Escape, at %d pixels', async (width) => {
    await open('#/check', DATA, { width });
    await page.getByRole('textbox', { name: 'Text' }).fill(TEXT);
    await page.getByRole('button', { name: 'Find names' }).click();
    const name = page.getByRole('button', { name: 'Ada Quell', exact: true });
    const side = () => document.querySelector('#background-view')?.childElementCount;
    await name.click();
    await expect.element(page.getByRole('heading', { name: 'Ada Quell' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(side()).toBe(0);
    await expect.element(name).toHaveFocus();
    await name.click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(side()).toBe(0);
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAttribute('aria-expanded', 'false');
  });

  it('shows by its button that there is nothing to find names in yet', async () => {
    await open('#/check');
    const find = page.getByRole('button', { name: 'Find names' });
    await expect.element(find).toBeDisabled();
    const dressed = () => {
      const { backgroundColor, borderStyle, color } = getComputedStyle(find.element());
      return { backgroundColor, borderStyle, color };
    };
    const disabled = dressed();
    await page.getByRole('textbox', { name: 'Text' }).fill(TEXT);
    await expect.element(find).toBeEnabled();
    const enabled = dressed();
    for (const part of ['backgroundColor', 'borderStyle', 'color'] as const)
      expect(disabled[part], part).not.toBe(enabled[part]);
  });

  it('without a name in it says so', async () => {
    await open('#/check');
    await page.getByRole('textbox', { name: 'Text' }).fill('Nothing at all.');
    await page.getByRole('button', { name: 'Find names' }).click();
    await expect.element(page.getByText('No names from the glossary in this text.')).toBeVisible();
  });

  it('is not lost when the background doesn’t answer', async () => {
    await open('#/check', { ...DATA, recognise: async () => Promise.reject(new Error('stopped')) });
    await page.getByRole('textbox', { name: 'Text' }).fill(TEXT);
    await page.getByRole('button', { name: 'Find names' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Your text is still here');
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveValue(TEXT);
  });
});

describe('a background without answer', () => {
  it('is told, and asked again', async () => {
    let asked = 0;
    const glossary = async () => (asked++ === 0 ? Promise.reject(new Error('stopped')) : GLOSSARY);
    await open('#/', { ...DATA, glossary });
    await expect.element(page.getByRole('alert')).toHaveTextContent('didn’t respond');
    await expectAccessible(document);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(heading('The harbour')).toBeVisible();
  });

  it('that is late for an entry the reader has left is not shown', async () => {
    const answers = new Map<EntryRef, () => void>();
    const background: LibraryData['background'] = (id) =>
      new Promise((resolve) => answers.set(id, () => DATA.background(id).then(resolve)));
    await open('#/entry/harbour%2Fring-line', { ...DATA, background });
    await expect.poll(() => answers.has(refOf('ring-line'))).toBe(true);
    location.hash = '#/entry/harbour%2Fada-quell';
    await expect.poll(() => answers.has(refOf('ada-quell'))).toBe(true);
    answers.get(refOf('ada-quell'))?.();
    await expect.element(heading('Ada Quell')).toBeVisible();
    answers.get(refOf('ring-line'))?.();
    await DATA.background(refOf('ring-line'));
    await expect.element(heading('Ada Quell')).toBeVisible();
  });
});

describe('my reading', () => {
  const READING = { ...DATA, reading: readingOf(KEPT) };
  const titles = () => [...document.querySelectorAll('.kept-list a')].map(({ textContent }) => textContent);
  const headings = () => [...document.querySelectorAll('.reading h2')].map(({ textContent }) => textContent);
  const button = (name: string) => page.getByRole('button', { name });

  it('is arranged by day, by outlet and by whom it names', async () => {
    await open('#/reading', READING);
    await expect.element(page.getByText('2 articles')).toBeVisible();
    expect(headings()).toEqual(['3 Nov 2026']);
    await userEvent.click(page.getByRole('link', { name: 'By outlet' }));
    await expect.poll(headings).toEqual(['The Quay']);
    await userEvent.click(page.getByRole('link', { name: 'By name' }));
    await expect.poll(headings).toEqual(['Ada Quell']);
    expect(titles()).toEqual(['Harbour votes', 'Ring line opens']);
  });

  it('forgets one article or all, and has them back', async () => {
    await open('#/reading', { ...DATA, reading: readingOf(KEPT) });
    await userEvent.click(button('Forget “Harbour votes”'));
    await expect.poll(titles).toEqual(['Ring line opens']);
    await userEvent.click(button('Undo'));
    await expect.poll(() => titles().length).toBe(2);
    await userEvent.click(button('Forget all'));
    await expect.element(page.getByText('2 articles forgotten.')).toBeVisible();
    await expect.element(page.getByText('Nothing is kept yet.')).toBeVisible();
    await userEvent.click(button('Undo'));
    await expect.poll(() => titles().length).toBe(2);
  });

  it('is searched by the words of its texts', async () => {
    await open('#/reading', READING);
    await userEvent.type(page.getByRole('searchbox', { name: 'Search what you kept' }), 'first tram');
    await expect.poll(() => document.querySelectorAll('.hits li').length).toBe(1);
    expect([...document.querySelectorAll('.hits mark')].map(({ textContent }) => textContent)).toEqual([
      'first',
      'tram',
    ]);
    await userEvent.type(page.getByRole('searchbox', { name: 'Search what you kept' }), ' zeppelin');
    await expect
      .element(page.getByText('None of the articles that you kept holds “first tram zeppelin”.'))
      .toBeVisible();
  });

  it('is saved as a file, or the reader hears that it can’t be', async () => {
    const saved: string[] = [];
    const reading = {
      ...readingOf(KEPT),
      save: (kind: string, kept: readonly unknown[]) => void saved.push(`${kind} ${kept.length}`),
    };
    await open('#/reading', { ...DATA, reading });
    for (const kind of ['Markdown', 'JSON', 'Web Annotation']) await userEvent.click(button(`Export as ${kind}`));
    expect(saved).toEqual(['markdown 2', 'json 2', 'web-annotation 2']);
    await open('#/reading', { ...DATA, reading: { ...reading, texts: () => Promise.reject(new Error('Nothing')) } });
    await userEvent.click(button('Export as JSON'));
    await expect.element(page.getByRole('alert')).toHaveTextContent(ENGLISH.t('reading_store_failed'));
  });

  it('loses nothing when the storage refuses, and says so', async () => {
    const refusing = readingOf(KEPT);
    const forget = async () => ({ articles: [], names: [], failed: 'reading_store_failed' as const });
    await open('#/reading', { ...DATA, reading: { ...refusing, forget } });
    await userEvent.click(button('Forget all'));
    await expect.element(page.getByRole('alert')).toHaveTextContent(ENGLISH.t('reading_store_failed'));
    expect(titles()).toHaveLength(2);
    await expect.element(button('Undo')).not.toBeInTheDocument();
  });

  it('shows a kept article at the line, what is new in it and what is no longer there', async () => {
    await open('#/kept/00000000000000a1/2.4-11', READING);
    await expect.element(page.getByRole('mark')).toHaveTextContent('harbour');
    expect(document.querySelector('ins')?.textContent).toBe('The vote was put off.');
    await expect.element(page.getByText('New since 2 Nov 2026')).toBeVisible();
    expect(document.querySelector('del')?.textContent).toBe('Joao Semedo was asked.');
    await open('#/kept/0000000000000000', READING);
    await expect.element(heading('This article isn’t kept, or not any more')).toBeVisible();
  });

  it('stands with what is known of a name, word for word, with the ways back', async () => {
    const line = {
      quote: 'Ada Quell drove the first tram of the Ring Line.',
      place: '2.0-48',
      article: { id: '00000000000000a2', title: 'Ring line opens', outlet: 'The Quay', date: null, language: 'en' },
      kept: '2026-11-03',
      address: 'https://quay.example/a2#:~:text=Ada',
    };
    const background = async (id: EntryRef) => {
      const known = await DATA.background(id);
      return known && { ...known, read: [line] };
    };
    await open('#/entry/harbour%2Fada-quell', { ...READING, background });
    await expect.element(page.getByRole('heading', { name: 'You read' })).toBeVisible();
    expect(document.querySelector('.bgr-read q')?.textContent).toBe(line.quote);
    await expect.element(page.getByText('The Quay · kept 3 Nov 2026')).toBeVisible();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.bgr-read a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/kept/00000000000000a2/2.0-48',
      'https://quay.example/a2#:~:text=Ada',
    ]);
    expect(links[1]?.rel).toBe('noopener noreferrer');
  });
});
