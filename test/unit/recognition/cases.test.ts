import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, readAllCases, readCases } from '../../../scripts/recognition/cases.ts';
import { buildPack } from '../../../src/pack-builder/build-pack.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';

const FOLDER = 'test/recognition-cases';
const cases = readAllCases(FOLDER);
const own = createRecogniser([JSON.parse(readFileSync(`${FOLDER}/own.pack.json`, 'utf8'))]);

describe('recognition cases', () => {
  it('are many, and none has lost its text', () => {
    expect(cases.length).toBeGreaterThanOrEqual(160);
    for (const each of cases) expect(each.blocks.length, `${each.file}:${each.line}`).toBeGreaterThan(0);
  });

  it('are recognised without a miss or a false link', async () => {
    const { pack } = await buildPack('assets/glossary/russia-azerbaijan');
    if (!pack) throw new Error('the bundled glossary has problems: npm run build:pack tells them');
    const { faults } = evaluate(
      cases,
      new Map([
        ['bundled', createRecogniser([pack])],
        ['own', own],
      ]),
    );
    const told = faults.map(({ kind, at, surface, entry }) => `${at.file}:${at.line} ${kind} ${surface} ${entry}`);
    expect(told).toEqual([]);
  });
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

  it('refuses a broken markup and an unknown pack', () => {
    expect(() => evaluateText('In {Paris it rains.')).toThrow('a brace is left over');
    expect(() => evaluate(readCases('x.txt', '@pack none\n# title\ntext'), new Map())).toThrow('no pack "none"');
  });
});
