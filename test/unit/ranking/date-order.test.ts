import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactDate, newestFirst, yearsOf } from '../../../src/ranking/date-order.ts';

const own = (date: string): FactDate => ({ date, ownDate: true });
const reported = (date: string): FactDate => ({ date, ownDate: false });
const sorted = (dates: FactDate[]) =>
  dates.sort(newestFirst).map(({ date, ownDate }) => `${date}${ownDate ? '' : ' r'}`);

describe('dates of mixed precision', () => {
  it('come newest first, the more exact before what holds it', () => {
    expect(sorted(['2022', '2021-12-31', '2022-02-22', '2022-02', '2022-03-01'].map(own))).toEqual([
      '2022-03-01',
      '2022-02-22',
      '2022-02',
      '2022',
      '2021-12-31',
    ]);
  });

  it("a fact's own date beats the day that an undated one was reported, within a month", () => {
    expect(sorted([reported('2022-02-23'), own('2022-02-22'), own('2022-02')])).toEqual([
      '2022-02-22',
      '2022-02',
      '2022-02-23 r',
    ]);
  });

  it('but what was reported a month later is newer', () => {
    expect(sorted([own('2022-02-22'), reported('2022-03-01')])).toEqual(['2022-03-01 r', '2022-02-22']);
  });

  const date = fc
    .record({
      year: fc.integer({ min: 2019, max: 2022 }),
      parts: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
    })
    .map(({ year, parts }) => [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-'));
  const factDate = fc.record({ date, ownDate: fc.boolean() });

  it('have one order, whatever order they came in', () => {
    fc.assert(
      fc.property(factDate, factDate, factDate, (a, b, c) => {
        expect(Math.sign(newestFirst(a, b))).toBe(-Math.sign(newestFirst(b, a)) || 0);
        if (newestFirst(a, b) <= 0 && newestFirst(b, c) <= 0) expect(newestFirst(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

it('a year or month that is all there is counts by its middle', () => {
  expect(yearsOf('2022')).toBe(2022.5);
  expect(yearsOf('2022-07') - yearsOf('2022-01')).toBeCloseTo(0.5);
  expect(yearsOf('2022-12-31')).toBeLessThan(2023);
  expect(yearsOf('2022-01-01')).toBeGreaterThan(2022);
});
