import { expect, it } from 'vitest';
import { addNameHref, type PacksRoute, packsAddressOf, parsePacksRoute } from '../../../src/messages/packs-route.ts';

it.each<[PacksRoute, string]>([
  [{ view: 'packs' }, '/'],
  [{ view: 'names' }, '/names'],
  [{ view: 'add', text: '' }, '/add/'],
  [{ view: 'add', text: 'Ada Lind / Баку\n100 %' }, '/add/Ada%20Lind%20%2F%20%D0%91%D0%B0%D0%BA%D1%83%0A100%20%25'],
])('%j has the address %s', (route, address) => {
  expect(packsAddressOf(route)).toBe(address);
  expect(parsePacksRoute(`#${address}`)).toEqual(route);
});

it('is the page itself for any other address', () => {
  for (const hash of ['', '#', '#/', '#/else/where', '#add']) expect(parsePacksRoute(hash)).toEqual({ view: 'packs' });
  expect(parsePacksRoute('#/add/%E0%A4%A')).toEqual({ view: 'add', text: '' });
});

it('leads from elsewhere to the form with a text in it', () => {
  expect(addNameHref('Ada Lind')).toBe('/src/packs/packs.html#/add/Ada%20Lind');
});
