import { describe, expect, it } from 'vitest';
import type { Naming } from '../../../../src/recognition/mention.ts';
import {
  bearerOf,
  essentialNamings,
  kindOf,
  NamingRun,
  vouchersAmong,
} from '../../../../src/recognition/page/naming-context.ts';
import { refOf } from '../make-pack.ts';

const ana = (form: string): Naming => ({ entry: refOf('ana'), form });
const baku: Naming = { entry: refOf('baku'), form: 'Baku' };
const perth: Naming = { entry: refOf('perth'), form: 'Perth' };
const usualKol: Naming = { entry: refOf('ana'), form: 'Kol', usual: true };
const oddKol: Naming = { form: 'Kol', other: true, odd: 'warmonger' };
const otherKol: Naming = { form: 'Kol', other: true };
const perthElsewhere: Naming = { form: 'Perth', other: true, wholePage: true };
const perthHere: Naming = { entry: refOf('perth'), form: 'Perth', wholePage: true };

function runOf(...namings: Naming[]): NamingRun {
  const run = new NamingRun();
  for (const naming of namings) run.add(naming);
  return run;
}

describe('what a naming tells of', () => {
  it('is an entry, a usual owner, another bearer of a form, or a form on the whole page', () => {
    expect(
      [ana('Ana'), usualKol, otherKol, oddKol, perthElsewhere, perthHere].map((naming) => [
        kindOf(naming),
        bearerOf(naming),
      ]),
    ).toEqual([
      ['entry', refOf('ana')],
      ['usual', refOf('ana')],
      ['other', 'Kol'],
      ['odd', 'warmonger Kol'],
      ['page', 'Perth'],
      ['page', 'Perth'],
    ]);
  });
});

describe('a run of namings', () => {
  const run = runOf(ana('Ana'), baku, otherKol, ana('Ana K.'), baku, ana('Ana Kol'));

  it('tells the first of each bearer, and the last of each, in order', () => {
    expect(run.firsts).toEqual([ana('Ana'), baku, otherKol]);
    expect([...run.lasts()]).toEqual([otherKol, baku, ana('Ana Kol')]);
  });

  it('leaves out what stands between the first and the last of its bearer', () => {
    expect(run.essential).toEqual([ana('Ana'), baku, otherKol, baku, ana('Ana Kol')]);
    expect(essentialNamings([baku, baku, baku, baku])).toEqual([baku, baku]);
    expect(essentialNamings([baku, baku])).toEqual([baku, baku]);
  });

  it('says whether it is empty', () => {
    expect([runOf().isEmpty, run.isEmpty]).toEqual([true, false]);
    expect(runOf().essential).toEqual([]);
  });
});

describe('odd words in front of a name', () => {
  it('are told of where they stand more than once', () => {
    const other: Naming = { form: 'Kol', other: true, odd: 'sly' };
    expect(runOf(oddKol, baku, other, oddKol, baku, otherKol, otherKol).repeatedOdd).toEqual([oddKol]);
  });
});

describe('who vouches for short names', () => {
  it('is every entry by its first naming, in order', () => {
    expect(vouchersAmong(runOf(baku, ana('Ana'), ana('Kol')).firsts)).toEqual([baku, ana('Ana')]);
  });

  it('is no entry whose form the page says is something else, wherever it says so', () => {
    expect(vouchersAmong(runOf(perth, baku, perthElsewhere).firsts)).toEqual([baku]);
    expect(vouchersAmong(runOf(perthElsewhere, perth, perthHere).firsts)).toEqual([]);
  });

  it('is an entry whose form the page first says is its own', () => {
    expect(vouchersAmong(runOf(perthHere, perth, perthElsewhere).firsts)).toEqual([perth]);
  });

  it('is a surname alone, unless somebody else may bear it', () => {
    expect(vouchersAmong(runOf(usualKol, baku).firsts)).toEqual([usualKol, baku]);
    expect(vouchersAmong(runOf(usualKol, baku, otherKol).firsts)).toEqual([baku]);
    expect(vouchersAmong(runOf(oddKol, usualKol, baku).firsts)).toEqual([baku]);
  });

  it('is nobody else', () => {
    expect(vouchersAmong([otherKol])).toEqual([]);
  });
});
