import { expect, it } from 'vitest';
import { scriptOf } from '../../../src/text/script-of.ts';

it.each([
  ['Heydarovich', 'Latn'],
  ['Əlirza', 'Latn'],
  ['Гейдарович', 'Cyrl'],
  ['Γεώργιος', 'Grek'],
  ['Արցախ', 'Armn'],
  ['Тата and Tata', 'Cyrl'],
  ['寛', undefined],
  ['1812', undefined],
])('%s is in %s', (words, script) => expect(scriptOf(words)).toBe(script));
