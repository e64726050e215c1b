import { expect, it } from 'vitest';
import { readAddress } from '../../../src/card/frame/address.ts';

it('a card’s address tells its page’s frame and its key', () => {
  expect(readAddress('#12884901889.0f3a')).toEqual({ page: 12884901889, key: '0f3a' });
});

it.each(['', '#', '#0f3a', '#x.0f3a', '#1.', '#1.0f3a#', '#-1.0f3a'])('%o leads to no page', (hash) => {
  expect(readAddress(hash)).toEqual({ page: -1, key: '' });
});
