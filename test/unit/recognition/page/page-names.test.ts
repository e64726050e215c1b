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

  it('tell the first who vouches and whom the asker accepts', () => {
    expect(page.voucher(() => true)?.form).toBe('Ana');
    expect(page.voucher((ref) => ref !== refOf('ana'))?.form).toBe('ivo');
    expect(page.voucher(() => false)).toBeNull();
    expect(pageOf(named('perth', 'Perth'), named('ivo'), elsewhere).voucher(() => true)?.form).toBe('ivo');
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
