import { expect, it } from 'vitest';
import { explained } from './check-rule.ts';

it.each([
  ['a short form', 'Kol came.', 'Kol: refused by nobody-named ()'],
  ['an acronym', 'The ABC met.', 'ABC: refused by nobody-named ()'],
  ['a short acronym among capitals', 'TELL US MORE NOW', 'US: refused by nobody-named ()'],
])('leaves %s to the page', (_, text, said) => {
  expect(explained(text)).toEqual([said]);
});

it('leaves a short form to the page, which may know it', () => {
  expect(explained('Kol came.', 'Ana Kol left.')[0]).toBe('Kol: linked by named-after (Ana Kol)');
  expect(explained('TELL US MORE NOW', 'The US agreed.')[0]).toBe('US: linked by named-after (US)');
});
