import { describe, expect, it } from 'vitest';
import { readArticleTable } from '../../../src/documents/formats/article-table.ts';
import { UnreadableDocument } from '../../../src/documents/problem.ts';

/** Title, day and text of each article. */
function read(table: string): string[] {
  return readArticleTable(table).map(({ paragraphs, details: { title, date } }) =>
    [title?.value ?? '', date?.value ?? '', paragraphs.join(' / ')].join(' | '),
  );
}

const FERRY = 'Ferry late | 2024-05-03 | Torvald Brenk met Corin Vale.';

describe('a table of articles', () => {
  it.each([
    ['of two columns and one article', 'title;text\nFerry late;Torvald Brenk met Corin Vale.\n'],
    ['with tabs', 'title\ttext\r\nFerry late\tTorvald Brenk met Corin Vale.\r\n'],
    ['that tells Excel its separator', 'sep=;\ntitle;text\nFerry late;Torvald Brenk met Corin Vale.\n'],
    ['under empty lines', '\n\ntitle,text\nFerry late,Torvald Brenk met Corin Vale.\n'],
    ['under a title', 'Articles of May,\n,\ntitle,text\nFerry late,Torvald Brenk met Corin Vale.\n'],
  ])('%s', (_, table) => {
    expect(read(table)).toEqual([FERRY.replace('2024-05-03', '')]);
  });

  it.each([
    'Headline,Publication Date,Article Text',
    'title,publishedAt,content',
    'TITLE,date_published,full-text',
    'Заголовок,Дата публикации,Текст статьи',
    'Başlıq,Dərc tarixi,Məqalənin mətni',
    ' "Title" ,Date (ISO),"Text"',
  ])('calls its columns %s', (header) => {
    expect(read(`${header}\nFerry late,2024-05-03,Torvald Brenk met Corin Vale.\n`)).toEqual([FERRY]);
  });

  it('may call the column with the articles anything, when nothing else in it is as long', () => {
    const text = 'Torvald Brenk met Corin Vale in Ellery Sound. '.repeat(8).trim();
    expect(read(`title,what it says,date\nFerry late,"${text}",2024-05-03\n`)).toEqual([
      `Ferry late | 2024-05-03 | ${text}`,
    ]);
    expect(() => read(`title,what it says\n${text},"${text}"\n`)).toThrow(UnreadableDocument);
    expect(() => read('place,year\nEllery,1911\n')).toThrow(UnreadableDocument);
  });

  it('has the longer of two columns that are called so', () => {
    expect(read('content,title,content\n,Ferry late,Torvald Brenk met Corin Vale.\n')).toEqual([
      FERRY.replace('2024-05-03', ''),
    ]);
  });

  it('loses nothing of a text at its rows’ ends for what separates columns', () => {
    expect(read('text\nTorvald Brenk, of Ellery, met Corin Vale.\n')).toEqual([
      ' |  | Torvald Brenk, of Ellery, met Corin Vale.',
    ]);
    expect(read('title,text\nFerry late,Torvald Brenk, of Ellery, met Corin Vale.\n')).toEqual([
      'Ferry late |  | Torvald Brenk, of Ellery, met Corin Vale.',
    ]);
  });

  it('may end its rows with a separator more', () => {
    expect(read('date;text\n2024-05-03;Torvald Brenk came.;\n2024-05-04;It rained.;;\n')).toEqual([
      ' | 2024-05-03 | Torvald Brenk came.',
      ' | 2024-05-04 | It rained.',
    ]);
  });

  it('loses no row to a quotation mark that opens a text and not a cell', () => {
    const rows = 'Ferry late\t"Never", said Torvald Brenk.\nBridge\tCorin Vale said "no"\nLast\tIrena Kovač came.\n';
    expect(read(`title\ttext\n${rows}`)).toEqual([
      'Ferry late |  | "Never", said Torvald Brenk.',
      'Bridge |  | Corin Vale said "no"',
      'Last |  | Irena Kovač came.',
    ]);
    expect(read('title,text\nA,"one text\nB,two text\n')).toEqual(['A |  | "one text', 'B |  | two text']);
  });

  it('is damaged where such a mark is never closed and texts go over several lines', () => {
    expect(() => read('title,text\nA,"one\ntext"\nB,"two\ntext\n')).toThrow('is damaged');
  });

  it('may quote inside of what it quotes', () => {
    expect(read('title,text\nFerry late,"Brenk said ""no"", and left.\nIt rained."\n')).toEqual([
      'Ferry late |  | Brenk said "no", and left. / It rained.',
    ]);
  });
});
