import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryAxes } from '../../src/charts/categoryAxes.ts';
import type { ChartPoint } from '../../src/charts/drawing.ts';
import { pointMap, type CategoriesOf, type ToPixel } from '../../src/charts/pointMap.ts';

const at = (x: number, y: number, rest: Partial<ChartPoint> = {}): ChartPoint => ({ x, y, text: `${x} ${y}`, target: { kind: 'other', key: `${x} ${y}` }, ...rest });
const even: ToPixel = (grid, x, y) => ({ x: 50 + grid * 500 + x * 10, y: 400 - y * 4 });
const bent: ToPixel = (_grid, x, y) => ({ x: 50 + Math.log10(x + 1) * 100, y: 400 - y * 4 });
const wide: ToPixel = (_grid, x, y) => ({ x: 100 + x * 120, y: 50 + y * 12 });
const values: CategoriesOf = () => ({ x: false, y: false });
const cells: CategoriesOf = () => ({ x: true, y: true });
const columns: CategoriesOf = () => ({ x: true, y: false });
const press = { reach: 28, onShape: false };

const some = fc.uniqueArray(fc.tuple(fc.nat(60), fc.nat(90)), { selector: ([x, y]) => x * 100 + y, minLength: 1, maxLength: 60 }).map((places) => places.map(([x, y]) => at(x, y)));

describe('the points of a drawing', () => {
  it.each([['even', even], ['bent', bent]])('lie where ECharts draws them, on %s axes', (_name, toPixel) => {
    fc.assert(
      fc.property(some, (points) => {
        const map = pointMap([points], toPixel, values);
        for (const point of points) {
          const wanted = toPixel(0, point.x, point.y);
          expect(map.pixelOf(point)?.x).toBeCloseTo(wanted?.x ?? NaN, 6);
          expect(map.pixelOf(point)?.y).toBeCloseTo(wanted?.y ?? NaN, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([['even', even], ['bent', bent]])('lie there too when they are very many, on %s axes', (_name, toPixel) => {
    const points = Array.from({ length: 2000 }, (_, place) => at(place % 61, place));
    const map = pointMap([points], toPixel, values);
    for (const point of points) expect(map.pixelOf(point)?.x).toBeCloseTo(toPixel(0, point.x, point.y)?.x ?? NaN, 6);
  });

  it('are found by the press nearest to them, as by going through them all', () => {
    fc.assert(
      fc.property(some, fc.nat(700), fc.nat(450), (points, x, y) => {
        const distances = points.map((point) => Math.hypot(50 + point.x * 10 - x, 400 - point.y * 4 - y));
        const found = pointMap([points], even, values).at({ x, y }, press);
        expect(found === null ? null : distances[points.indexOf(found)]).toBe(Math.min(...distances) < 28 ? Math.min(...distances) : null);
      }),
      { numRuns: 60 },
    );
  });

  it('are asked of ECharts a few times only, however many they are', () => {
    let asked = 0;
    const points = Array.from({ length: 20_000 }, (_, place) => at(place % 200, Math.floor(place / 200)));
    const map = pointMap([points], (grid, x, y) => {
      asked += 1;
      return even(grid, x, y);
    }, cells);
    expect(map.at({ x: 50 + 70, y: 400 - 4 * 30 }, press)?.text).toBe('7 30');
    expect(asked).toBeLessThan(10);
  });

  it('of several grids lie each in its own', () => {
    const second = at(1, 1, { grid: 1 });
    const map = pointMap([[at(1, 1)], [second]], even, values);
    expect(map.at({ x: 562, y: 395 }, press)).toBe(second);
  });

  it('of a grid that is not there lie nowhere', () => {
    expect(pointMap([[at(1, 1)]], () => null, values).pixelOf(at(1, 1))).toBeNull();
    const point = at(1, 1);
    const map = pointMap([[point]], () => null, values);
    expect(map.pixelOf(point)).toBeNull();
    expect(map.at({ x: 0, y: 0 }, { reach: 28, onShape: true })).toBeNull();
  });

  it('in one place: the last line’s is meant', () => {
    const [below, above] = [at(3, 3), at(3, 3)];
    expect(pointMap([[below], [above]], even, values).at({ x: 80, y: 388 }, press)).toBe(above);
  });
});

describe('a press', () => {
  it('on a cell means the cell, wherever in it', () => {
    const points = [at(0, 0), at(1, 0), at(0, 1), at(1, 1)];
    const map = pointMap([points], wide, cells);
    expect(map.at({ x: 155, y: 55 }, press)?.text).toBe('0 0');
    expect(map.at({ x: 165, y: 57 }, press)?.text).toBe('1 1');
    expect(map.at({ x: 700, y: 57 }, press)).toBeNull();
  });

  it('on a bar means the bar, down to its foot; beside it, nothing', () => {
    const points = [at(0, 90), at(5, 90)];
    const map = pointMap([points], even, columns);
    expect(map.at({ x: 55, y: 395 }, { reach: 28, onShape: true })?.text).toBe('0 90');
    expect(map.at({ x: 55, y: 395 }, press)).toBeNull();
  });
});

describe('a rectangle', () => {
  it('takes the points inside it and no other', () => {
    fc.assert(
      fc.property(some, fc.nat(300), fc.nat(300), (points, left, top) => {
        const box = { left, top, right: left + 200, bottom: top + 150 };
        const wanted = points.filter(({ x, y }) => 50 + x * 10 >= left && 50 + x * 10 <= left + 200 && 400 - y * 4 >= top && 400 - y * 4 <= top + 150);
        expect(pointMap([points], even, values).inside(box)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

it('an item is found by its series and place', () => {
  const point = at(0, 0, { item: { series: 1, index: 4 } });
  const map = pointMap([[point]], even, values);
  expect(map.ofItem(1, 4)).toBe(point);
  expect(map.ofItem(0, 4)).toBeNull();
  // ECharts tells of its press: it must not be told twice.
  expect(map.at({ x: 50, y: 400 }, { reach: 28, onShape: true })).toBeNull();
  expect(pointMap([[point]], () => null, values).pixelOf(point)).toBeNull();
});

it('axes of categories are read from an option, grid by grid', () => {
  const of = categoryAxes({ xAxis: [{ type: 'category' }, { type: 'value', gridIndex: 1 }], yAxis: { type: 'value' } });
  expect([of(0), of(1)]).toEqual([{ x: true, y: false }, { x: false, y: false }]);
  expect(categoryAxes({})(0)).toEqual({ x: false, y: false });
});

it('points are taken by whole rows where a rectangle lies over the names beside them', () => {
  const points = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => at(x, y)));
  const map = pointMap([points], wide, cells);
  const rows = map.inside({ left: 10, right: 60, top: 56, bottom: 80 }).map(({ y }) => y);
  expect(rows).toEqual([1, 1, 1, 2, 2, 2]);
  expect(map.inside({ left: 10, right: 130, top: 56, bottom: 80 }).map(({ x, y }) => [x, y])).toEqual([[0, 1], [0, 2]]);
  expect(pointMap([points], wide, columns).inside({ left: 10, right: 60, top: 0, bottom: 80 })).toEqual([]);
});
