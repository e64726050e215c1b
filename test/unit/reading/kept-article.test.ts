import { describe, expect, it } from 'vitest';
import {
  articleId,
  bytesOf,
  newParagraphs,
  placeIn,
  placeOf,
  readPlace,
  wordsIn,
} from '../../../src/reading/kept-article.ts';

describe('a kept article', () => {
  it.each([
    ['https://www.post.example/a/', 'http://post.example/a#comments'],
    ['https://post.example/a?id=3&utm_source=mail&fbclid=x', 'https://post.example/a?id=3'],
    ['https://post.example/a?page=2&id=3', 'https://post.example/a?id=3&page=2'],
  ])('is the same at %s and %s', async (one, other) => {
    expect(placeOf(one)).toBe(placeOf(other));
    expect(await articleId(one)).toBe(await articleId(other));
  });

  it.each([
    ['https://post.example/a', 'https://post.example/b'],
    ['https://post.example/?id=3', 'https://post.example/?id=4'],
    ['https://post.example/a', 'https://gazette.example/a'],
  ])('is another at %s and %s', async (one, other) => {
    expect(await articleId(one)).not.toBe(await articleId(other));
  });

  it('is known by sixteen digits, however long its address is', async () => {
    expect(await articleId(`https://post.example/${'a'.repeat(10_000)}`)).toMatch(/^[0-9a-f]{16}$/);
    expect(placeOf('no address')).toBe('no address');
  });

  it('has words and bytes counted in every script', () => {
    expect(wordsIn(['Ada Quill spoke.', 'Она ушла.'])).toBe(5);
    expect(bytesOf(['Она'])).toBe(6);
  });

  it('has its lines named in addresses', () => {
    const place = { paragraph: 3, start: 10, end: 52 };
    expect(readPlace(placeIn(place))).toEqual(place);
    expect([readPlace('3.10'), readPlace('a.1-2'), readPlace()]).toEqual([null, null, null]);
  });

  it('tells which paragraphs an earlier text doesn’t have', () => {
    expect(newParagraphs(['One.', 'Two.'], ['Zero.', 'One.', 'Two.', 'Three.'])).toEqual([0, 3]);
    expect(newParagraphs([], ['One.'])).toEqual([0]);
  });
});
