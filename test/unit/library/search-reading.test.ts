import { describe, expect, it } from 'vitest';
import { buildReadingSearch } from '../../../src/library/search-reading.ts';
import { articleOf } from '../reading/kept.ts';

const search = buildReadingSearch([
  { article: articleOf('a'), texts: [['An older text.'], ['The quay opens', 'Ada Quill opened the quay.']] },
  { article: articleOf('b'), texts: [['Мэр открыл набережную.']] },
]);
const found = (query: string) => search(query).hits.map(({ article, paragraph }) => `${article} ${paragraph}`);

describe('the search in what is kept', () => {
  it('finds paragraphs that hold every word, or its beginning, in any script', () => {
    expect(found('quay open').toSorted()).toEqual(['a 1', 'a 2']);
    expect(found('quill quay')).toEqual(['a 2']);
    expect(found('набереж')).toEqual(['b 1']);
  });

  it('finds nothing without words, of words that stand nowhere, and in texts of before', () => {
    expect([found(''), found('zeppelin'), found('older')]).toEqual([[], [], []]);
  });

  it('says how many there are when it gives only the first', () => {
    const many = { article: articleOf('c'), texts: [Array.from({ length: 80 }, (_, at) => `Line ${at} of it`)] };
    const { hits, of } = buildReadingSearch([many])('line');
    expect([hits.length, of]).toEqual([50, 80]);
  });
});
