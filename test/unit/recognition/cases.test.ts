import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, reachesFloor, readCases, readLayers } from '../../../scripts/recognition/cases.ts';
import { buildPack } from '../../../src/pack-builder/build-pack.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';

const FOLDER = 'test/recognition-cases';
const cases = readLayers(FOLDER).flatMap((layer) => (layer.hasFloors ? layer.cases : []));
const bundled = buildPack('assets/glossary/russia-azerbaijan');
const own = createRecogniser([JSON.parse(readFileSync(`${FOLDER}/own.pack.json`, 'utf8'))]);

describe('recognition cases', () => {
  it('are many, and none has lost its text', () => {
    expect(cases.length).toBeGreaterThanOrEqual(160);
    for (const each of cases) expect(each.blocks.length, `${each.file}:${each.line}`).toBeGreaterThan(0);
  });

  it.each([...new Set(cases.map((each) => each.file))])(
    'of %s are recognised as well as they must be',
    async (file) => {
      const { pack } = await bundled;
      if (!pack) throw new Error('the bundled glossary has problems: npm run build:pack tells them');
      const recognisers = new Map([
        ['bundled', createRecogniser([pack])],
        ['own', own],
      ]);
      const score = evaluate(
        cases.filter((each) => each.file === file),
        recognisers,
      );
      const told = score.faults.map(({ kind, at, surface, entry }) => `${at.line} ${kind} ${surface} ${entry}`);
      expect(reachesFloor(file, score), told.join('\n')).toBe(true);
    },
  );
});

describe('the evaluation itself', () => {
  const evaluateText = (text: string) =>
    evaluate(readCases('x.txt', `@pack own\n# title\n${text}\n`), new Map([['own', own]]));

  it('counts a name that was not found as a miss', () => {
    const { faults, right } = evaluateText('In {Nowhere|paris} it rains.');
    expect(faults.map(({ kind, surface }) => [kind, surface])).toEqual([['miss', 'Nowhere']]);
    expect(right).toBe(0);
  });

  it('counts a name that should not be marked, and one marked as another entry', () => {
    expect(evaluateText('In Paris it rains.').faults).toMatchObject([{ kind: 'false link', entry: 'paris' }]);
    const faults = evaluateText('In {Paris|perth} it rains.').faults.map(({ kind, entry }) => [kind, entry]);
    expect(faults).toEqual([
      ['false link', 'paris'],
      ['miss', 'perth'],
    ]);
  });

  it('holds every file but those written without looking at the rules to perfection', () => {
    const score = {
      cases: 1,
      expected: 100,
      marked: 100,
      right: 99,
      touching: { marked: 99, expected: 99 },
      faults: [],
    };
    expect(reachesFloor('news.txt', score)).toBe(false);
    expect(reachesFloor('field.txt', score)).toBe(true);
    expect(reachesFloor('field.txt', { ...score, right: 89 })).toBe(false);
  });

  it('refuses a broken markup and an unknown pack', () => {
    expect(() => evaluateText('In {Paris it rains.')).toThrow('a brace is left over');
    expect(() => evaluate(readCases('x.txt', '@pack none\n# title\ntext'), new Map())).toThrow('no pack "none"');
  });
});
