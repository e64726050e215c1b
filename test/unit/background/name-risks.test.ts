import { expect, it } from 'vitest';
import { nameRisks } from '../../../src/background/name-risks.ts';
import type { EntryRef } from '../../../src/pack/entry-ref.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { namesOf } from './harbour-glossary.ts';

const isWord = (word: string) => word === 'trend';

it('tells what is wrong with each form, and who else is called so', async () => {
  const names = namesOf(HARBOUR);
  const told = async (forms: string[], except: EntryRef | null = null) =>
    (await nameRisks(names, forms, except, isWord)).map(({ risk, others }) => [
      risk,
      others.map(({ label }) => label).sort(),
    ]);
  expect(await told(['Trend', 'Quill', 'Ada Quill', 'ada', ''])).toEqual([
    ['word', []],
    [null, ['Ada Quill', 'Tom Quill']],
    [null, ['Ada Quill']],
    ['small', []],
    [null, []],
  ]);
  expect(await told(['Quill'], 'harbour/ada-quill' as EntryRef)).toEqual([[null, ['Tom Quill']]]);
});

it('tells of a thing that several packs know once', async () => {
  const names = namesOf(HARBOUR, { ...HARBOUR, id: 'second' });
  const [told] = await nameRisks(names, ['Ada Quill'], null, isWord);
  expect(told?.others).toHaveLength(1);
});
