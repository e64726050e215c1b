import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACTRUEVAL, reaches, UNIMORPH } from '../../../../scripts/languages/evaluate-forms.ts';
import { coverFactRuEval } from '../../../../scripts/languages/factrueval.ts';
import { coverUniMorph } from '../../../../scripts/languages/unimorph.ts';

describe('forms in other people’s texts', () => {
  it.skipIf(!existsSync(FACTRUEVAL))('are generated in Russian (skipped without factRuEval)', () => {
    const groups = coverFactRuEval(FACTRUEVAL);
    expect(groups.map(({ name }) => name).sort()).toEqual(['organisations', 'persons', 'places']);
    expect(groups.filter((group) => !reaches(group))).toEqual([]);
  });

  it.skipIf(!existsSync(UNIMORPH))('are generated in Azerbaijani (skipped without UniMorph)', () => {
    expect(reaches(coverUniMorph(UNIMORPH))).toBe(true);
  });
});
