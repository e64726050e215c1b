import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/exchange/unreadable-file.ts';
import { packOfWikidata } from '../../../src/exchange/wikidata-to-pack.ts';
import { validatePack } from '../../../src/pack/validate.ts';

const read = (text: string) =>
  packOfWikidata(text, { id: 'w', title: 'W', language: 'en', licence: 'CC0-1.0' }, { isWord: () => false });

const terms = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([language, value]) => [language, { language, value }]));
const statement = (id: string, rank = 'normal') => ({
  mainsnak: {
    snaktype: 'value',
    property: 'P31',
    datavalue: { value: { 'entity-type': 'item', id }, type: 'wikibase-entityid' },
  },
  type: 'statement',
  rank,
});
const HARBOUR = {
  type: 'item',
  id: 'Q77',
  labels: terms({ en: 'Port Quill', de: 'Hafen Quill', ru: 'Порт Квилл', 'zh-hans': '奎尔港', simple: 'Port' }),
  descriptions: terms({ en: 'harbour town', ru: 'портовый город' }),
  aliases: { ru: [{ language: 'ru', value: 'Квилл' }], en: [{ language: 'en', value: 'Quillport' }] },
  claims: { P31: [statement('Q5', 'deprecated'), statement('Q515')] },
  sitelinks: {},
};
const BORN = { id: 'Q78', labels: terms({ mul: 'Ada Quill' }), descriptions: [], aliases: [], claims: { P569: [] } };

describe('entities of Wikidata', () => {
  it('are taken with their names in all languages and the type of what they are instances of', () => {
    const { pack, report } = read(JSON.stringify({ entities: { Q77: HARBOUR, Q78: BORN } }));
    expect(validatePack(pack)).toEqual({ pack });
    expect(report).toMatchObject({ read: 2, taken: 2, remarks: [] });
    expect(pack.entries).toEqual([
      {
        id: 'port-quill',
        type: 'place',
        label: 'Port Quill',
        labels: { de: 'Hafen Quill', ru: 'Порт Квилл', 'zh-Hans': '奎尔港' },
        gloss: 'harbour town',
        glosses: { ru: 'портовый город' },
        forms: [
          { text: 'Port Quill' },
          { text: 'Quillport' },
          { text: 'Квилл', language: 'ru' },
          { text: 'Hafen Quill', language: 'de' },
          { text: 'Порт Квилл', language: 'ru' },
          { text: '奎尔港', language: 'zh-Hans' },
          { text: 'Port' },
        ],
        naming: null,
        same: ['https://www.wikidata.org/wiki/Q77'],
      },
      expect.objectContaining({ type: 'person', label: 'Ada Quill', forms: [{ text: 'Ada Quill' }] }),
    ]);
  });

  it('are taken one by one, as a list, and a line each as in a dump, with the line of what is left out', () => {
    const ids = (text: string) => read(text).pack.entries.map(({ same }) => same?.[0]?.replace(/.*\//, ''));
    expect(ids(JSON.stringify(HARBOUR, null, 2))).toEqual(['Q77']);
    expect(ids(JSON.stringify([HARBOUR, BORN]))).toEqual(['Q77', 'Q78']);
    const dump = `[\n${[HARBOUR, { id: 'Q79', labels: {} }, BORN].map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
    expect(ids(dump)).toEqual(['Q77', 'Q78']);
    expect(read(dump).report.remarks).toMatchObject([{ line: 3, outcome: 'left out', reason: 'label is empty ("")' }]);
  });

  it('with more names than an entry may have keep those in the language of the pack', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ language: 'de', value: `Hafen ${i}` }));
    const { pack, report } = read(
      JSON.stringify({ ...HARBOUR, aliases: { de: many, en: [{ language: 'en', value: 'Quillport' }] } }),
    );
    expect(pack.entries[0]?.forms).toHaveLength(200);
    expect(pack.entries[0]?.forms.slice(0, 2)).toEqual([{ text: 'Port Quill' }, { text: 'Quillport' }]);
    expect(report.remarks).toMatchObject([{ outcome: 'mended', cure: 'the first 200 were taken' }]);
  });

  it.each([
    ['no JSON', '{"entities":', /^In the file something is not JSON: .* — save the entity again as JSON/],
    ['a key twice', '{"id":"Q1","id":"Q2"}', /^In the file something has a key twice/],
    ['nothing', '{}', /^The file has no entity of Wikidata — save the entity’s page as JSON/],
  ])('are refused with %s', (_, text, message) => {
    expect(() => read(text)).toThrow(UnreadableFile);
    expect(() => read(text)).toThrow(message);
  });
});
