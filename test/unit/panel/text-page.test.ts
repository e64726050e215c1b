import { describe, expect, it } from 'vitest';
import type { EntrySummary, PageName, RecogniseResult } from '../../../src/messages/message-map.ts';
import { pageOfText } from '../../../src/panel/text-page.ts';
import type { PagePart } from '../../../src/recognition/mention.ts';
import { refOf } from '../../refs.ts';

/** Finds "Quill" and "Vell" wherever they stand. */
const recognise = async (parts: PagePart[]): Promise<RecogniseResult> => {
  const entry = (label: string): EntrySummary => ({
    id: refOf(label.toLowerCase()),
    type: 'place',
    label,
    gloss: '',
    language: 'en',
  });
  const blocks = parts.map((part) => {
    const text = 'text' in part ? part.text : '';
    const mentions = [...text.matchAll(/Quill|Vell/g)].map(({ 0: form, index }) => ({
      entry: refOf(form.toLowerCase()),
      start: index,
      end: index + form.length,
    }));
    return { mentions, namings: [] };
  });
  return {
    blocks: blocks as unknown as RecogniseResult['blocks'],
    entries: { [refOf('quill')]: entry('Quill'), [refOf('vell')]: entry('Vell') },
  };
};

const paragraphs = ['It rained in Vell. Quill came.', 'Then Quill left Vell.'];

describe('a text that the reader brings', () => {
  it('is shown as a page: its names in order, with counts and sentences', async () => {
    const page = await pageOfText({ title: 'The report', paragraphs }, recognise, 1);
    const state = await page.state('now');
    expect(state).toMatchObject({ state: 'read', title: 'The report' });
    expect(state?.names.map(({ label, count, sentence }) => [label, count, sentence])).toEqual([
      ['Vell', 2, 'It rained in Vell.'],
      ['Quill', 2, 'Quill came.'],
    ]);
  });

  it('leads from mention to mention by their sentences', async () => {
    const page = await pageOfText({ title: null, paragraphs }, recognise, 1);
    const quill = { id: refOf('quill') } as PageName;
    expect((await page.jump(quill, 1)).sentence).toBe('Then Quill left Vell.');
    expect((await page.jump(quill, 7)).sentence).toBeNull();
  });

  it('is read to its limit and no further', async () => {
    const page = await pageOfText({ title: null, paragraphs }, recognise, 1, 20);
    expect((await page.state('now'))?.names.map(({ label }) => label)).toEqual(['Vell']);
  });
});
