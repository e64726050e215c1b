import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tellProblem } from '../../../src/pack/problem.ts';
import { validatePack } from '../../../src/pack/validate.ts';
import { HARBOUR } from './harbour.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place of a value, from the outside in. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

function withValueAt(value: Json, [key, ...rest]: string[], put: Json): Json {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? withValueAt(item, rest, put) : item));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: withValueAt(value[key] ?? null, rest, put) };
}

it('any JSON in any place of a pack is taken or told with a cure, and never throws', () => {
  const place = fc.constantFrom(...placesOf(HARBOUR));
  fc.assert(
    fc.property(place, fc.jsonValue(), (path, put) => {
      const validation = validatePack(withValueAt(HARBOUR as unknown as Json, path, put as Json));
      if ('pack' in validation) return;
      expect(validation.problems.length).toBeGreaterThan(0);
      for (const problem of validation.problems) expect(tellProblem(problem)).toMatch(/^\S.* — \S/s);
    }),
    { numRuns: 500 },
  );
});
