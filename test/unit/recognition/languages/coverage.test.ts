import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACTRUEVAL, reaches, reachesLinking, UNIMORPH } from '../../../../scripts/languages/evaluate-forms.ts';
import { coverFactRuEval } from '../../../../scripts/languages/factrueval.ts';
import { linkFactRuEval } from '../../../../scripts/languages/link-names.ts';
import { coverUniMorph } from '../../../../scripts/languages/unimorph.ts';

describe('forms in other people’s texts', () => {
  it.skipIf(!existsSync(FACTRUEVAL))('are generated in Russian (skipped without factRuEval)', () => {
    const groups = coverFactRuEval(FACTRUEVAL);
    expect(groups.map(({ name }) => name).sort()).toEqual(['organisations', 'persons', 'places']);
    expect(groups.filter((group) => !reaches(group))).toEqual([]);
  });

  it.skipIf(!existsSync(FACTRUEVAL))('are linked, and nothing else is (skipped without factRuEval)', () => {
    expect(reachesLinking(linkFactRuEval(FACTRUEVAL))).toBe(true);
  });

  it.skipIf(!existsSync(UNIMORPH))('are generated in Azerbaijani (skipped without UniMorph)', () => {
    expect(reaches(coverUniMorph(UNIMORPH))).toBe(true);
  });
});
