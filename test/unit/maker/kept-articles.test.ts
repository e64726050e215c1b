import { describe, expect, it } from 'vitest';
import { documentOfArticle } from '../../../src/maker/kept-articles.ts';

const ARTICLE = {
  id: 'a',
  address: 'https://courier.example/ferry?id=1#top',
  title: 'The ferry is late',
  outlet: 'Courier',
  author: null,
  date: null,
  language: 'und',
  digest: '',
  kept: [],
  words: 6,
  bytes: 40,
  names: [],
};

describe('an article that was kept while reading', () => {
  it('is a document of its newest text, with what is known of where it stood', () => {
    const document = documentOfArticle({ article: ARTICLE, texts: [['Old.'], ['The ferry is late', 'Quill waited.']] });
    expect(document.paragraphs).toEqual(['The ferry is late', 'Quill waited.']);
    expect(document.details).toEqual({
      title: { value: 'The ferry is late', foundIn: 'kept' },
      outlet: { value: 'Courier', foundIn: 'kept' },
      url: { value: 'https://courier.example/ferry?id=1', foundIn: 'kept' },
    });
  });
});
