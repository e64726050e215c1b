import { describe, expect, it } from 'vitest';
import { readPairs } from '../../../scripts/answers/pairs.ts';
import { buildPack } from '../../../src/pack-builder/build-pack.ts';
import { tellFinding } from '../../../src/pack-builder/finding.ts';
import { parseYamlFile, readYamlFile } from '../../../src/pack-builder/yaml-file.ts';

const FILE = 'test/answers/pairs.yaml';
const { pack } = await buildPack('assets/glossary/russia-azerbaijan');
if (!pack) throw new Error('the bundled glossary has problems: npm run build:pack tells them');
const labelled = readPairs(await readYamlFile(FILE, FILE), pack);

describe('the labelled pairs', () => {
  it('speak of entries and facts that the bundled glossary has', () => {
    expect(labelled.problems.map(tellFinding)).toEqual([]);
  });

  it('are many, about many entries, and some entries are asked for from different pages', () => {
    const entries = labelled.pairs.map(({ entry }) => entry);
    expect(entries.length).toBeGreaterThanOrEqual(70);
    expect(new Set(entries).size).toBeGreaterThanOrEqual(45);
    const firsts = new Set(labelled.pairs.map(({ entry, best }) => `${entry} ${best[0]}`));
    expect(firsts.size - new Set(entries).size, 'pages that ask for another first fact').toBeGreaterThanOrEqual(20);
  });

  it('have pages with nothing but names that everybody knows', () => {
    const generic = new Set(pack.entries.filter((entry) => entry.generic).map(({ id }) => id));
    const pages = labelled.pairs.filter(({ page }) => page.every((id) => generic.has(id)));
    expect(pages.length).toBeGreaterThanOrEqual(5);
  });
});

/** A pair that is right, in lines that a test replaces. */
const RIGHT = {
  entry: 'ukraine',
  page: '[russia, moscow, vladimir-putin, europe, donbas]',
  why: 'News.',
  best: '[002-33-2]',
  junk: '[002-33-1]',
};

function told(...pairs: Array<Record<string, string>>): string[] {
  const text = pairs.map(
    (pair) =>
      `- ${Object.entries(pair)
        .map(([key, value]) => `${key}: ${value}`)
        .join('\n  ')}\n`,
  );
  const { problems } = readPairs(parseYamlFile(text.join(''), 'pairs.yaml'), pack as NonNullable<typeof pack>);
  return problems.map(tellFinding);
}

describe('a pair', () => {
  it('that is right has no problem', () => {
    expect(told(RIGHT)).toEqual([]);
  });

  it('of an unknown entry, or with one on its page, is told with its line', () => {
    expect(told({ ...RIGHT, entry: 'atlantis', best: '[002-33-9]', junk: '[]' })).toEqual([
      'pairs.yaml:1: no entry has this id ("atlantis") — write an entry\'s id',
      'pairs.yaml:4: no fact has this id ("002-33-9") — write a fact\'s id',
    ]);
    expect(told({ ...RIGHT, page: '[russia, moscow, atlantis, europe, donbas]' })).toEqual([
      'pairs.yaml:2: no entry has this id ("atlantis") — write an entry\'s id',
    ]);
  });

  it('names neither its own entry nor anything twice on its page', () => {
    expect(told({ ...RIGHT, page: '[russia, ukraine, russia, europe, donbas]' })).toEqual([
      'pairs.yaml:2: the page names the entry itself ("ukraine") — take it out',
      'pairs.yaml:2: the page names it twice ("russia") — take one out',
    ]);
  });

  it('lists only facts about its entry, each in one list', () => {
    expect(told({ ...RIGHT, good: '[000-05-1, 002-33-2]' })).toEqual([
      'pairs.yaml:6: the fact is not about ukraine ("000-05-1") — take it out',
      'pairs.yaml:6: the fact is listed twice ("002-33-2") — leave it in one list',
    ]);
  });

  it('has a best fact and not more than a card shows, and a page of five to twelve names', () => {
    for (const best of ['[]', '[002-33-1, 002-33-2, 000-05-1, 000-05-2]'])
      expect(told({ ...RIGHT, best })[0]).toMatch(/^pairs.yaml:4: (?:no best fact|more than 3 best facts)/);
    for (const page of ['[russia]', `[${Array.from({ length: 13 }, (_, i) => `n${i}`)}]`])
      expect(told({ ...RIGHT, page })[0]).toMatch(/^pairs.yaml:2: a page of (?:fewer than 5|more than 12) names/);
  });

  it('has no unknown key', () => {
    expect(told({ ...RIGHT, bad: '[]' })[0]).toContain('"bad"');
  });

  it('is asked once: the order of the names makes no other page', () => {
    const turned = { ...RIGHT, page: '[moscow, russia, vladimir-putin, europe, donbas]' };
    expect(told(RIGHT, turned)).toEqual([
      'pairs.yaml:6: a pair of this entry and page stands above ("ukraine") — leave one',
    ]);
  });
});
