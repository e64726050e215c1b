import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/exchange/header.ts';

const of = (header: string, ...beneath: string[]) =>
  columnsOf(
    header.split(','),
    beneath.map((row) => row.split(',')),
  );

describe('the columns of a list', () => {
  it.each([
    ['Name,Also known as:,Short names,Kind,Gloss,Language,Comment,Publisher,Published'],
    ['Имя,Другие имена,Сокращения,Тип,Описание,Язык,Примечание,Источник,Дата'],
    ['Ad,Digər adlar,Qısa adlar,Növ,Təsvir,Dil,Qeyd,Mənbə,Tarix'],
    ['AD,BAŞQA ADLAR,İXTİSARLAR,TİP,İZAH,DİL,ŞƏRH,NƏŞR,TARİX'],
  ])('are known in three languages: %s', (header) => {
    expect(of(header)).toEqual({
      columns: ['name', 'aliases', 'short', 'type', 'description', 'language', 'note', 'source', 'date'],
      guessed: [],
    });
  });

  it.each([
    ['Nme', 'name'],
    ['Naem', 'name'],
    ['Names.', 'name'],
    ['Lable', 'name'],
    ['Titel', 'name'],
    ['Назвние', 'name'],
    ['Desciptoin', 'description'],
    ['Discription', 'description'],
    ['Опсание', 'description'],
    ['Aliasses', 'aliases'],
    ['Catgory', 'type'],
    ['Langauge', 'language'],
    ['Soruce', 'source'],
    ['Источнк', 'source'],
    ['Mənbe', 'source'],
    ['Dtae', 'date'],
  ])('are guessed where a word has one error or two: %s', (word, column) => {
    const isExact = word === 'Names.';
    expect(of(`colour,${word}`)).toEqual({ columns: [null, column], guessed: isExact ? [] : [1] });
  });

  it.each([
    // As near to one column as to another.
    ['Nome', 'Ada'],
    // Words that are something else.
    ['Wer', 'Ada'],
    ['Size', '7'],
    ['Address', 'Quay 7'],
    ['Nationality', 'Ruritanian'],
    // Near to a column, whose cells it hasn't.
    ['Land', 'Norway'],
    ['Rate', '0.7'],
    ['Tape', 'blue'],
    // Two letters from "full name" and "surname".
    ['Filename', 'a.jpg'],
    ['Username', 'ada7'],
  ])('are not guessed: %s', (word, cell) => {
    const { columns } = of(`colour,${word}`, `red,${cell}`, `blue,${cell}`);
    expect(columns).toEqual([null, null]);
  });

  it('are known beside what stands in brackets', () => {
    expect(of('Name (in full),Date [ISO],(optional)').columns).toEqual(['name', 'date', null]);
  });

  it('are each taken once: the exact word before a guess, wherever it stands', () => {
    expect(of('Nmae,Name,Type,Typ')).toEqual({ columns: [null, 'name', 'type', null], guessed: [] });
  });

  it('are not guessed in a list of nothing but names, where the first row may be one', () => {
    expect(columnsOf(['Mabel'], null)).toEqual({ columns: [null], guessed: [] });
    expect(columnsOf(['Label'], null)).toEqual({ columns: ['name'], guessed: [] });
  });
});
