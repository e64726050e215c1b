/** The focus of a reader who goes from mark to mark with Tab, on a page that changes. */
import { expect, it } from 'vitest';
import { showPage } from './page.ts';
import { readPage } from './read-page.ts';
import { recognise } from './test-pack.ts';

const HTML = '<p>Vladimir Putin met Ilham Aliyev. Ilham Aliyev left Baku.</p><button>Other</button>';

async function focusedOn(index: number) {
  const view = await showPage(HTML);
  const { settled } = readPage(view, { painter: 'mark' });
  await settled();
  const { document } = view;
  const marks = () => [...document.querySelectorAll<HTMLElement>('mark')];
  marks()[index]?.focus();
  expect(document.activeElement).toBe(marks()[index]);
  return { document, marks, settled };
}

it('stays on the mark when its block is marked anew', async () => {
  const { document, marks, settled } = await focusedOn(2);
  const before = marks()[2];
  document.querySelector('p')?.append(' Later Vladimir Putin came.');
  await settled();
  expect(marks().length).toBe(5);
  expect(marks()[2]).not.toBe(before);
  expect(document.activeElement).toBe(marks()[2]);
});

it('stays on a name across several elements when its card is opened and closed', async () => {
  const view = await showPage('<p><b>Ilham</b> <i>Aliyev</i> left Baku.</p>');
  let asked = 0;
  const { reader, settled } = readPage(
    view,
    { painter: 'mark' },
    {
      recognise: (parts) => {
        asked += 1;
        return recognise(parts);
      },
    },
  );
  await settled();
  const marks = [...view.document.querySelectorAll<HTMLElement>('mark')];
  const before = asked;
  marks[0]?.focus();
  const mention = reader.painter?.mentionOf?.(marks[0] as Element) ?? null;
  for (const pointed of [mention, null, mention, null]) {
    reader.point(pointed);
    expect(marks[0]?.className.includes('-current')).toBe(pointed !== null);
    await settled();
  }
  expect([...view.document.querySelectorAll('mark')]).toEqual(marks);
  expect(view.document.activeElement).toBe(marks[0]);
  expect(asked).toBe(before);
});

it('stays where the reader went meanwhile', async () => {
  const { document, settled } = await focusedOn(1);
  const other = document.querySelector('button');
  document.querySelector('p')?.append(' Later Vladimir Putin came.');
  await Promise.resolve();
  other?.focus();
  await settled();
  expect(document.activeElement).toBe(other);
});
