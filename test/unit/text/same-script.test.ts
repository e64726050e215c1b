import { expect, it } from 'vitest';
import { isSameScript } from '../../../src/text/same-script.ts';

it.each([
  ['Heydarovich', 'Vladimirovich', true],
  ['Гейдарович', 'Heydarovich', false],
  ['Гейдарович', 'Владимирович', true],
  ['Əlirza', 'Heydar', true],
  ['Γεώργιος', 'George', false],
  ['寛', '健', true],
])('%s and %s', (one, other, same) => expect(isSameScript(one, other)).toBe(same));
