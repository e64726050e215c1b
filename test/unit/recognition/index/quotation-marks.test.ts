import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../../src/recognition/recogniser.ts';
import { entry, packOf } from '../make-pack.ts';

const recogniser = createRecogniser([
  packOf([
    entry('corridor', 'project', [{ text: 'коридор Север-Юг', case: 'any' }]),
    entry('hevel', 'organisation', ['группа компаний «Хевел»']),
    entry('corridor-az', 'project', [{ text: 'Şimal-Cənub dəhlizi', case: 'any' }]),
    entry('quill', 'person', ['Ada Quill']),
  ]),
]);

function found(text: string): string[] {
  const [block] = recogniser.recognise([{ text }]);
  return (block?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('quotation marks inside a name', () => {
  it.each([
    ['Строят коридор «Север — Юг» через Баку.', 'коридор «Север — Юг»'],
    ['Строят коридор "Север-Юг".', 'коридор "Север-Юг"'],
    ['Строят коридор Север-Юг.', 'коридор Север-Юг'],
    ['Солнце даёт группа компаний Хевел.', 'группа компаний Хевел'],
    ['Солнце даёт группа компаний “Хевел”.', 'группа компаний “Хевел”'],
    ['Bu “Şimal–Cənub” dəhlizi uzundur.', '“Şimal–Cənub” dəhlizi'],
    ['They met Ada "Quill" there.', 'Ada "Quill"'],
  ])('%s', (text, name) => expect(found(text)).toEqual([name]));

  it.each(['He said "my friend Ada" Quill left.'.replace('" Quill', '"Quill'), 'Их коридор» Север-Юг.', 'Ada” Quill'])(
    'count where they do not belong together: %s',
    (text) => expect(found(text)).toEqual([]),
  );
});
