import { expect, it } from 'vitest';
import { readPasted } from '../../../src/documents/read-document.ts';
import { exampleFiles } from '../../../src/maker/example-articles.ts';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';

it('show what a reader will meet: full and short names, an acronym, a proposed gloss, dates', async () => {
  const texts = await Promise.all(exampleFiles().map((file) => file.text()));
  const read = texts.map(readPasted);
  expect(read.map(({ details }) => details.date?.value)).toEqual(['2023-03-14', '2023-09-02', '2024-05-20']);
  const names = mineDocuments(read.map(({ paragraphs }, i) => ({ id: `${i}`, language: 'en', paragraphs })));
  const named = (label: string) => names.find((name) => name.label === label);
  expect(named('Irena Kovač')).toMatchObject({ type: 'person' });
  expect(named('Irena Kovač')?.forms.map(({ text }) => text)).toContain('Kovač');
  expect(named('Ellery Fishing Cooperative')?.forms.map(({ text }) => text)).toContain('EFC');
  expect(named('Tomas Brandt')?.proposedGloss).toBe('head of the harbour office');
});
