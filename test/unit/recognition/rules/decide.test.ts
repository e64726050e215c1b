import { describe, expect, it } from 'vitest';
import { entryRef } from '../../../../src/pack/entry-ref.ts';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { newBlockReader } from '../../../../src/recognition/rules/read-block.ts';
import { entry, guarded, packOf, refOf, short } from '../make-pack.ts';

const index = buildIndex([
  packOf([
    entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]),
    entry('rinu', 'place', ['Rinu'], 'Town in Iceland'),
    entry('georgia', 'place', ['Georgia']),
    entry('twin-one', 'event', ['Twin']),
    entry('twin-two', 'event', [{ text: 'twin', case: 'any' }, 'Twin']),
    entry('abc', 'organisation', ['Arctic Baltic Council', short('ABC')]),
    entry('kol-band', 'organisation', [guarded('Kol', 'band')]),
  ]),
]);
const read = newBlockReader(index);
const spanIn = (text: string) => read(text).spans.at(-1);
const namingsIn = (text: string) => read(text).namings.map(({ naming }) => naming);

describe('what is noted of a decision', () => {
  it('is who may be named, each entry once, and how firmly', () => {
    expect(spanIn('Ana Kol came.')).toMatchObject({ by: 'full', owners: [{ entry: 0 }], shared: false });
    expect(spanIn('ANA KOL CAME')).toMatchObject({ by: 'capitals' });
    expect(spanIn('Kol came.')).toMatchObject({ by: 'page', owners: [{ entry: 0 }], shared: false });
    expect(spanIn('Kol is a band.')).toMatchObject({ by: 'cue', owners: [{ entry: 6 }], cue: 'band' });
    expect(spanIn('Twin came.')).toMatchObject({ by: 'page', owners: [{ entry: 3 }, { entry: 4 }], shared: true });
  });

  it('is what the page may still say against it', () => {
    const contestable = (text: string) => spanIn(text)?.contestable;
    expect(['In Rinu.', 'The ABC.', 'In Georgia.', 'Kol came.'].map(contestable)).toEqual([true, true, false, false]);
    expect(contestable('In Rinu, Iceland.')).toBe(false);
  });

  it('is whether the own initials stand in front, and whether capitals hide what it is', () => {
    expect(spanIn('A. Kol came.')).toMatchObject({ initialled: true });
    expect(spanIn('Kol came.')).toMatchObject({ initialled: false });
    expect(spanIn('TELL ABC MORE')).toMatchObject({ strict: true });
    expect(spanIn('Tell ABC more')).toMatchObject({ strict: false });
  });

  const inAllLanguages = newBlockReader(
    buildIndex([
      packOf([
        entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]),
        entry('gordov', 'person', [
          { text: 'Иван Сергеевич Гордов', language: 'ru', inflect: 'person-m' },
          { text: 'Гордов', use: 'short', language: 'ru', inflect: 'person-m' },
          { text: 'İvan Qordov', language: 'az', inflect: 'name' },
        ]),
      ]),
    ]),
  );

  it.each([
    ['Then A. Kol came.', 'A. Kol'],
    ['Then A.Kol came.', 'A.Kol'],
    ['Зимой Гордов И. С. пришёл.', 'Гордов И. С.'],
    ['Bu, Kol-un deyil.', 'Kol-un'],
    ["Bu, Kol'dan geldi.", "Kol'dan"],
    ["It was Kol's.", 'Kol'],
    ['It was Kol-backed.', 'Kol'],
    ['Это Гордов-у.', 'Гордов-у'],
  ])('is a mention with its initials and tied ending: %s', (text, name) => {
    expect(inAllLanguages(text).spans.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });

  it('is what it tells the rest of the page', () => {
    expect(namingsIn('Ana Kol came.')).toEqual([{ entry: refOf('ana-kol'), form: 'Ana Kol' }]);
    expect(namingsIn('Kol came.')).toEqual([{ entry: refOf('ana-kol'), form: 'Kol', usual: true }]);
    expect(namingsIn('Then Andrei Kol came.')).toEqual([{ form: 'Kol', other: true }]);
    expect(namingsIn('Then Zbynek Kol came.')).toEqual([{ form: 'Kol', other: true, odd: 'zbynek' }]);
    expect(namingsIn('In Rinu, Texas.')).toEqual([{ form: 'Rinu', other: true, wholePage: true }]);
    expect(namingsIn('In Rinu, Iceland.')).toEqual([
      { entry: refOf('rinu'), form: 'Rinu', wholePage: true },
      { entry: refOf('rinu'), form: 'Rinu' },
    ]);
  });

  it('is told to whoever asks how, match by match', () => {
    const heard: string[] = [];
    read('Natig Kol, @Rinu and Rinu.', (match, rule, verdict, span) =>
      heard.push(`${match.start} ${rule.name} ${verdict.says} ${span?.by}`),
    );
    expect(heard).toEqual([
      '6 given-name other undefined',
      '12 url-or-handle refused undefined',
      '21 full-name names full',
    ]);
  });

  it('is nothing when there are no rules', () => {
    expect(newBlockReader(index, [])('Ana Kol came.')).toEqual({ spans: [], namings: [] });
  });

  it('is one owner for what two packs know, by the form that is the usual owner’s', () => {
    const same = [entryRef('one', 'ana-kol'), entryRef('two', 'kol')];
    const both = buildIndex([
      packOf([entry('ana-kol', 'person', ['Ana Kol', short('Kol')])], 'one'),
      packOf([entry('kol', 'person', ['Anna Kol', short('Kol', true)])], 'two'),
    ]).knowing({ refsOf: (ref) => (same.includes(ref) ? same : [ref]) });
    const [span] = newBlockReader(both)('Kol came.').spans;
    expect(span?.owners).toMatchObject([{ entry: 1, ref: 'one/ana-kol' }]);
  });
});
