/** What a mark is to a keyboard and to a screen reader. */
import { expect, it } from 'vitest';
import { choosePainter } from '../../../src/content/painters/painter-choice.ts';
import { showPage } from './page.ts';
import { readPage } from './read-page.ts';

const ANNOUNCED = ['tabindex', 'role', 'aria-haspopup', 'aria-description'] as const;

/** The marks of a page: their words, and what is announced of each. */
async function marksOf(html: string): Promise<Array<Array<string | null>>> {
  const view = await showPage(html);
  const { settled } = readPage(
    view,
    { painter: 'mark' },
    { createPainter: (kind) => choosePainter(view, kind, ({ label, type }) => `${type}: ${label}`) },
  );
  await settled();
  return [...view.document.querySelectorAll('mark')].map((mark) => [
    mark.textContent ?? '',
    ...ANNOUNCED.map((name) => mark.getAttribute(name)),
  ]);
}

const SILENT = ANNOUNCED.map(() => null);
const button = (words: string) => ['0', 'button', 'dialog', words];

it('a mark is reached with Tab and announced as a button that opens a dialog, in our own words', async () => {
  expect(await marksOf('<p>Putin left Baku.</p><p><a>Moscow</a></p>')).toEqual([
    ['Putin', ...button('person: Vladimir Putin')],
    ['Baku', ...button('place: Baku')],
    ['Moscow', ...button('place: Moscow')],
  ]);
});

it.each([
  '<p><a href="#">to <b>Baku</b></a></p>',
  '<div role="button">Baku</div>',
  '<span role="link">Baku</span>',
  '<div role="tab">Baku</div>',
  '<label>Baku</label>',
  '<details open><summary>Baku</summary></details>',
])('a mark in what is active itself is announced as nothing: %s', async (html) => {
  expect(await marksOf(`${html}<p>Moscow</p>`)).toEqual([
    ['Baku', ...SILENT],
    ['Moscow', ...button('place: Moscow')],
  ]);
});

it('a name across several elements is announced once', async () => {
  expect(await marksOf('<p><b>Ilham</b> <i>Ali<u>yev</u></i>. Ilham Aliyev</p>')).toEqual([
    ['Ilham', ...button('person: Ilham Aliyev')],
    ['Ali', ...SILENT],
    ['yev', ...SILENT],
    ['Ilham Aliyev', ...button('person: Ilham Aliyev')],
  ]);
});
