import { describe, expect, it } from 'vitest';
import {
  emptyNamesPack,
  NamesRefused,
  withEditedName,
  withName,
  withNameAgain,
  withoutName,
} from '../../../src/own-names/names-pack.ts';
import type { OwnName } from '../../../src/own-names/own-name.ts';
import type { Pack } from '../../../src/pack/format.ts';
import { validatePack } from '../../../src/pack/validate.ts';

const EMPTY = emptyNamesPack({ title: 'My names', description: 'Added.', language: 'en', licence: 'not stated' });
const UNSAID = 'Added by you';

const name = (label: string, more: Partial<OwnName> = {}): OwnName => ({
  type: 'person',
  forms: [{ text: label, use: 'always' }],
  gloss: '',
  language: 'en',
  cases: false,
  ...more,
});
const packOf = (...names: OwnName[]): Pack => names.reduce((pack, each) => withName(pack, each, UNSAID).pack, EMPTY);
const isValid = (pack: Pack) => 'pack' in validatePack(pack);
const refused = (key: string) => expect.objectContaining({ key });
const attempt = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a name that is added', () => {
  it('is an entry of a valid pack, with its forms as the reader wants them', () => {
    const forms: OwnName['forms'] = [
      { text: ' Mara  Voss ', use: 'always' },
      { text: 'Voss', use: 'short' },
      { text: '', use: 'always' },
      { text: 'Mara Voss', use: 'short' },
    ];
    const pack = packOf(name('', { forms, gloss: 'Reporter of <b>the Post</b>' }));
    expect(isValid(pack)).toBe(true);
    expect(pack.entries).toEqual([
      {
        id: 'mara-voss',
        type: 'person',
        label: 'Mara Voss',
        gloss: 'Reporter of b the Post /b',
        forms: [{ text: 'Mara Voss' }, { text: 'Voss', use: 'short' }],
        naming: null,
      },
    ]);
  });

  it('is found in its cases where its language has any, and keeps its language', () => {
    const forms: OwnName['forms'] = [
      { text: 'Мария Захарова', use: 'always' },
      { text: 'МИД', use: 'short' },
    ];
    const pack = packOf(name('', { forms, language: 'ru', cases: true }));
    expect(isValid(pack)).toBe(true);
    expect(pack.languages).toEqual(['en', 'ru']);
    expect(pack.entries[0]?.forms).toEqual([
      { text: 'Мария Захарова', language: 'ru', inflect: 'person-f' },
      { text: 'МИД', use: 'short', language: 'ru' },
    ]);
  });

  it('says that the reader added it where they say nothing', () => {
    expect(packOf(name('Oster')).entries[0]?.gloss).toBe(UNSAID);
  });

  it('has an id of its own, of whatever letters it is', () => {
    const pack = packOf(name('Port'), name('PORT'), name('港'), name('岸'));
    expect(pack.entries.map(({ id }) => id)).toEqual(['port', 'port-2', 'name', 'name-2']);
  });

  it('owns a risky form that it is called by alone, and no form that another has', () => {
    const risky = (label: string) => name(label, { forms: [{ text: 'Trend', use: 'short' }] });
    const pack = packOf(risky('one'), risky('two'));
    expect(isValid(pack)).toBe(true);
    expect(pack.entries.map(({ forms }) => forms[0]?.default)).toEqual([true, undefined]);
  });

  it('shares what another name is called only with the help of the page', () => {
    const both = name('', {
      forms: [
        { text: 'Harbour Council', use: 'always' },
        { text: 'Oster', use: 'always' },
      ],
    });
    const pack = packOf(name('Oster'), both);
    expect(isValid(pack)).toBe(true);
    expect(pack.entries[1]?.forms).toEqual([{ text: 'Harbour Council' }, { text: 'Oster', use: 'short' }]);
  });

  it('is refused where it is there already, or is none', () => {
    expect(attempt(() => packOf(name('Oster'), name('Oster')))).toEqual(refused('names_there'));
    for (const none of ['', ' \u200b ', '<>'])
      expect(attempt(() => packOf(name(none)))).toEqual(refused('names_unfit'));
    expect(attempt(() => packOf(name('a'.repeat(201))))).toBeInstanceOf(NamesRefused);
  });
});

describe('a name that is edited', () => {
  it('keeps its id, its place and how its forms were told to change', () => {
    const pack = packOf(name('Oster'), name('Анна Ли', { language: 'ru', cases: true }));
    const [oster, anna] = pack.entries;
    if (!oster || !anna?.forms[0]) throw new Error('Two were added');
    const told: Pack = { ...pack, entries: [oster, { ...anna, forms: [{ ...anna.forms[0], inflect: 'noun-n' }] }] };
    const forms: OwnName['forms'] = [
      { text: 'Анна Ли', use: 'always' },
      { text: 'Анна', use: 'short' },
    ];
    const edited = withEditedName(told, anna.id, name('', { forms, language: 'ru', cases: true, gloss: 'Певица' }), '');
    expect(isValid(edited)).toBe(true);
    expect(edited.entries.map(({ id, gloss }) => [id, gloss])).toEqual([
      ['oster', UNSAID],
      [anna.id, 'Певица'],
    ]);
    expect(edited.entries[1]?.forms.map(({ inflect }) => inflect)).toEqual(['noun-n', 'person-f']);
  });

  it('is refused when it has gone, or takes another’s name', () => {
    const pack = packOf(name('Oster'), name('Port'));
    expect(attempt(() => withEditedName(pack, 'ship', name('Ship'), UNSAID))).toEqual(refused('names_gone'));
    expect(attempt(() => withEditedName(pack, 'port', name('Oster'), UNSAID))).toEqual(refused('names_there'));
  });
});

describe('a name that is deleted', () => {
  it('comes back as it was', () => {
    const pack = packOf(name('Oster'), name('Анна Ли', { language: 'ru', cases: true }));
    const id = pack.entries[1]?.id ?? '';
    const { pack: without, deleted } = withoutName(pack, id);
    expect(without.languages).toBeUndefined();
    expect(without.entries.map((entry) => entry.id)).toEqual(['oster']);
    expect(withNameAgain(without, deleted)).toEqual(pack);
  });

  it('doesn’t come back beside one that was added in its place', () => {
    const { pack, deleted } = withoutName(packOf(name('Oster')), 'oster');
    const again = withName(pack, name('Oster'), UNSAID).pack;
    expect(attempt(() => withNameAgain(again, deleted))).toEqual(refused('names_there'));
  });
});
