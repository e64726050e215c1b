import { expect, it } from 'vitest';
import { freePackId } from '../../../src/exchange/free-pack-id.ts';

it('a new pack gets an id of its title that none of the reader’s packs has', () => {
  expect(freePackId('Harbour works', ['other'])).toBe('harbour-works');
  expect(freePackId('Harbour works', ['harbour-works', 'harbour-works-2'])).toBe('harbour-works-3');
  expect(freePackId('港', [])).toBe('names');
  expect(freePackId('My names', [])).toBe('my-names-2');
});
