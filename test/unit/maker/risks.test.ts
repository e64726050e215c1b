import { expect, it } from 'vitest';
import { riskyForms } from '../../../src/maker/risks.ts';
import { entry, packOf } from '../recognition/make-pack.ts';

it('are words, very short names and shared ones, and no part of a longer name', () => {
  const { entries } = packOf([
    entry('lantern', 'project', ['Lantern']),
    entry('ep', 'organisation', ['EP']),
    entry('ada-pier', 'person', ['Ada Pier', 'Pier']),
    entry('ada-quill', 'person', ['Ada Quill', 'Quill']),
    entry('tom-quill', 'person', ['Tom Quill', 'Quill']),
  ]);
  const pack = { entries: entries.map((each) => ({ ...each, label: each.forms[0]?.text ?? '', naming: null })) };
  const isWord = (word: string) => ['lantern', 'pier'].includes(word);
  expect(riskyForms(pack as Parameters<typeof riskyForms>[0], isWord)).toEqual([
    { text: 'Lantern', label: 'Lantern', why: 'names_risk_word' },
    { text: 'EP', label: 'EP', why: 'names_risk_too_short' },
    { text: 'Quill', label: 'Ada Quill', why: 'maker_risk_shared' },
    { text: 'Quill', label: 'Tom Quill', why: 'maker_risk_shared' },
  ]);
});
