import { describe, expect, it } from 'vitest';
import type { Naming } from '../../../../src/recognition/mention.ts';
import { PageNames } from '../../../../src/recognition/page/page-names.ts';
import { refOf } from '../make-pack.ts';

const named = (id: string, form = id): Naming => ({ entry: refOf(id), form });
const other: Naming = { form: 'Kol', other: true };
const elsewhere: Naming = { form: 'Perth', other: true, wholePage: true };
const here: Naming = { entry: refOf('perth'), form: 'Perth', wholePage: true };

function pageOf(...namings: Naming[]): PageNames {
  const page = new PageNames();
  for (const naming of namings) page.add(naming);
  return page;
}

describe('the names of a page', () => {
  const page = pageOf(named('ana', 'Ana'), named('ivo'), other, named('ana', 'Ana Kol'), named('mira'));

  it('tell whether they name an entry, and tell anything of a form', () => {
    expect([refOf('ana'), refOf('zab')].map((ref) => page.names(ref))).toEqual([true, false]);
    const odd: Naming = { form: 'Zab', other: true, odd: 'warmonger' };
    const telling = pageOf(other, here, odd, { ...named('usual', 'Vey'), usual: true });
    expect(['Kol', 'Perth', 'Zab', 'Vey', 'usual'].map((form) => telling.tellsOf(form))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(telling.names(refOf('usual'))).toBe(false);
  });

  it('tell who bears a name nearest before a place', () => {
    const nearestBefore = (order: number, forms = ['Kol']) =>
      page.bearerBefore(forms, [refOf('ana'), refOf('ivo')], order);
    expect([0, 1, 2, 3, 4, 9].map((order) => nearestBefore(order)?.form)).toEqual([
      undefined,
      'Ana',
      'ivo',
      'Kol',
      'Ana Kol',
      'Ana Kol',
    ]);
    expect(nearestBefore(3, [])?.form).toBe('ivo');
  });

  it('tell who bears it after a place, the nearest first, each once', () => {
    const bearersAfter = (order: number) => page.bearersAfter(['Kol'], [refOf('ana'), refOf('ivo')], order);
    expect(bearersAfter(0).map(({ form }) => form)).toEqual(['Ana', 'ivo', 'Kol']);
    expect(bearersAfter(1).map(({ form }) => form)).toEqual(['ivo', 'Kol', 'Ana Kol']);
    expect(bearersAfter(4)).toEqual([]);
  });

  it('tell of an odd word in front of a name only where nobody bore it before, or the word stands there twice', () => {
    const odd: Naming = { form: 'Kol', other: true, odd: 'sly' };
    const otherOdd: Naming = { form: 'Kol', other: true, odd: 'warmonger' };
    const bearerOf = (...namings: Naming[]) => pageOf(...namings).bearerBefore(['Kol'], [refOf('ana')], namings.length);
    expect(bearerOf(named('ana'), odd)).toEqual(named('ana'));
    expect(bearerOf(other, odd)).toEqual(other);
    expect(bearerOf(named('ana'), odd, otherOdd)).toEqual(named('ana'));
    expect(bearerOf(odd, named('ana'), odd, otherOdd)).toEqual(odd);
    expect(bearerOf(named('ivo'), odd)).toEqual(odd);
    expect(pageOf(odd, named('ana')).bearersAfter(['Kol'], [refOf('ana')], 0)).toEqual([odd, named('ana')]);
  });

  it('tell in order who vouches', () => {
    expect(page.vouchers.map(({ form }) => form)).toEqual(['Ana', 'ivo', 'mira']);
    expect(pageOf(named('perth', 'Perth'), named('ivo'), elsewhere).vouchers).toEqual([named('ivo')]);
  });

  it('tell what a form is throughout: by the nearest word before, else after', () => {
    const both = pageOf(elsewhere, named('ana'), here);
    expect([0, 1, 2, 3].map((order) => both.wholePage('Perth', order))).toEqual([
      elsewhere,
      elsewhere,
      elsewhere,
      here,
    ]);
    expect(both.wholePage('Baku', 1)).toBeNull();
  });
});
