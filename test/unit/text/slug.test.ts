import { expect, it } from 'vitest';
import { slugOf } from '../../../src/text/slug.ts';

it.each([
  ['Ilham Aliyev', 'ilham-aliyev'],
  ['Baku-Tbilisi-Kars railway', 'baku-tbilisi-kars-railway'],
  ['Mammad Əmin Rəsulzadə', 'mammad-amin-rasulzada'],
  ['Işıq & Søn (1995)', 'isiq-son-1995'],
  ["The People's Æther St. Œuvre", 'the-peoples-aether-st-oeuvre'],
  ['Straße', 'strasse'],
  ['Москва', ''],
])('the slug of %s is %s', (label, slug) => {
  expect(slugOf(label)).toBe(slug);
});
