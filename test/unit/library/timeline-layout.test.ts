import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/library/group-by.ts';
import { layoutTimeline } from '../../../src/library/timeline-layout.ts';

const facts = (...dates: string[]) => dates.map((date, i) => ({ id: `f${i}`, date }));

describe('an entry’s timeline', () => {
  it('is empty without facts', () => {
    expect(layoutTimeline([], 600)).toEqual({ marks: [], ticks: [], lanes: 0 });
  });

  it('has one mark a date, with its facts in order', () => {
    const { marks } = layoutTimeline(facts('2022-02-22', '2019', '2022-02-22'), 600);
    expect(marks.map(({ date, facts }) => [date, facts])).toEqual([
      ['2019', ['f1']],
      ['2022-02-22', ['f0', 'f2']],
    ]);
  });

  it('draws a year as wide as a year, and a day within it', () => {
    const { marks, ticks } = layoutTimeline(facts('2020', '2021-07-21'), 600);
    const [year, day] = marks;
    expect(ticks.map((tick) => tick.year)).toEqual([2020, 2021, 2022]);
    expect([year?.from, year?.to]).toEqual([ticks[0]?.x, ticks[1]?.x]);
    expect(day?.x).toBeGreaterThan(ticks[1]?.x ?? 0);
    expect((day?.to ?? 0) - (day?.from ?? 0)).toBeLessThan(1);
  });

  it('writes fewer years where they would touch', () => {
    const { ticks } = layoutTimeline(facts('1920', '2022'), 640);
    expect(ticks.map((tick) => tick.year)).toEqual([1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  });

  it('keeps every mark inside, in order, and apart from its lane’s others', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1800, max: 2100 }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.option(fc.integer({ min: 1, max: 28 })),
      )
      .map(([year, month, day]) =>
        [year, month, month && day]
          .filter((part) => part !== null)
          .map((n) => String(n).padStart(2, '0'))
          .join('-'),
      );
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 280, max: 900 }),
        (dates, width) => {
          const { marks, lanes } = layoutTimeline(facts(...dates), width);
          expect(marks.flatMap((mark) => mark.facts)).toHaveLength(dates.length);
          for (const mark of marks) {
            expect(mark.from).toBeGreaterThanOrEqual(0);
            expect(mark.to).toBeLessThanOrEqual(width);
            expect(mark.lane).toBeLessThan(lanes);
          }
          for (const lane of groupBy(marks, (mark) => mark.lane).values()) {
            lane.slice(1).forEach((mark, i) => {
              expect(mark.x - (lane[i]?.x ?? 0)).toBeGreaterThanOrEqual(26);
            });
          }
        },
      ),
    );
  });
});
